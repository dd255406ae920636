// Times as people in India write them: dd.MM.yyyy, h:mm, in Indian time whatever the tablet is set to. Any
// thread.
#pragma once

#include <QDate>
#include <QString>
#include <cstdint>
#include <optional>

#include "shared/due.h"
#include "shared/time.h"

namespace nistaran::mobile {

// Empty for 0: nothing is known.
QString dateTimeWords(std::int64_t ms);
QString dateWords(std::int64_t ms);

// "3 दिन शेष", "आज अन्तिम दिन", "2 दिन विलम्ब"; empty where nothing is due.
QString dueWords(const DueDates& dates, UtcTime now);

// "4 दिन से पास", "आज से पास"; empty for 0: with nobody.
QString heldSinceWords(std::int64_t since_ms, UtcTime now);
// The three clocks: "पोर्टल 13.07.2026 · आन्तरिक 10.07.2026 · 4 दिन से पास"; what is not known is left out.
QString clocksWords(const DueDates& dates, std::int64_t held_since_ms, UtcTime now);

// Day, month, year with dots, dashes, slashes or spaces between; Devanagari digits too. The last millisecond
// of that day in India.
std::optional<std::int64_t> endOfDay(const QString& text);

}  // namespace nistaran::mobile
