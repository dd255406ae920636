#include "server/auth/sign_in_guard.h"

#include <gtest/gtest.h>

#include "tests/builders.h"

namespace nistaran::server {
namespace {

using std::chrono::milliseconds;

struct Guard : ::testing::Test {
  UtcTime now() const { return clock.now(); }
  std::optional<std::chrono::seconds> attempt(const OfficerId& who) { return guard.attempt(who, now()); }

  testing::TestClock clock;
  SignInGuard guard;
  DeviceId tablet{"tab-1"};
  OfficerId ravi{"ravi"};
};

TEST_F(Guard, AChallengeIsForOneUse) {
  guard.opened("c", tablet, now());
  EXPECT_TRUE(guard.take("c", tablet, now()));
  EXPECT_FALSE(guard.take("c", tablet, now()));
}

TEST_F(Guard, AChallengeIsForTheTabletThatAskedForIt) {
  guard.opened("c", tablet, now());
  EXPECT_FALSE(guard.take("c", DeviceId("tab-2"), now()));
  EXPECT_FALSE(guard.take("c", tablet, now())) << "a challenge that was tried wrongly is used up";
}

TEST_F(Guard, AChallengeThatWasNeverGivenIsNotTaken) {
  EXPECT_FALSE(guard.take("c", tablet, now()));
  EXPECT_FALSE(guard.take("", tablet, now()));
}

TEST_F(Guard, AChallengeLivesTwoMinutes) {
  EXPECT_EQ(kChallengeLife, std::chrono::minutes(2));
  guard.opened("in time", tablet, now());
  guard.opened("late", tablet, now());
  clock.advance(kChallengeLife - milliseconds(1));
  EXPECT_TRUE(guard.take("in time", tablet, now()));
  clock.advance(milliseconds(1));
  EXPECT_FALSE(guard.take("late", tablet, now()));
}

TEST_F(Guard, OfTooManyOpenChallengesTheOldestGoFirst) {
  for (std::size_t i = 0; i < kChallengesMax + 1; ++i) {
    guard.opened(std::to_string(i), tablet, now());
    if (i == 0) clock.advance(milliseconds(1));
  }
  EXPECT_FALSE(guard.take("0", tablet, now()));
  EXPECT_TRUE(guard.take("1", tablet, now()));
  EXPECT_TRUE(guard.take(std::to_string(kChallengesMax), tablet, now()));
}

TEST_F(Guard, AfterFiveWrongPasswordsTheSixthWaits) {
  EXPECT_EQ(kWrongPasswordsMax, 5);
  for (int i = 0; i < kWrongPasswordsMax; ++i) EXPECT_FALSE(attempt(ravi)) << i;
  EXPECT_EQ(attempt(ravi), std::chrono::seconds(15 * 60));
}

TEST_F(Guard, ThePauseEndsAfterFifteenMinutes) {
  for (int i = 0; i < kWrongPasswordsMax; ++i) attempt(ravi);
  clock.advance(kWrongPasswordWindow - milliseconds(1));
  EXPECT_EQ(attempt(ravi), std::chrono::seconds(1)) << "never told to wait no time at all";
  clock.advance(milliseconds(1));
  EXPECT_FALSE(attempt(ravi));
}

TEST_F(Guard, TryingDuringThePauseDoesNotMakeItLonger) {
  for (int i = 0; i < kWrongPasswordsMax; ++i) attempt(ravi);
  clock.advance(kWrongPasswordWindow / 2);
  for (int i = 0; i < 100; ++i) EXPECT_TRUE(attempt(ravi));
  clock.advance(kWrongPasswordWindow / 2);
  EXPECT_FALSE(attempt(ravi));
}

TEST_F(Guard, ARightPasswordForgetsTheWrongOnes) {
  for (int i = 0; i < kWrongPasswordsMax - 1; ++i) attempt(ravi);
  EXPECT_FALSE(attempt(ravi));
  guard.right(ravi);
  for (int i = 0; i < kWrongPasswordsMax; ++i) EXPECT_FALSE(attempt(ravi)) << i;
}

TEST_F(Guard, OneOfficersWrongPasswordsAreNotAnothers) {
  for (int i = 0; i <= kWrongPasswordsMax; ++i) attempt(ravi);
  EXPECT_FALSE(attempt(OfficerId("sita")));
}

TEST_F(Guard, AskingForChallengesDoesNotShortenThePause) {
  for (int i = 0; i < kWrongPasswordsMax; ++i) attempt(ravi);
  clock.advance(kWrongPasswordWindow - milliseconds(1));
  guard.opened("c", tablet, now());
  EXPECT_TRUE(attempt(ravi));
}

}  // namespace
}  // namespace nistaran::server
