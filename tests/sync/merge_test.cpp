#include "sync/merge.h"

#include <gtest/gtest.h>

#include "shared/canonical_json.h"
#include "shared/merge_patch.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

using testing::Complaint;
using testing::inspector;
using testing::officer;
using testing::supervisor;

// Everything but the submission.
void workedBy(const Officer& who, Complaint& complaint) {
  complaint.markedTo(who);
  complaint.contacted(who);
  complaint.visited(who);
  complaint.wrote(who);
  complaint.satisfied();
}

TEST(Merge, EveryChangeMakesExactlyOneVersion) {
  Complaint complaint;
  EXPECT_EQ(complaint.version(), 1);
  complaint.markedTo(officer("ravi"));
  EXPECT_EQ(complaint.version(), 2);
  complaint.contacted(officer("ravi"));
  EXPECT_EQ(complaint.version(), 3);
}

TEST(Merge, ARefusalChangesNothing) {
  Complaint complaint;
  const Json before = complaint.document();
  EXPECT_EQ(complaint.did(officer("stranger"), OperationKind::ActionRecord, {{"type", "note"}}),
            (Merged{Outcome::Refused, Reason::OutOfScope}));
  EXPECT_EQ(complaint.did(officer("ravi"), OperationKind::ReportApprove, {{"report", "r1"}}),
            (Merged{Outcome::Refused, Reason::RoleNotAllowed}));
  EXPECT_EQ(complaint.did(supervisor(), OperationKind::FieldsSet, {{"set", {{"priority", "very"}}}}),
            (Merged{Outcome::Refused, Reason::Malformed}));
  EXPECT_EQ(
      complaint.did(supervisor(), OperationKind::FieldsSet, {{"set", {{"internal_due_at_ms", "soon"}}}}),
      (Merged{Outcome::Refused, Reason::Malformed}));
  EXPECT_EQ(complaint.document(), before);
}

TEST(Merge, NothingCanBeDoneToAComplaintThatDoesNotExist) {
  Json none;
  testing::Device device("tab");
  const Operation note = device.make(officer("ravi"), OperationKind::ActionRecord, {{"type", "note"}}, 0);
  EXPECT_EQ(merge(none, note, {officer("ravi"), {}}), (Merged{Outcome::Refused, Reason::UnknownComplaint}));
  EXPECT_TRUE(none.is_null());
}

TEST(Merge, WorkOfAnOfficerFromWhomTheComplaintWasTakenIsKept) {
  Complaint complaint;
  const Officer ravi = officer("ravi");
  complaint.markedTo(ravi);
  const std::int64_t saw = complaint.version();
  complaint.markedTo(officer("amit"));
  EXPECT_EQ(
      complaint.did(ravi, OperationKind::ActionRecord, {{"type", "visit"}, {"text", "गया था"}}, saw).outcome,
      Outcome::Accepted);
  EXPECT_EQ(objectAt(complaint.document(), "actions").size(), 1U);
}

TEST(Merge, AnInspectorMarksOnlyWithinTheStation) {
  Complaint complaint;
  EXPECT_EQ(complaint.markedTo(officer("far", Role::StationOfficer, "thathia")),
            (Merged{Outcome::Refused, Reason::RoleNotAllowed}));
  EXPECT_EQ(complaint.markedTo(officer("far", Role::StationOfficer, "thathia"), supervisor()).outcome,
            Outcome::Accepted);
}

TEST(Merge, ATabletWhoseClockRunsAheadIsShownWithTheServersTime) {
  Complaint complaint;
  const Officer ravi = officer("ravi");
  complaint.markedTo(ravi);
  testing::Device device("tab");
  Draft draft{
      ravi.id, ComplaintId(testing::kNumber), OperationKind::ActionRecord, Version(2), {{"type", "note"}}};
  const Operation late = makeOperation(draft, device.id(), {}, {2'000'000'000'000, 0}, OperationId("ahead"));
  merge(complaint.document(), late, {ravi, fromMs(1'790'000'000'000)});
  const Json& action = complaint.document()["actions"]["ahead"];
  EXPECT_EQ(integerAt(action, "at_ms"), 1'790'000'000'000);
  EXPECT_EQ(integerAt(action, "claimed_at_ms"), 2'000'000'000'000);
}

