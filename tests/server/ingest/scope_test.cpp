// Who may do what to which complaint, asked of the server's own lists and never of the tablet's word.
#include "server/ingest/ingest.h"

#include <gtest/gtest.h>

#include "shared/limits.h"
#include "tests/server/stored_district.h"

namespace nistaran::server {
namespace {

using namespace nistaran::testing;

struct Scope : ::testing::Test {
  Scope() {
    district.receive();
    district.mark(district.ravi);
  }
  OperationResult did(SignedDevice& device, const Officer& by, OperationKind kind, Json body,
                      const std::string& number = kNumber) {
    return district.handedIn(device, device.make(by, kind, std::move(body), 2, number));
  }
  Json markTo(const Officer& who) {
    return {{"circle", who.circle.text()}, {"station", who.station.text()}, {"officer", who.id.text()}};
  }

  StoredDistrict district;
  SignedDevice tablet = district.tablet("tab-ravi", {district.ravi});
  SignedDevice chiefs = district.tablet("tab-chief", {district.chief});
};

TEST_F(Scope, AnotherStationsOfficerIsRefusedAndTheComplaintStaysAsItIs) {
  SignedDevice theirs = district.tablet("tab-far", {district.far, district.far_chief});
  const Json before = district.document();
  for (const Officer& stranger : {district.far, district.far_chief}) {
    const auto result = did(theirs, stranger, OperationKind::ActionRecord, {{"type", "visit"}});
    EXPECT_EQ(result.outcome, Outcome::Refused);
    EXPECT_EQ(result.reason, Reason::OutOfScope);
  }
  EXPECT_EQ(district.document(), before);
}

TEST_F(Scope, AColleagueOfTheSameStationIsOutOfScopeToo) {
  SignedDevice hers = district.tablet("tab-sita", {district.sita});
  EXPECT_EQ(did(hers, district.sita, OperationKind::ActionRecord, {{"type", "visit"}}).reason,
            Reason::OutOfScope);
}

TEST_F(Scope, AnotherDistrictsPeopleReachNothingHere) {
  Officer stranger = supervisor("stranger", "");
  stranger.district = DistrictCode("farrukhabad");
  district.store->write([&](StoreTransaction& tx) { tx.addOfficer({stranger, "hash"}); });
  SignedDevice theirs = district.tablet("tab-stranger", {stranger});
  EXPECT_EQ(did(theirs, stranger, OperationKind::FieldsSet, {{"set", {{"priority", "high"}}}}).reason,
            Reason::OutOfScope);
}

TEST_F(Scope, AnOfficerWhoNeverSignedInOnTheTabletIsRefused) {
  EXPECT_EQ(did(tablet, district.sita, OperationKind::ActionRecord, {{"type", "visit"}}).reason,
            Reason::OfficerNotOnDevice);
  EXPECT_EQ(did(tablet, officer("nobody"), OperationKind::ActionRecord, {{"type", "visit"}}).reason,
            Reason::OfficerNotOnDevice);
}

TEST_F(Scope, AComplaintThatIsNotThereIsSaidToBeUnknown) {
  EXPECT_EQ(did(tablet, district.ravi, OperationKind::ActionRecord, {{"type", "visit"}}, "999").reason,
            Reason::UnknownComplaint);
}

TEST_F(Scope, NoTabletSpeaksForThePortal) {
  SignedDevice headquarters = district.tablet("tab-sp", {district.sp});
  for (const OperationKind kind : {OperationKind::PortalReceive, OperationKind::PortalUpdate,
                                   OperationKind::PortalAcknowledge, OperationKind::PortalRefuse}) {
    EXPECT_EQ(did(headquarters, district.sp, kind, receivedBody(), "40016026000999").reason,
              Reason::RoleNotAllowed)
        << toText(kind);
  }
  EXPECT_TRUE(district.document("40016026000999").is_null());
}

struct Act {
  OperationKind kind;
  Json body;
};

TEST_F(Scope, WhatIsAnInspectorsOrSupervisorsIsNotAnOfficers) {
  const std::vector<Act> acts{
      {OperationKind::ComplaintMark, markTo(district.ravi)},
      {OperationKind::FeedbackRecord, {{"result", "satisfied"}}},
      {OperationKind::ReportApprove, {{"report", "r1"}, {"submission", "x"}}},
      {OperationKind::ReportReturn, {{"report", "r1"}, {"submission", "x"}, {"objection", "क्यों"}}},
      {OperationKind::RequirementWaive, {{"requirement", "visit"}, {"reason", "बाढ़"}}},
      {OperationKind::FieldsSet, {{"set", {{"priority", "high"}}}}}};
  const Json before = district.document();
  for (const Act& act : acts)
    EXPECT_EQ(did(tablet, district.ravi, act.kind, act.body).reason, Reason::RoleNotAllowed)
        << toText(act.kind);
  for (const Act& act : {acts[2], acts[4]})
    EXPECT_EQ(did(chiefs, district.chief, act.kind, act.body).reason, Reason::RoleNotAllowed)
        << toText(act.kind);
  EXPECT_EQ(district.document(), before);
}

TEST_F(Scope, AnAdministratorDoesNotTouchComplaints) {
  Officer admin = officer("admin", Role::Administrator, "", "");
  district.store->write([&](StoreTransaction& tx) { tx.addOfficer({admin, "hash"}); });
  SignedDevice theirs = district.tablet("tab-admin", {admin});
  EXPECT_EQ(did(theirs, admin, OperationKind::ActionRecord, {{"type", "note"}}).reason,
            Reason::RoleNotAllowed);
}

TEST_F(Scope, TheRoleIsTheOneThatTheServerKnowsNotTheOneThatTheTabletSays) {
  Officer pretender = district.ravi;
  pretender.role = Role::Supervisor;
  EXPECT_EQ(did(tablet, pretender, OperationKind::FeedbackRecord, {{"result", "satisfied"}}).reason,
            Reason::RoleNotAllowed);
}

TEST_F(Scope, AMarkMustNameAStationAndAnOfficerWhoWorkThere) {
  const auto marked = [&](Json body) {
    return did(chiefs, district.chief, OperationKind::ComplaintMark, std::move(body));
  };
  Officer ghost = officer("ghost");
  Officer lost = officer("ravi", Role::StationOfficer, "nowhere");
  Officer wrong_circle = officer("ravi", Role::StationOfficer, "tirwa", "sadar");
  Officer elsewhere = officer("far");
  for (const Officer& target : {ghost, lost, wrong_circle, elsewhere})
    EXPECT_EQ(marked(markTo(target)).reason, Reason::Malformed)
        << target.id << " at " << target.station << " in " << target.circle;
  EXPECT_EQ(stringAt(district.document(), "assignment.officer"), "ravi");
  EXPECT_EQ(marked(markTo(district.sita)).outcome, Outcome::Accepted);
}

TEST_F(Scope, AnOfficerWhoLeftTheServiceIsNotMarkedTo) {
  Officer retired = officer("retired");
  retired.active = false;
  district.store->write([&](StoreTransaction& tx) { tx.addOfficer({retired, "hash"}); });
  EXPECT_EQ(did(chiefs, district.chief, OperationKind::ComplaintMark, markTo(retired)).reason,
            Reason::Malformed);
}

TEST_F(Scope, AnInspectorMarksWithinTheOwnStationOnly) {
  EXPECT_EQ(did(chiefs, district.chief, OperationKind::ComplaintMark, markTo(district.far)).reason,
            Reason::RoleNotAllowed);
}

TEST_F(Scope, ABodyThatNoTabletCouldReadAgainIsRefused) {
  Json deep = "पाठ";
  for (int i = 0; i < 17; ++i) deep = Json{{"d", deep}};
  EXPECT_EQ(
      did(tablet, district.ravi, OperationKind::ActionRecord, {{"type", "visit"}, {"deep", deep}}).reason,
      Reason::Malformed);
  Json shallower = "पाठ";
  for (int i = 0; i < 14; ++i) shallower = Json{{"d", shallower}};
  EXPECT_EQ(did(tablet, district.ravi, OperationKind::ActionRecord, {{"type", "visit"}, {"deep", shallower}})
                .outcome,
            Outcome::Accepted);
}

TEST_F(Scope, WrongTypesInABodyAreRefusedOneByOne) {
  const std::vector<Act> acts{{OperationKind::ActionRecord, {{"type", 7}}},
                              {OperationKind::ActionRecord, Json::object()},
                              {OperationKind::FieldsSet, {{"set", "category"}}},
                              {OperationKind::FieldsSet, {{"set", {{"complainant.name", 5}}}}},
                              {OperationKind::FieldsSet, {{"set", {{"place.lat_udeg", "27"}}}}},
                              {OperationKind::ReportWrite, {{"report", "r1"}, {"points", "20"}}},
                              {OperationKind::ReportWrite, {{"points", {{"20", "पाठ"}}}}}};
  const Json before = district.document();
  for (const Act& act : acts)
    EXPECT_EQ(did(tablet, district.ravi, act.kind, act.body).reason, Reason::Malformed)
        << toText(act.kind) << " " << act.body;
  EXPECT_EQ(district.document(), before);
}

}  // namespace
}  // namespace nistaran::server
