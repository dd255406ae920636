// The month of Kannauj: a district's complaints worked by its staff on shared tablets that are offline most
// of the time, through the real server and the reference portal.
#pragma once

#include <cstdint>
#include <filesystem>
#include <iosfwd>

namespace nistaran::fleet {

struct MonthOptions {
  int complaints = 1017;
  std::uint64_t seed = 2020;
  int online_percent = 35;  // a tablet's chance to meet the server on a day
  int days_max = 120;       // liveness: a month that does not end is a failure
  std::filesystem::path folder;
};

// True when portal, server and every tablet agree line by line and every complaint is disposed of.
bool runMonth(const MonthOptions& options, std::ostream& out);

}  // namespace nistaran::fleet
