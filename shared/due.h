// The portal's own classes of urgency. Days are counted in Indian time (UTC+5:30, no daylight saving). Any
// thread.
#pragma once

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

// The earlier of the portal's and the internal due date; nullopt where there is none.
std::optional<UtcTime> effectiveDue(const Json& document);
DueState dueStateOf(const Json& document, UtcTime now);
// Whole days in India from today to the day of `due`; negative when it has passed.
int daysUntil(UtcTime due, UtcTime now);

}  // namespace nistaran
