#include "server/http/rate_limit.h"

#include <gtest/gtest.h>

namespace nistaran::http {
namespace {

using namespace std::chrono_literals;
const RateLimit::Instant kStart{1000s};

TEST(RateLimit, LetsABurstGoAndThenMakesWait) {
  RateLimit limit(2, 3);
  for (int i = 0; i < 3; ++i) EXPECT_EQ(limit.waitFor("203.0.113.7", kStart), 0s) << i;
  EXPECT_EQ(limit.waitFor("203.0.113.7", kStart), 1s);
}

TEST(RateLimit, FillsAgainWithTime) {
  RateLimit limit(2, 1);
  EXPECT_EQ(limit.waitFor("203.0.113.7", kStart), 0s);
  EXPECT_GT(limit.waitFor("203.0.113.7", kStart + 400ms), 0s);
  EXPECT_EQ(limit.waitFor("203.0.113.7", kStart + 900ms), 0s);
}

TEST(RateLimit, SaysHowLongAtASlowRate) {
  RateLimit limit(0.1, 1);
  EXPECT_EQ(limit.waitFor("203.0.113.7", kStart), 0s);
  EXPECT_EQ(limit.waitFor("203.0.113.7", kStart), 10s);
}

TEST(RateLimit, OneAddressDoesNotCostAnother) {
  RateLimit limit(1, 1);
  EXPECT_EQ(limit.waitFor("203.0.113.7", kStart), 0s);
  EXPECT_EQ(limit.waitFor("203.0.113.8", kStart), 0s);
}

TEST(RateLimit, AnIpv6NetworkCountsAsOne) {
  RateLimit limit(1, 1);
  EXPECT_EQ(limit.waitFor("2001:db8:1:2::1", kStart), 0s);
  EXPECT_GT(limit.waitFor("2001:db8:1:2:ffff::9", kStart), 0s);
  EXPECT_EQ(limit.waitFor("2001:db8:1:3::1", kStart), 0s);
}

TEST(RateLimit, ARateOfZeroIsNoLimit) {
  RateLimit limit(0, 0);
  for (int i = 0; i < 1000; ++i) ASSERT_EQ(limit.waitFor("203.0.113.7", kStart), 0s);
}

}  // namespace
}  // namespace nistaran::http
