#include "shared/report_form.h"

#include <gtest/gtest.h>

#include "tests/builders.h"

namespace nistaran {
namespace {

using testing::Complaint;
using testing::inspector;
using testing::officer;

std::vector<Requirement> missing(const Complaint& complaint) {
  std::vector<Requirement> found;
  for (const ChecklistItem& item : checklist(const_cast<Complaint&>(complaint).document(), "r1")) {
    if (item.standing == Standing::Missing) found.push_back(item.requirement);
  }
  return found;
}

TEST(Checklist, NamesAllThatAnOfficerCouldBePunishedFor) {
  Complaint complaint;
  complaint.markedTo(officer("ravi"));
  EXPECT_EQ(missing(complaint), (std::vector{Requirement::Contact, Requirement::Visit,
                                             Requirement::Conclusion, Requirement::Satisfaction}));
}

TEST(Checklist, ShortensWithEachThingDone) {
  Complaint complaint;
  const Officer ravi = officer("ravi");
  complaint.markedTo(ravi);
  complaint.contacted(ravi);
  complaint.visited(ravi);
  complaint.wrote(ravi);
  EXPECT_EQ(missing(complaint), (std::vector{Requirement::Satisfaction}));
  complaint.satisfied();
  EXPECT_TRUE(missing(complaint).empty());
}

TEST(Checklist, ThreeAttemptsAndAVisitStandForATalk) {
  Complaint complaint;
  const Officer ravi = officer("ravi");
  complaint.markedTo(ravi);
  for (int i = 0; i < 3; ++i) complaint.contacted(ravi, "unreachable");
  EXPECT_EQ(missing(complaint).front(), Requirement::Contact);
  complaint.visited(ravi);
  EXPECT_NE(missing(complaint).front(), Requirement::Contact);
}

TEST(Checklist, LandDisputesAskForTwoWitnesses) {
  Complaint complaint;
  complaint.document()["portal"]["type"] = 41;
  const Officer ravi = officer("ravi");
  complaint.markedTo(ravi);
  const auto witness = [&] {
    complaint.did(ravi, OperationKind::ActionRecord,
                  {{"type", "statement"}, {"of", "witness"}, {"name", "साक्षी"}});
  };
  witness();
  EXPECT_EQ(missing(complaint)[2], Requirement::Witnesses);
  witness();
  EXPECT_EQ(missing(complaint)[2], Requirement::Conclusion);
}

TEST(Checklist, BlanksAreNoConclusion) {
  Complaint complaint;
  const Officer ravi = officer("ravi");
  complaint.markedTo(ravi);
  complaint.wrote(ravi, " \n ");
  const auto found = missing(complaint);
  EXPECT_NE(std::find(found.begin(), found.end(), Requirement::Conclusion), found.end());
}

TEST(Checklist, ASupervisorsReasonedExceptionIsShownAsSuch) {
  Complaint complaint;
  complaint.markedTo(officer("ravi"));
  complaint.did(testing::supervisor(), OperationKind::RequirementWaive,
                {{"requirement", "visit"}, {"reason", "बाढ़ से मार्ग बन्द"}});
  EXPECT_EQ(checklist(complaint.document(), "r1")[1], (ChecklistItem{Requirement::Visit, Standing::Waived}));
}

TEST(Checklist, AReopenedComplaintAsksForEverythingAgain) {
  Complaint complaint;
  const Officer ravi = officer("ravi");
  complaint.markedTo(ravi);
  complaint.contacted(ravi);
  complaint.visited(ravi);
  complaint.satisfied();
  complaint.did(testing::portalInbox(), OperationKind::PortalUpdate, {{"state", "reopened"}});
  EXPECT_EQ(missing(complaint).size(), 4U);
}

}  // namespace
}  // namespace nistaran