TEST(Merge, DocumentsHoldNoNullsSoThatPatchesSayEverything) {
  Complaint complaint;
  const Officer ravi = officer("ravi");
  complaint.markedTo(ravi);
  const Json before = complaint.document();
  complaint.did(ravi, OperationKind::ActionRecord, {{"type", "note"}, {"nothing", nullptr}});
  complaint.did(inspector(), OperationKind::FieldsSet,
                {{"set", {{"internal_due_at_ms", nullptr}, {"complainant.village", nullptr}}}});
  complaint.did(ravi, OperationKind::Unknown, {{"x", nullptr}});
  Json patched = before;
  applyMergePatch(patched, makeMergePatch(before, complaint.document()));
  EXPECT_EQ(canonicalJson(patched), canonicalJson(complaint.document()));
  EXPECT_EQ(find(complaint.document(), "complainant.village"), nullptr);
}

TEST(Merge, AReportThatIsWithTheSupervisorIsNotChangedUnderTheirEyes) {
  Complaint complaint;
  const Officer ravi = officer("ravi");
  workedBy(ravi, complaint);
  complaint.submitted(ravi);
  EXPECT_EQ(complaint.wrote(ravi, "और कुछ"), (Merged{Outcome::Held, Reason::ReportLocked}));
  EXPECT_EQ(complaint.did(supervisor(), OperationKind::ReportApprove,
                          {{"report", "r1"}, {"submission", "another"}}),
            (Merged{Outcome::Held, Reason::ReportChanged}));
}

TEST(Merge, AnApprovalOfBeforeTheReopeningDecidesNothingInTheNewRound) {
  Complaint complaint;
  const Officer ravi = officer("ravi");
  workedBy(ravi, complaint);
  complaint.submitted(ravi);
  const std::string submission = complaint.text("reports.r1.submission");
  complaint.did(testing::portalInbox(), OperationKind::PortalUpdate, {{"state", "reopened"}});
  // The new round's report waits under another name.
  complaint.contacted(ravi);
  complaint.visited(ravi);
  complaint.did(ravi, OperationKind::ReportWrite, {{"report", "r2"}, {"points", {{"20", "पुनः जाँच की गई।"}}}});
  complaint.satisfied();
  complaint.did(ravi, OperationKind::ReportSubmit, {{"report", "r2"}});
  ASSERT_EQ(complaint.status(), "submitted");
  const Merged late = complaint.did(supervisor(), OperationKind::ReportApprove,
                                    {{"report", "r1"}, {"submission", submission}});
  EXPECT_EQ(late.outcome, Outcome::Held);
  EXPECT_EQ(complaint.status(), "submitted") << "nobody has read what stands there now";
  EXPECT_EQ(complaint.text("reports.r1.state"), "draft");
}

// A server that was put back to a backup hears of a reopening before it has the disposal again.
struct ReopenedBeforeItsDisposal : ::testing::Test {
  ReopenedBeforeItsDisposal() {
    complaint.markedTo(ravi);
    complaint.contacted(ravi);
    outcome = merge(complaint.document(), reopening, {portal, std::nullopt, true});
  }
  std::size_t held() { return objectAt(complaint.document(), "held").size(); }

  Officer ravi = officer("ravi");
  Officer portal = testing::portalInbox();
  testing::Device inbox{"inbox"};
  Operation reopening = inbox.make(portal, OperationKind::PortalUpdate,
                                   {{"state", "reopened"}, {"set", {{"portal.text", "फिर वही"}}}}, 1);
  Complaint complaint;
  Merged outcome;
};

TEST_F(ReopenedBeforeItsDisposal, WaitsHoweverMuchIsDone) {
  EXPECT_EQ(outcome, (Merged{Outcome::Held, Reason::NotHereYet}));
  complaint.visited(ravi);
  complaint.wrote(ravi);
  EXPECT_EQ(held(), 1U);
  EXPECT_EQ(integerAt(complaint.document(), "round"), 1);
}

