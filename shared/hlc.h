// Hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014): wall milliseconds plus a counter
// that grows where the wall does not. Orders a timeline and serves audit; it never decides who wins. A stamp
// from another side moves ours forward only within kClockAheadMax of our own wall clock, so that one tablet
// with a wrong date can't drag everybody's clock along. Not thread-safe: owned by whoever makes operations.
#pragma once

#include <compare>
#include <cstdint>

#include "shared/time.h"

namespace nistaran {

struct HlcTime {
  std::int64_t ms = 0;
  std::int64_t counter = 0;
  auto operator<=>(const HlcTime&) const = default;
};

class HybridClock {
 public:
  HybridClock() = default;
  explicit HybridClock(HlcTime last) : last_(last) {}

  // Later than every stamp given or observed before.
  HlcTime tick(UtcTime wall);
  // True when the stamp was taken over, false when it is too far ahead to be believed.
  bool observe(HlcTime seen, UtcTime wall);
  HlcTime last() const { return last_; }

 private:
  HlcTime last_;
};

}  // namespace nistaran
