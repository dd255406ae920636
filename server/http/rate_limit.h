// A token bucket for each address. Thread-safe.
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

  // False: told to wait. Addresses that were silent long enough to be full again are forgotten.
  bool allow(const std::string& address, Instant now);

 private:
  struct Bucket {
    double tokens;
    Instant last;
  };
  void forget(Instant now);

  const double per_second_;
  const double burst_;
  std::mutex mutex_;
  std::unordered_map<std::string, Bucket> buckets_;
};

}  // namespace nistaran::http