// The tablet with the disposal is lost: nothing would ever come.
TEST_F(ReopenedBeforeItsDisposal, IsTakenWhenAnInspectorOrASupervisorEndsTheWaiting) {
  for (const Officer& person : {inspector(), supervisor()}) {
    Complaint copy = complaint;
    EXPECT_EQ(copy.did(person, OperationKind::HoldClose,
                       {{"operation", reopening.id.text()}, {"reason", "टैबलेट खो गया"}})
                  .outcome,
              Outcome::Accepted);
    EXPECT_EQ(integerAt(copy.document(), "round"), 2);
    EXPECT_EQ(copy.status(), "marked");
    EXPECT_EQ(copy.text("portal.text"), "फिर वही");
    EXPECT_TRUE(objectAt(copy.document(), "held").empty());
    EXPECT_EQ(copy.text("closed_holds." + reopening.id.text() + ".closed.by"), person.id.text());
    EXPECT_EQ(copy.text("events." + reopening.id.text() + ".state"), "reopened");
    copy.visited(ravi);
    copy.wrote(ravi);
    copy.satisfied();
    EXPECT_EQ(copy.submitted(ravi), (Merged{Outcome::Held, Reason::ContactMissing}))
        << "the contact of the round before does not count any more";
  }
}

TEST_F(ReopenedBeforeItsDisposal, EndsWithADisposalThatThePortalHasTakenAfterIt) {
  workedBy(ravi, complaint);
  complaint.submitted(ravi);
  complaint.approved();
  ASSERT_EQ(complaint.status(), "approved");
  complaint.did(portal, OperationKind::PortalAcknowledge,
                {{"step", 12}, {"acknowledgement", "ACK-12"}, {"closes_reopening", true}});
  EXPECT_EQ(complaint.status(), "disposed");
  EXPECT_EQ(held(), 0U);
  EXPECT_EQ(integerAt(complaint.document(), "round"), 1);
  EXPECT_EQ(complaint.text("closed_holds." + reopening.id.text() + ".closed.by"), portal.id.text())
      << "and stays to be seen";
}

TEST_F(ReopenedBeforeItsDisposal, IsNotForTheEnquiryOfficerToEnd) {
  EXPECT_EQ(complaint.did(ravi, OperationKind::HoldClose, {{"operation", reopening.id.text()}}),
            (Merged{Outcome::Refused, Reason::RoleNotAllowed}));
  EXPECT_EQ(held(), 1U);
}

// The portal is asked first, the tablets come later: what they bring is of the round before.
TEST(Merge, AReopeningWaitsForTheDisposalThatAServerPutBackHasNotGotAgain) {
  Complaint complaint;
  const Officer portal = testing::portalInbox();
  testing::Device inbox("inbox");
  const Operation reopening = inbox.make(portal, OperationKind::PortalUpdate, {{"state", "reopened"}}, 1);
  EXPECT_EQ(merge(complaint.document(), reopening, {portal, std::nullopt, true}),
            (Merged{Outcome::Held, Reason::NotHereYet}));
  const Officer ravi = officer("ravi");
  workedBy(ravi, complaint);
  complaint.submitted(ravi);
  complaint.approved();
  ASSERT_EQ(complaint.status(), "approved");
  complaint.did(portal, OperationKind::PortalAcknowledge, {{"acknowledgement", "q-1"}});
  EXPECT_EQ(complaint.status(), "marked");
  EXPECT_EQ(integerAt(complaint.document(), "round"), 2);
  EXPECT_TRUE(objectAt(complaint.document(), "held").empty());
}

TEST(Merge, SatisfactionIsTakenByAnotherPersonThanTheEnquiryOfficer) {
  Complaint complaint;
  const Officer chief = inspector();
  complaint.markedTo(chief, chief);
  EXPECT_EQ(complaint.satisfied(chief), (Merged{Outcome::Held, Reason::SamePerson}));
  EXPECT_EQ(complaint.satisfied(supervisor()).outcome, Outcome::Accepted);
}

