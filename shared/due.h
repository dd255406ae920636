// The portal's own classes of urgency. Days are counted in Indian time (UTC+5:30, no daylight saving). Any
// thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "shared/json.h"
#include "shared/time.h"

namespace nistaran {

enum class DueState {
  Pending,     // लंबित
  WithinDays,  // अगले 3 दिवसों में डिफाल्टर
  Defaulter,   // डिफाल्टर: past the portal's due date
  Closed,      // nothing is due any more
};

std::string_view toText(DueState state);

// What a document says of when it is due; 0: nothing.
struct DueDates {
  bool over = false;  // disposed of or cancelled
  std::int64_t portal_ms = 0;
  std::int64_t internal_ms = 0;
};
DueDates dueDatesOf(const Json& document);

// The earlier of the portal's and the internal due date; nullopt where there is none.
std::optional<UtcTime> effectiveDue(const DueDates& dates);
DueState dueStateOf(const DueDates& dates, UtcTime now);
// Whole days in India from today to the day of `due`; negative when it has passed.
int daysUntil(UtcTime due, UtcTime now);

}  // namespace nistaran
