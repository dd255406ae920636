// Where something was, in words: as a document keeps it, and as far from where the complaint says. GUI
// thread.
#pragma once

#include <QString>
#include <optional>

#include "shared/position.h"

namespace nistaran::mobile {

// "27.05500".
QString degreesWords(std::int64_t udeg);
// "27.05500, 79.91800".
QString positionWords(Position position);
// Of two decimal texts, as a person types them; nullopt where either is none.
std::optional<Position> positionFrom(const QString& lat, const QString& lon);

// "140 मी", "2.3 किमी".
QString distanceWords(std::int64_t metres);
// "शिकायत के स्थान से 140 मी"; empty where either is not known.
QString awayWords(std::optional<Position> complaint, std::optional<Position> here);

// Of a visit: "27.05500, 79.91800 (±12 मी), शिकायत के स्थान से 140 मी"; empty where it has no place.
QString visitWords(const Json& action, std::optional<Position> complaint);
// Of an attached file, where it says so: "कैमरा, 21.09.2026, 12:05, शिकायत के स्थान से 140 मी".
QString takenWords(const Json& attachment, std::optional<Position> complaint);

}  // namespace nistaran::mobile
