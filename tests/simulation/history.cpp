#include "tests/simulation/history.h"

#include <cstdio>

namespace nistaran::simulation {

std::string History::moment() const {
  const auto passed = (calendar_.now() - began_).count();
  char text[48];
  std::snprintf(text, sizeof text, "day %lld %02lld:%02lld:%02lld.%03lld  ",
                static_cast<long long>(passed / 86'400'000), static_cast<long long>(passed / 3'600'000 % 24),
                static_cast<long long>(passed / 60'000 % 60), static_cast<long long>(passed / 1000 % 60),
                static_cast<long long>(passed % 1000));
  return text;
}

void History::note(const std::string& who, const std::string& what) {
  lines_.push_back(moment() + who + ": " + what);
}

void History::violated(const std::string& what) {
  note("!!", what);
  violations_.push_back(what);
}

}  // namespace nistaran::simulation
