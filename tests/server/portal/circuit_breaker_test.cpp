#include "server/portal/circuit_breaker.h"

#include <gtest/gtest.h>

#include "tests/builders.h"

namespace nistaran {
namespace {

using std::chrono::milliseconds;
using testing::TestClock;
using State = CircuitBreaker::State;

struct Rig {
  TestClock clock;
  CircuitBreaker breaker{CircuitLimits{3, milliseconds(1000), milliseconds(4000)}};

  bool passes() { return breaker.mayPass(clock.now()); }
  void fails() { breaker.failed(clock.now()); }
  void failsTimes(int times) {
    for (int i = 0; i < times; ++i) {
      EXPECT_TRUE(passes());
      fails();
    }
  }
};

TEST(CircuitBreaker, letsEverythingPassUntilTheFailuresInARow) {
  Rig rig;
  rig.failsTimes(2);
  EXPECT_TRUE(rig.passes());
  rig.fails();
  EXPECT_FALSE(rig.passes());
  EXPECT_EQ(rig.breaker.probeAt(), rig.clock.now() + milliseconds(1000));
}

TEST(CircuitBreaker, aSuccessBetweenFailuresStartsTheCountAgain) {
  Rig rig;
  rig.failsTimes(2);
  rig.breaker.succeeded();
  rig.failsTimes(2);
  EXPECT_EQ(rig.breaker.state(), State::Closed);
}

TEST(CircuitBreaker, sendsOneProbeAfterTheWait) {
  Rig rig;
  rig.failsTimes(3);
  rig.clock.advance(milliseconds(999));
  EXPECT_FALSE(rig.passes());
  rig.clock.advance(milliseconds(1));
  EXPECT_TRUE(rig.passes());
  EXPECT_FALSE(rig.passes()) << "a second call while the probe is under way";
  EXPECT_FALSE(rig.breaker.probeAt());
}

TEST(CircuitBreaker, aGoodProbeOpensTheWayForAll) {
  Rig rig;
  rig.failsTimes(3);
  rig.clock.advance(milliseconds(1000));
  EXPECT_TRUE(rig.passes());
  rig.breaker.succeeded();
  EXPECT_EQ(rig.breaker.state(), State::Closed);
  EXPECT_TRUE(rig.passes());
  EXPECT_TRUE(rig.passes());
}

TEST(CircuitBreaker, aBadProbeDoublesTheWaitUpToALimit) {
  Rig rig;
  rig.failsTimes(3);
  for (const int wait : {1000, 2000, 4000, 4000}) {
    rig.clock.advance(milliseconds(wait - 1));
    EXPECT_FALSE(rig.passes()) << wait;
    rig.clock.advance(milliseconds(1));
    EXPECT_TRUE(rig.passes()) << wait;
    rig.fails();
  }
}

TEST(CircuitBreaker, lateFailuresOfCallsThatWereUnderWayDoNotLengthenTheWait) {
  Rig rig;
  rig.failsTimes(3);
  const auto at = rig.breaker.probeAt();
  rig.clock.advance(milliseconds(500));
  rig.fails();
  EXPECT_EQ(rig.breaker.probeAt(), at);
}

TEST(CircuitBreaker, pausesAtOnceWhenThePortalAsks) {
  Rig rig;
  rig.breaker.pause(rig.clock.now(), std::chrono::seconds(30));
  rig.clock.advance(milliseconds(29'999));
  EXPECT_FALSE(rig.passes());
  rig.clock.advance(milliseconds(1));
  EXPECT_TRUE(rig.passes());
}

TEST(CircuitBreaker, aClockSetBackDoesNotKeepItShut) {
  Rig rig;
  rig.failsTimes(3);
  rig.clock.advance(-std::chrono::hours(5));
  EXPECT_TRUE(rig.passes());
}

}  // namespace
}  // namespace nistaran
