#include "shared/hlc.h"

#include <gtest/gtest.h>

#include "shared/limits.h"

namespace nistaran {
namespace {

TEST(HybridClock, NeverGoesBackWhenTheWallClockDoes) {
  HybridClock clock;
  const HlcTime first = clock.tick(fromMs(5000));
  const HlcTime second = clock.tick(fromMs(1000));
  const HlcTime third = clock.tick(fromMs(1000));
  EXPECT_LT(first, second);
  EXPECT_LT(second, third);
}

TEST(HybridClock, GoesOnAfterARestartFromWhereItWas) {
  HybridClock clock(HlcTime{9000, 4});
  EXPECT_GT(clock.tick(fromMs(10)), (HlcTime{9000, 4}));
}

TEST(HybridClock, FollowsOthersButNotAClockThatIsDaysAhead) {
  HybridClock clock;
  EXPECT_TRUE(clock.observe({6000, 2}, fromMs(5000)));
  EXPECT_GT(clock.tick(fromMs(5000)), (HlcTime{6000, 2}));
  EXPECT_FALSE(clock.observe({5000 + limits::kClockAheadMax.count() + 1, 0}, fromMs(5000)));
  EXPECT_LT(clock.tick(fromMs(5001)), (HlcTime{7000, 0}));
}

}  // namespace
}  // namespace nistaran
