#include "server/auth/sign_in_guard.h"

#include <algorithm>

namespace nistaran::server {

void SignInGuard::opened(const std::string& challenge, const DeviceId& device, UtcTime now) {
  const std::lock_guard lock(mutex_);
  forgetOld(now);
  challenges_[challenge] = {device, now + kChallengeLife};
}

bool SignInGuard::take(const std::string& challenge, const DeviceId& device, UtcTime now) {
  const std::lock_guard lock(mutex_);
  const auto found = challenges_.find(challenge);
  if (found == challenges_.end()) return false;
  const bool good = found->second.device == device && found->second.ends > now;
  challenges_.erase(found);
  return good;
}

std::optional<std::chrono::seconds> SignInGuard::pause(const OfficerId& officer, UtcTime now) {
  const std::lock_guard lock(mutex_);
  const auto found = failures_.find(officer);
  if (found == failures_.end() || found->second.count < kWrongPasswordsMax) return std::nullopt;
  const auto ends = found->second.last + kWrongPasswordWindow;
  if (ends <= now) {
    failures_.erase(found);
    return std::nullopt;
  }
  return std::chrono::ceil<std::chrono::seconds>(ends - now);
}

void SignInGuard::wrong(const OfficerId& officer, UtcTime now) {
  const std::lock_guard lock(mutex_);
  Failures& failures = failures_[officer];
  failures.count = failures.last + kWrongPasswordWindow < now ? 1 : failures.count + 1;
  failures.last = now;
}

void SignInGuard::right(const OfficerId& officer) {
  const std::lock_guard lock(mutex_);
  failures_.erase(officer);
}

void SignInGuard::forgetOld(UtcTime now) {
  std::erase_if(challenges_, [&](const auto& entry) { return entry.second.ends <= now; });
  while (challenges_.size() >= kChallengesMax) challenges_.erase(challenges_.begin());
  std::erase_if(failures_, [&](const auto& entry) { return entry.second.last + kWrongPasswordWindow < now; });
}

}  // namespace nistaran::server
