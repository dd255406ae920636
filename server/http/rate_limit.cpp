#include "server/http/rate_limit.h"

#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <cmath>

namespace nistaran::http {
namespace {
// About 100 bytes each.
constexpr std::size_t kAddressesMax = 100'000;
constexpr std::chrono::seconds kForgetEvery{10};
}  // namespace

std::chrono::seconds RateLimit::waitFor(const std::string& address, Instant now) {
  if (per_second_ <= 0) return std::chrono::seconds(0);
  const std::lock_guard lock(mutex_);
  forget(now);
  Bucket& bucket = buckets_.try_emplace(keyOf(address), Bucket{burst_, now}).first->second;
  const double passed = std::chrono::duration<double>(now - bucket.last).count();
  bucket.tokens = std::min(burst_, bucket.tokens + passed * per_second_);
  bucket.last = now;
  if (bucket.tokens < 1) {
    const double wait = std::ceil((1 - bucket.tokens) / per_second_);
    return std::chrono::seconds(std::max(1L, static_cast<long>(wait)));
  }
  bucket.tokens -= 1;
  return std::chrono::seconds(0);
}

void RateLimit::forget(Instant now) {
  if (now - forgot_at_ < kForgetEvery && buckets_.size() < kAddressesMax) return;
  forgot_at_ = now;
  std::erase_if(buckets_, [&](const auto& entry) {
    const double passed = std::chrono::duration<double>(now - entry.second.last).count();
    return entry.second.tokens + passed * per_second_ >= burst_;
  });
  if (buckets_.size() >= kAddressesMax) buckets_.clear();
}

std::string RateLimit::keyOf(const std::string& address) {
  boost::system::error_code not_an_address;  // then it is its own key
  const auto parsed = boost::asio::ip::make_address_v6(address, not_an_address);
  if (not_an_address || parsed.is_v4_mapped()) return address;
  const auto bytes = parsed.to_bytes();
  return {bytes.begin(), bytes.begin() + 8};
}

}  // namespace nistaran::http
