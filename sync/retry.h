// When to try again: exponential back-off with full jitter (Brooker, "Exponential Backoff And Jitter", 2015),
// so that forty tablets that lost the same network do not come back in the same second. Not thread-safe.
#pragma once

#include <chrono>
#include <optional>

#include "shared/entropy.h"

namespace nistaran {

struct RetryLimits {
  std::chrono::milliseconds first{2000};
  std::chrono::milliseconds longest{5 * 60 * 1000};
};

class Retry {
 public:
  explicit Retry(Entropy& entropy, RetryLimits limits = {}) : entropy_(entropy), limits_(limits) {}

  // After a failure; never shorter than what the server asked for.
  std::chrono::milliseconds next(std::optional<std::chrono::seconds> retry_after = std::nullopt);
  void succeeded() { failures_ = 0; }
  int failures() const { return failures_; }

 private:
  Entropy& entropy_;
  RetryLimits limits_;
  int failures_ = 0;
};

}  // namespace nistaran
