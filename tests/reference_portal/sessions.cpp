#include "tests/reference_portal/sessions.h"

#include "tests/reference_portal/bytes.h"

namespace reference_portal {
namespace {

constexpr std::int64_t kSessionMs = std::int64_t{8} * 60 * 60 * 1000;  // a shift

}  // namespace

std::string Sessions::begin(std::int64_t now_ms) {
  const std::lock_guard lock(mutex_);
  std::erase_if(sessions_, [now_ms](const auto& entry) { return entry.second.ends_at_ms <= now_ms; });
  const std::string cookie = randomSecret();
  sessions_[cookie] = {randomSecret(), now_ms + kSessionMs};
  return cookie;
}

std::optional<Session> Sessions::find(const std::string& cookie, std::int64_t now_ms) {
  const std::lock_guard lock(mutex_);
  const auto found = sessions_.find(cookie);
  if (found == sessions_.end() || found->second.ends_at_ms <= now_ms) return std::nullopt;
  return found->second;
}

void Sessions::end(const std::string& cookie) {
  const std::lock_guard lock(mutex_);
  sessions_.erase(cookie);
}

}  // namespace reference_portal
