// A token bucket for each address. Addresses that were silent long enough to be full again are forgotten; so
// are all when a flood comes from more addresses than are remembered. Thread-safe.
#pragma once

#include <chrono>
#include <mutex>
#include <string>
#include <unordered_map>

namespace nistaran::http {

class RateLimit {
 public:
  using Instant = std::chrono::steady_clock::time_point;
  RateLimit(double per_second, double burst) : per_second_(per_second), burst_(burst) {}

  // 0: go on. Else the whole seconds after which asking again can help. A rate of 0 lets everybody go on.
  // An IPv6 address counts as its /64, which one household or one attacker holds whole.
  std::chrono::seconds waitFor(const std::string& address, Instant now);

 private:
  struct Bucket {
    double tokens;
    Instant last;
  };
  void forget(Instant now);
  static std::string keyOf(const std::string& address);

  const double per_second_;
  const double burst_;
  std::mutex mutex_;
  std::unordered_map<std::string, Bucket> buckets_;
  Instant forgot_at_{};
};

}  // namespace nistaran::http
