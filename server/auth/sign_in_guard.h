// What slows down guessing: challenges for one use, and a pause after wrong passwords. In memory: a restart
// forgets both, which costs a guesser more than it gains. Thread-safe.
#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "shared/id.h"
#include "shared/time.h"

namespace nistaran::server {

// A working day, so that nobody has to sign in anew at a citizen's door.
inline constexpr std::chrono::milliseconds kSessionLife = std::chrono::hours(12);
// A code that a supervisor makes: the tablet is at hand, or comes with the next patrol.
inline constexpr std::chrono::milliseconds kCodeLife = std::chrono::hours(48);
inline constexpr std::chrono::milliseconds kChallengeLife = std::chrono::minutes(2);
inline constexpr int kWrongPasswordsMax = 5;
inline constexpr std::chrono::milliseconds kWrongPasswordWindow = std::chrono::minutes(15);
// Challenges that are open at once; the oldest go first.
inline constexpr std::size_t kChallengesMax = 10'000;

class SignInGuard {
 public:
  void opened(const std::string& challenge, const DeviceId& device, UtcTime now);
  // True once, for the device that asked for it, while it lives.
  bool take(const std::string& challenge, const DeviceId& device, UtcTime now);

  // Before a password is looked at: how long this officer's sign-in has to wait, or nullopt. The attempt
  // counts as wrong until right() is called, so that many at once are no more than many in a row.
  std::optional<std::chrono::seconds> attempt(const OfficerId& officer, UtcTime now);
  void right(const OfficerId& officer);

 private:
  struct Challenge {
    DeviceId device;
    UtcTime ends;
  };
  struct Attempts {
    int count = 0;
    UtcTime last;
  };
  void forgetOld(UtcTime now);

  std::mutex mutex_;
  std::map<std::string, Challenge> challenges_;
  std::map<OfficerId, Attempts> attempts_;
};

}  // namespace nistaran::server
