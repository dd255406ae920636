// Times as the portal writes and counts them: India, UTC+5:30, no summer time. Any thread.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace reference_portal {

using NowMs = std::function<std::int64_t()>;  // milliseconds since 1970, UTC
std::int64_t systemNowMs();

std::string monthOf(std::int64_t at_ms);         // "2026-07"
std::string twoDigitYearOf(std::int64_t at_ms);  // "26"
std::string dateText(std::int64_t at_ms);        // "05.07.2026"
std::string dateTimeText(std::int64_t at_ms);    // "05.07.2026, 14:05"
std::int64_t secondsToNextMonth(std::int64_t at_ms);

}  // namespace reference_portal
