// Keeps a dead portal from being hammered: after some failures in a row nothing is sent for a while, then one
// probe; its success opens the way for all, its failure doubles the wait. Told the time, so that tests can.
// Not thread-safe.
#pragma once

#include <chrono>
#include <optional>

#include "shared/time.h"

namespace nistaran {

struct CircuitLimits {
  int failures = 5;  // in a row, across complaints
  std::chrono::milliseconds first_wait{5000};
  std::chrono::milliseconds longest_wait{2 * 60 * 1000};
};

class CircuitBreaker {
 public:
  enum class State {
    Closed,    // everything may pass
    Open,      // nothing may pass until probeAt()
    HalfOpen,  // one probe is under way, nothing else may pass
  };

  explicit CircuitBreaker(CircuitLimits limits = {}) : limits_(limits) {}

  // True when a call may be made now; in the half-open state for one call only. Whoever asked and got true
  // must report with succeeded() or failed().
  bool mayPass(UtcTime now);
  // When asking again can have another answer; nullopt when closed or while the probe is under way.
  std::optional<UtcTime> probeAt() const;

  void succeeded();
  void failed(UtcTime now);
  // The portal asked for a pause (429 with Retry-After): open at once.
  void pause(UtcTime now, std::chrono::milliseconds wait);

  State state() const { return state_; }

 private:
  void open(UtcTime now, std::chrono::milliseconds wait);

  CircuitLimits limits_;
  State state_ = State::Closed;
  int failures_ = 0;
  std::chrono::milliseconds wait_{0};
  UtcTime opened_at_{};
};

}  // namespace nistaran
