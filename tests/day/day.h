// One complaint, all the way, on real parts: the citizen at the portal, the control room, and three officers
// at three real windows with a network between them and headquarters that fails. GUI thread.
#pragma once

#include <filesystem>
#include <iosfwd>

namespace nistaran::day {

struct DayOptions {
  std::filesystem::path folder;    // of databases, certificate and logs; empty before
  std::filesystem::path pictures;  // of what stood on the screens
  std::string language = "hi";
  int pace_ms = 0;  // rest after each step, for somebody who watches
};

// Says each step as it happens. Throws Stuck or std::runtime_error with what did not go as it should; then
// the last of each screen is in `pictures`.
void playDay(const DayOptions& options, std::ostream& out);

}  // namespace nistaran::day
