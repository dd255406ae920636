#include "shared/due.h"

#include <gtest/gtest.h>

namespace nistaran {
namespace {

using std::chrono::hours;

const UtcTime kNoon = fromMs(1'790'000'000'000);

Json dueIn(std::chrono::milliseconds portal) {
  return Json{{"status", "marked"}, {"portal", {{"due_at_ms", toMs(kNoon + portal)}}}};
}

DueState stateOf(const Json& document) {
  return dueStateOf(dueDatesOf(document), kNoon);
}

TEST(DueState, UsesThePortalsClasses) {
  EXPECT_EQ(stateOf(dueIn(hours(24 * 10))), DueState::Pending);
  EXPECT_EQ(stateOf(dueIn(hours(24 * 3))), DueState::WithinDays);
  EXPECT_EQ(stateOf(dueIn(-hours(1))), DueState::Defaulter);
}

TEST(DueState, AnEarlierInternalDateWarnsButOnlyThePortalsMakesADefaulter) {
  Json document = dueIn(hours(24 * 10));
  document["internal_due_at_ms"] = toMs(kNoon - hours(24));
  EXPECT_EQ(stateOf(document), DueState::WithinDays);
  EXPECT_EQ(effectiveDue(dueDatesOf(document)), kNoon - hours(24));
}

TEST(DueState, NothingIsDueAfterDisposal) {
  Json document = dueIn(-hours(100));
  document["status"] = "disposed";
  EXPECT_EQ(stateOf(document), DueState::Closed);
}

TEST(DaysUntil, CountsIndianDays) {
  // 18:29 UTC is 23:59 in India; two minutes later it is tomorrow.
  const UtcTime beforeMidnight =
      std::chrono::sys_days(std::chrono::year(2026) / 7 / 1) + hours(18) + std::chrono::minutes(29);
  EXPECT_EQ(daysUntil(beforeMidnight + std::chrono::minutes(2), beforeMidnight), 1);
  EXPECT_EQ(daysUntil(beforeMidnight, beforeMidnight), 0);
}

}  // namespace
}  // namespace nistaran
