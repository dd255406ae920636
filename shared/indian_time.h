// Dates as India writes them (UTC+5:30, no summer time), for what is written down once and for all: a report
// is the same on every tablet, whatever its clock and its language. Pure. Any thread.
#pragma once

#include <cstdint>
#include <string>

namespace nistaran {

std::string indianDate(std::int64_t at_ms);      // "14.07.2020"
std::string indianDateTime(std::int64_t at_ms);  // "14.07.2020, 9:05"

}  // namespace nistaran
