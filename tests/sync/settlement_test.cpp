#include "sync/settlement.h"

#include <gtest/gtest.h>

#include "tests/builders.h"

namespace nistaran {
namespace {

using testing::Complaint;
using testing::inspector;
using testing::officer;
using testing::supervisor;

Json phone(std::string number) {
  return {{"set", {{"complainant.mobile", std::move(number)}}}};
}

struct Marked : ::testing::Test {
  Marked() {
    complaint.markedTo(ravi);
    saw = complaint.version();
  }

  const Json& onlyConflict() {
    EXPECT_EQ(objectAt(complaint.document(), "conflicts").size(), 1U);
    return *objectAt(complaint.document(), "conflicts").begin();
  }
  std::string onlyConflictKey() { return objectAt(complaint.document(), "conflicts").begin().key(); }

  Complaint complaint;
  Officer ravi = officer("ravi");
  std::int64_t saw = 0;
};

TEST_F(Marked, DifferentFieldsNeverConflict) {
  EXPECT_EQ(complaint.did(ravi, OperationKind::FieldsSet, phone("9999900002"), saw).outcome,
            Outcome::Accepted);
  EXPECT_EQ(
      complaint.did(inspector(), OperationKind::FieldsSet, {{"set", {{"priority", "high"}}}}, saw).outcome,
      Outcome::Accepted);
  EXPECT_FALSE(complaint.document().contains("conflicts"));
}

TEST_F(Marked, EqualValuesNeverConflict) {
  complaint.did(ravi, OperationKind::FieldsSet, phone("9999900002"), saw);
  EXPECT_EQ(complaint.did(inspector(), OperationKind::FieldsSet, phone("9999900002"), saw).outcome,
            Outcome::Accepted);
  EXPECT_FALSE(complaint.document().contains("conflicts"));
}

TEST_F(Marked, TheHigherAuthorityStandsAndTheOfficersValueIsKeptWithItsAuthor) {
  complaint.did(ravi, OperationKind::FieldsSet, phone("9999900002"), saw);
  EXPECT_EQ(complaint.did(inspector(), OperationKind::FieldsSet, phone("9999900003"), saw).outcome,
            Outcome::Merged);
  EXPECT_EQ(complaint.text("complainant.mobile"), "9999900003");
  EXPECT_EQ(stringAt(onlyConflict(), "value"), "9999900002");
  EXPECT_EQ(stringAt(onlyConflict(), "by"), "ravi");
  EXPECT_EQ(stringAt(onlyConflict(), "state"), "open");
  EXPECT_GT(integerAt(onlyConflict(), "at_ms"), 0);
}

TEST_F(Marked, TheOtherOrderOfArrivalEndsTheSame) {
  complaint.did(inspector(), OperationKind::FieldsSet, phone("9999900003"), saw);
  EXPECT_EQ(complaint.did(ravi, OperationKind::FieldsSet, phone("9999900002"), saw).outcome, Outcome::Merged);
  EXPECT_EQ(complaint.text("complainant.mobile"), "9999900003");
  EXPECT_EQ(stringAt(onlyConflict(), "value"), "9999900002");
}

TEST_F(Marked, AmongEqualsWhatEverybodySeesStays) {
  const Officer first = inspector("i1");
  const Officer second = inspector("i2");
  complaint.did(first, OperationKind::FieldsSet, phone("9999900004"), saw);
  complaint.did(second, OperationKind::FieldsSet, phone("9999900005"), saw);
  EXPECT_EQ(complaint.text("complainant.mobile"), "9999900004");
  EXPECT_EQ(stringAt(onlyConflict(), "value"), "9999900005");
}

TEST_F(Marked, WhoHasSeenTheValueMayChangeItWhateverTheRole) {
  complaint.did(inspector(), OperationKind::FieldsSet, phone("9999900003"), saw);
  EXPECT_EQ(complaint.did(ravi, OperationKind::FieldsSet, phone("9999900002")).outcome, Outcome::Accepted);
  EXPECT_EQ(complaint.text("complainant.mobile"), "9999900002");
}

TEST_F(Marked, OnePersonCorrectingTwiceOfflineDoesNotConflictWithHimself) {
  complaint.did(ravi, OperationKind::FieldsSet, phone("9999900002"), saw);
  EXPECT_EQ(complaint.did(ravi, OperationKind::FieldsSet, phone("9999900006"), saw).outcome,
            Outcome::Accepted);
  EXPECT_EQ(complaint.text("complainant.mobile"), "9999900006");
  EXPECT_FALSE(complaint.document().contains("conflicts"));
}

TEST_F(Marked, AWrongClockDecidesNothing) {
  // The officer's operations carry later times than the inspector's: the inspector's value stands all the
  // same.
  for (int i = 0; i < 5; ++i) complaint.did(ravi, OperationKind::ActionRecord, {{"type", "note"}}, saw);
  complaint.did(inspector(), OperationKind::FieldsSet, phone("9999900003"), saw);
  complaint.did(ravi, OperationKind::FieldsSet, phone("9999900002"), saw);
  EXPECT_EQ(complaint.text("complainant.mobile"), "9999900003");
}

TEST_F(Marked, OneTapTakesTheOtherValue) {
  complaint.did(ravi, OperationKind::FieldsSet, phone("9999900002"), saw);
  complaint.did(inspector(), OperationKind::FieldsSet, phone("9999900003"), saw);
  const std::string key = onlyConflictKey();
  EXPECT_EQ(
      complaint.did(ravi, OperationKind::ConflictSettle, {{"conflict", key}, {"take", "other"}}).outcome,
      Outcome::Accepted);
  EXPECT_EQ(complaint.text("complainant.mobile"), "9999900002");
  EXPECT_EQ(stringAt(onlyConflict(), "state"), "taken");
  EXPECT_EQ(stringAt(onlyConflict(), "displaced"), "9999900003");
}

TEST_F(Marked, OrLeavesWhatStandsAndTheOtherStaysOnRecord) {
  complaint.did(ravi, OperationKind::FieldsSet, phone("9999900002"), saw);
  complaint.did(inspector(), OperationKind::FieldsSet, phone("9999900003"), saw);
  complaint.did(inspector(), OperationKind::ConflictSettle,
                {{"conflict", onlyConflictKey()}, {"take", "kept"}});
  EXPECT_EQ(complaint.text("complainant.mobile"), "9999900003");
  EXPECT_EQ(stringAt(onlyConflict(), "state"), "dismissed");
  EXPECT_EQ(stringAt(onlyConflict(), "value"), "9999900002");
}

TEST_F(Marked, ANewerWordOfTheSamePersonReplacesTheOneThatWaits) {
  complaint.did(inspector(), OperationKind::FieldsSet, phone("9999900003"), saw);
  complaint.did(ravi, OperationKind::FieldsSet, phone("9999900002"), saw);
  complaint.did(ravi, OperationKind::FieldsSet, phone("9999900007"), saw);
  int open = 0;
  for (const auto& [key, conflict] : objectAt(complaint.document(), "conflicts").items()) {
    if (stringAt(conflict, "state") == "open") {
      ++open;
      EXPECT_EQ(stringAt(conflict, "value"), "9999900007");
    }
  }
  EXPECT_EQ(open, 1);
  EXPECT_EQ(objectAt(complaint.document(), "conflicts").size(), 2U);
}

TEST_F(Marked, TwoVersionsOfOnePointOfTheReportStandSideBySide) {
  complaint.did(ravi, OperationKind::ReportWrite, {{"report", "r1"}, {"points", {{"20", "पहला"}}}}, saw);
  const Merged second = complaint.did(supervisor(), OperationKind::ReportWrite,
                                      {{"report", "r1"}, {"points", {{"20", "दूसरा"}}}}, saw);
  EXPECT_EQ(second.outcome, Outcome::Merged);
  EXPECT_EQ(complaint.text("reports.r1.points.20"), "पहला")
      << "authority does not overwrite what a person wrote";
  EXPECT_EQ(stringAt(onlyConflict(), "value"), "दूसरा");
  EXPECT_EQ(stringAt(onlyConflict(), "rule"), "text");
}

TEST_F(Marked, TwoInspectorsMarkingDifferentlyLeaveOneAssignmentAndShowTheOther) {
  const Officer amit = officer("amit");
  complaint.did(inspector("i1"), OperationKind::ComplaintMark,
                {{"circle", "tirwa"}, {"station", "tirwa"}, {"officer", "amit"}}, saw);
  const Merged second = complaint.did(inspector("i2"), OperationKind::ComplaintMark,
                                      {{"circle", "tirwa"}, {"station", "tirwa"}, {"officer", "sonu"}}, saw);
  EXPECT_EQ(second.outcome, Outcome::Merged);
  EXPECT_EQ(complaint.text("assignment.officer"), "amit");
  EXPECT_EQ(stringAt(onlyConflict(), "value.officer"), "sonu");
}

TEST(SettlementTable, EveryFieldHasARuleATypeAndALowestRole) {
  for (const char* path : {"complainant.name", "complainant.mobile", "complainant.address",
                           "complainant.village", "opposite_party.name", "opposite_party.mobile",
                           "opposite_party.address", "place.village", "place.lat_udeg", "place.lon_udeg"}) {
    ASSERT_NE(fieldRule(path), nullptr) << path;
    EXPECT_EQ(fieldRule(path)->lowest, Role::StationOfficer) << path;
    EXPECT_EQ(fieldRule(path)->rule, Rule::Authority) << path;
  }
  for (const char* path : {"category", "priority", "internal_due_at_ms", "sensitive", "assignment"}) {
    ASSERT_NE(fieldRule(path), nullptr) << path;
    EXPECT_EQ(fieldRule(path)->lowest, Role::Inspector) << path;
  }
  for (const char* path : {"portal.text", "portal.due_at_ms", "portal.revision", "portal.reminders",
                           "portal.type", "portal.nature", "portal.category", "portal.state"}) {
    ASSERT_NE(fieldRule(path), nullptr) << path;
    EXPECT_EQ(fieldRule(path)->lowest, Role::Portal) << path;
  }
  EXPECT_EQ(fieldRule("reports.r1.points.20")->rule, Rule::Text);
  EXPECT_EQ(fieldRule("status"), nullptr);
  EXPECT_EQ(fieldRule("version"), nullptr);
  EXPECT_EQ(fieldRule("reports.r1.state"), nullptr);
}

TEST(SettlementTable, EveryOtherMemberHasARuleWithAllThatIsInside) {
  for (const char* grows : {"actions", "feedback", "attachments", "events", "waivers"})
    EXPECT_EQ(ruleOf(std::string(grows) + ".op-1.text"), Rule::Union) << grows;
  for (const char* guarded :
       {"status", "round", "reports.r1.state", "reports.r1.objection.text", "portal_feed.refusal"})
    EXPECT_EQ(ruleOf(guarded), Rule::Guarded) << guarded;
  for (const char* decided : {"conflicts.op:category.state", "held.op-1", "closed_holds.op-1.closed"})
    EXPECT_EQ(ruleOf(decided), Rule::Decided) << decided;
  for (const char* given : {"id", "district", "portal.number", "complainant.gender"})
    EXPECT_EQ(ruleOf(given), Rule::Given) << given;
  for (const char* kept : {"version", "format", "fields.category.op", "holders.officer:ravi"})
    EXPECT_EQ(ruleOf(kept), Rule::Kept) << kept;
  EXPECT_EQ(ruleOf("complainant.mobile"), Rule::Authority);
  EXPECT_EQ(ruleOf("reports.r1.points.20"), Rule::Text);
  EXPECT_EQ(ruleOf("statusbar"), std::nullopt) << "a name that only begins alike";
}

}  // namespace
}  // namespace nistaran
