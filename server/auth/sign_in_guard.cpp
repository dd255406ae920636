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

std::optional<std::chrono::seconds> SignInGuard::attempt(const OfficerId& officer, UtcTime now) {
  const std::lock_guard lock(mutex_);
  Attempts& attempts = attempts_[officer];
  const auto ends = attempts.last + kWrongPasswordWindow;
  if (ends <= now) attempts.count = 0;
  if (attempts.count >= kWrongPasswordsMax) return std::chrono::ceil<std::chrono::seconds>(ends - now);
  ++attempts.count;
  attempts.last = now;
  return std::nullopt;
}

void SignInGuard::right(const OfficerId& officer) {
  const std::lock_guard lock(mutex_);
  attempts_.erase(officer);
}

void SignInGuard::forgetOld(UtcTime now) {
  std::erase_if(challenges_, [&](const auto& entry) { return entry.second.ends <= now; });
  while (challenges_.size() >= kChallengesMax) {
    challenges_.erase(
        std::min_element(challenges_.begin(), challenges_.end(),
                         [](const auto& a, const auto& b) { return a.second.ends < b.second.ends; }));
  }
  std::erase_if(attempts_, [&](const auto& entry) { return entry.second.last + kWrongPasswordWindow < now; });
}

}  // namespace nistaran::server