TEST(Merge, DissatisfiedNeedsTheComplainantsReason) {
  Complaint complaint;
  complaint.markedTo(officer("ravi"));
  EXPECT_EQ(complaint.did(inspector(), OperationKind::FeedbackRecord, {{"result", "dissatisfied"}}),
            (Merged{Outcome::Refused, Reason::Malformed}));
  EXPECT_EQ(complaint
                .did(inspector(), OperationKind::FeedbackRecord,
                     {{"result", "dissatisfied"}, {"reason", "विपक्षी अब भी रोकता है"}})
                .outcome,
            Outcome::Accepted);
}

TEST(Merge, TheComplainantsSignatureIsNamedByTheHashOfItsFile) {
  Complaint complaint;
  complaint.markedTo(officer("ravi"));
  const auto signedBy = [&](const char* hash) {
    return complaint.did(inspector(), OperationKind::FeedbackRecord,
                         {{"result", "satisfied"}, {"signature", hash}});
  };
  EXPECT_EQ(signedBy("अँगूठा"), (Merged{Outcome::Refused, Reason::Malformed}));
  const std::string sha256(64, 'c');
  EXPECT_EQ(signedBy(sha256.c_str()).outcome, Outcome::Accepted);
  EXPECT_EQ(stringAt(complaint.document()["feedback"][complaint.last().id.text()], "signature"), sha256);
}

TEST(Merge, AComplaintCancelledAtThePortalIsHeldForThePersonWhoStillWorksOnIt) {
  Complaint complaint;
  const Officer ravi = officer("ravi");
  workedBy(ravi, complaint);
  complaint.did(testing::portalInbox(), OperationKind::PortalUpdate, {{"state", "cancelled"}});
  EXPECT_EQ(complaint.submitted(ravi), (Merged{Outcome::Held, Reason::StatusChanged}));
  EXPECT_EQ(complaint.status(), "cancelled");
}

TEST(Merge, NoNullGetsIntoADocumentBecauseAPatchCouldNotCarryIt) {
  Complaint complaint;
  const Json attachments{{"1", {{"name", "photo.jpg"}, {"gone", nullptr}}}};
  complaint.did(testing::portalInbox(), OperationKind::PortalUpdate,
                {{"set", {{"portal.attachments", attachments}}}});
  EXPECT_EQ(complaint.document()["portal"]["attachments"]["1"], (Json{{"name", "photo.jpg"}}));
}

TEST(Merge, TakingAwayWhatIsNotThereLeavesNothingBehind) {
  Complaint complaint;
  complaint.document().erase("place");
  EXPECT_EQ(
      complaint.did(inspector(), OperationKind::FieldsSet, {{"set", {{"place.lat_udeg", nullptr}}}}).outcome,
      Outcome::Accepted);
  EXPECT_FALSE(complaint.document().contains("place"));
}

TEST(Merge, ADocumentOfAShapeThatIsNotKnownIsLeftAsItIs) {
  const std::vector<std::pair<const char*, Json>> shapes{{"/fields", "text"},
                                                         {"/fields/assignment", 7},
                                                         {"/events", Json::array({1})},
                                                         {"/actions", true},
                                                         {"/conflicts", {{"x", 1}}},
                                                         {"/held", {{"x", "y"}}},
                                                         {"/attachments", Json::array()},
                                                         {"/reports", {{"r1", "x"}}},
                                                         {"/reports/r1/points", 7},
                                                         {"/holders", Json::array()},
                                                         {"/complainant", "somebody"},
                                                         {"/closed_holds", nullptr},
                                                         {"/version", "3"},
                                                         {"/assignment", 7},
                                                         {"/portal_feed", "refused"}};
  const Officer ravi = officer("ravi");
  testing::Device device("tab");
  for (const auto& [pointer, shape] : shapes) {
    Complaint complaint;
    complaint.markedTo(ravi);
    complaint.wrote(ravi);
    Json document = complaint.document();
    document[Json::json_pointer(pointer)] = shape;
    const Json before = document;
    const Operation operation =
        device.make(ravi, OperationKind::FieldsSet, {{"set", {{"complainant.mobile", "9999900002"}}}}, 1);
    EXPECT_EQ(merge(document, operation, {ravi, std::nullopt}), (Merged{Outcome::Refused, Reason::Malformed}))
        << pointer;
    EXPECT_EQ(document, before) << pointer;
  }
}

}  // namespace
}  // namespace nistaran
