// Faults that were ordered come as ordered, to district posts alone.
#include <gtest/gtest.h>

#include "tests/reference_portal/running_portal.h"

namespace reference_portal {
namespace {

class OrderedFaults : public testing::Test {
 protected:
  Answer order(const Json& faults) { return portal.post("/api/v1/control/faults", faults, kControlKey); }
  RunningPortal portal;
  std::string number = portal.sent(aFiling());
};

TEST_F(OrderedFaults, failTheNextPostsAndDoNothing) {
  EXPECT_EQ(order({{"fail_next", 2}, {"status", 503}, {"retry_after_s", 1}}).status, 200);
  for (int i = 0; i < 2; ++i) {
    const Answer failed = portal.district(number, "steps", aStep(1));
    EXPECT_EQ(failed.status, 503);
    EXPECT_EQ(failed.code(), "fault");
    EXPECT_EQ(failed.header("Retry-After"), "1");
    EXPECT_EQ(integerAt(failed.json, "status"), 503);
  }
  EXPECT_EQ(portal.district(number, "steps", aStep(1)).status, 200);
}

TEST_F(OrderedFaults, leaveCitizensAndReadersAlone) {
  order({{"fail_next", 1}});
  portal.filed(aFiling());
  EXPECT_EQ(portal.feed().status, 200);
  const Answer failed = portal.district(number, "steps", aStep(1));
  EXPECT_EQ(failed.status, 503);
  EXPECT_EQ(failed.header("Retry-After"), "");
}

TEST_F(OrderedFaults, loseTheAnswerOfWhatWasKept) {
  order({{"lose_answers", 1}});
  EXPECT_EQ(portal.district(number, "steps", aStep(2)).code(), "stale_step") << "a refusal is not lost";
  EXPECT_EQ(portal.district(number, "steps", aStep(1)).status, 502);
  const Answer again = portal.district(number, "steps", aStep(1));
  EXPECT_EQ(again.status, 200);
  EXPECT_EQ(again.header("Idempotency-Replayed"), "true");
  EXPECT_EQ(portal.district(number, "steps", aStep(2)).status, 200);
}

TEST_F(OrderedFaults, endWithAnEmptyOrder) {
  order({{"fail_next", 5}, {"lose_answers", 5}});
  EXPECT_EQ(integerAt(order(Json::object()).json, "fail_next", -1), 0);
  EXPECT_EQ(portal.district(number, "steps", aStep(1)).status, 200);
  EXPECT_EQ(order({{"status", 200}}).code(), "invalid_field");
}

}  // namespace
}  // namespace reference_portal
