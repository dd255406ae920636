// What happened, readable, and what should not have happened. One thread.
#pragma once

#include <string>
#include <vector>

#include "tests/simulation/calendar.h"

namespace nistaran::simulation {

class History {
 public:
  explicit History(const Calendar& calendar) : calendar_(calendar), began_(calendar.now()) {}

  void note(const std::string& who, const std::string& what);
  // An invariant does not hold.
  void violated(const std::string& what);

  const std::vector<std::string>& lines() const { return lines_; }
  const std::vector<std::string>& violations() const { return violations_; }

 private:
  std::string moment() const;

  const Calendar& calendar_;
  UtcTime began_;
  std::vector<std::string> lines_;
  std::vector<std::string> violations_;
};

}  // namespace nistaran::simulation
