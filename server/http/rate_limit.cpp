#include "server/http/rate_limit.h"

#include <algorithm>

namespace nistaran::http {
namespace {
constexpr std::size_t kAddressesKept = 4096;
}

bool RateLimit::allow(const std::string& address, Instant now) {
  const std::lock_guard lock(mutex_);
  if (buckets_.size() > kAddressesKept) forget(now);
  Bucket& bucket = buckets_.try_emplace(address, Bucket{burst_, now}).first->second;
  const double passed = std::chrono::duration<double>(now - bucket.last).count();
  bucket.tokens = std::min(burst_, bucket.tokens + passed * per_second_);
  bucket.last = now;
  if (bucket.tokens < 1) return false;
  bucket.tokens -= 1;
  return true;
}

void RateLimit::forget(Instant now) {
  std::erase_if(buckets_, [&](const auto& entry) {
    const double passed = std::chrono::duration<double>(now - entry.second.last).count();
    return entry.second.tokens + passed * per_second_ >= burst_;
  });
}

}  // namespace nistaran::http
