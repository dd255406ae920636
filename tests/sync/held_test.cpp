#include <gtest/gtest.h>

#include "shared/limits.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

using testing::Complaint;
using testing::inspector;
using testing::officer;
using testing::supervisor;

struct ReadyButForSatisfaction : ::testing::Test {
  ReadyButForSatisfaction() {
    complaint.markedTo(ravi);
    complaint.contacted(ravi);
    complaint.visited(ravi);
    complaint.wrote(ravi);
  }
  Complaint complaint;
  Officer ravi = officer("ravi");
};

TEST_F(ReadyButForSatisfaction, TheReportWaitsForTheOtherTabletAndGoesOnByItself) {
  EXPECT_EQ(complaint.submitted(ravi), (Merged{Outcome::Held, Reason::SatisfactionMissing}));
  EXPECT_EQ(complaint.status(), "marked");
  EXPECT_EQ(objectAt(complaint.document(), "held").size(), 1U);
  EXPECT_EQ(complaint.satisfied().outcome, Outcome::Accepted);
  EXPECT_EQ(complaint.status(), "submitted");
  EXPECT_FALSE(complaint.document().contains("held"));
}

TEST_F(ReadyButForSatisfaction, TheOtherOrderEndsTheSame) {
  complaint.satisfied();
  EXPECT_EQ(complaint.submitted(ravi).outcome, Outcome::Accepted);
  EXPECT_EQ(complaint.status(), "submitted");
}

TEST_F(ReadyButForSatisfaction, TheReasonFollowsWhatIsStillMissing) {
  Complaint fresh;
  fresh.markedTo(ravi);
  fresh.wrote(ravi);
  EXPECT_EQ(fresh.submitted(ravi).reason, Reason::ContactMissing);
  fresh.contacted(ravi);
  EXPECT_EQ(stringAt(*objectAt(fresh.document(), "held").begin(), "reason"), "visit_missing");
}

TEST_F(ReadyButForSatisfaction, OneThatWaitsNeverStopsTheOthers) {
  complaint.submitted(ravi);
  EXPECT_EQ(complaint.contacted(ravi).outcome, Outcome::Accepted);
  EXPECT_EQ(complaint.did(inspector(), OperationKind::FieldsSet, {{"set", {{"priority", "high"}}}}).outcome,
            Outcome::Accepted);
}

TEST_F(ReadyButForSatisfaction, TheAuthorMayWithdrawItAndItStaysOnRecord) {
  complaint.submitted(ravi);
  const std::string held = complaint.last().id.text();
  EXPECT_EQ(
      complaint.did(officer("ravi"), OperationKind::HoldClose, {{"operation", held}, {"reason", "फिर से"}})
          .outcome,
      Outcome::Accepted);
  complaint.satisfied();
  EXPECT_EQ(complaint.status(), "marked") << "what was withdrawn does not come back";
  EXPECT_TRUE(complaint.document()["closed_holds"].contains(held));
}

TEST_F(ReadyButForSatisfaction, AnotherOfficerMayNotWithdrawIt) {
  complaint.submitted(ravi);
  const std::string held = complaint.last().id.text();
  complaint.markedTo(officer("amit"));
  EXPECT_EQ(complaint.did(officer("amit"), OperationKind::HoldClose, {{"operation", held}}).outcome,
            Outcome::Refused);
  EXPECT_EQ(complaint.did(supervisor(), OperationKind::HoldClose, {{"operation", held}}).outcome,
            Outcome::Accepted);
}

TEST_F(ReadyButForSatisfaction, AReportOfTheFormerOfficerWaitsForAPerson) {
  const std::int64_t saw = complaint.version();
  complaint.satisfied();
  complaint.markedTo(officer("amit"));
  EXPECT_EQ(complaint.did(ravi, OperationKind::ReportSubmit, {{"report", "r1"}}, saw),
            (Merged{Outcome::Held, Reason::NotAssigned}));
}

TEST(Held, AnOperationFromANewerAppIsKeptUntilItIsUnderstood) {
  Complaint complaint;
  const Officer ravi = officer("ravi");
  complaint.markedTo(ravi);
  EXPECT_EQ(complaint.did(ravi, OperationKind::Unknown, {{"new", 1}}),
            (Merged{Outcome::Held, Reason::UnknownKind}));
  EXPECT_EQ(
      complaint.did(ravi, OperationKind::FieldsSet, {{"set", {{"complainant.caste_certificate", "x"}}}}),
      (Merged{Outcome::Held, Reason::UnknownKind}));
  const auto kept = heldOperation(*objectAt(complaint.document(), "held").begin());
  ASSERT_TRUE(kept.has_value());
  EXPECT_EQ(kept->by, ravi.id);
}

TEST(Held, HasALimitForEachComplaint) {
  Complaint complaint;
  const Officer ravi = officer("ravi");
  complaint.markedTo(ravi);
  for (std::size_t i = 0; i < limits::kHeldMax; ++i) {
    ASSERT_EQ(complaint.did(ravi, OperationKind::Unknown, Json::object()).outcome, Outcome::Held);
  }
  EXPECT_EQ(complaint.did(ravi, OperationKind::Unknown, Json::object()),
            (Merged{Outcome::Refused, Reason::TooManyHeld}));
}

}  // namespace
}  // namespace nistaran
