// Work that comes late, too early, or from another version: kept, and settled when it can be.
#include <gtest/gtest.h>

#include "shared/limits.h"
#include "tests/server/stored_district.h"

namespace nistaran::server {
namespace {

using namespace nistaran::testing;

struct Late : ::testing::Test {
  Late() {
    district.receive();
    district.mark(district.ravi);
  }
  OperationResult did(SignedDevice& device, const Officer& by, OperationKind kind, Json body) {
    return district.handedIn(
        device, device.make(by, kind, std::move(body), integerAt(district.document(), "version")));
  }
  std::string status() { return stringAt(district.document(), "status"); }

  StoredDistrict district;
  SignedDevice ravis = district.tablet("tab-ravi", {district.ravi});
  SignedDevice chiefs = district.tablet("tab-chief", {district.chief});
};

TEST_F(Late, WhatAnOfficerDidBeforeTheComplaintWasTakenFromThemIsKept) {
  const Operation visit = ravis.visit(district.ravi);
  district.mark(district.sita);
  const auto result = district.handedIn(ravis, visit);
  EXPECT_EQ(result.outcome, Outcome::Accepted);
  EXPECT_TRUE(objectAt(district.document(), "actions").contains(visit.id.text()));
  EXPECT_EQ(stringAt(district.document(), "assignment.officer"), "sita");
  EXPECT_FALSE(objectAt(district.document(), "holders").empty());
}

TEST_F(Late, WhatAnOfficerDidAtAStationThatLostTheComplaintIsKept) {
  const Operation visit = ravis.visit(district.ravi);
  district.mark(district.far);
  EXPECT_EQ(district.handedIn(ravis, visit).outcome, Outcome::Accepted);
  EXPECT_TRUE(district.pulled(district.ravi).documents.empty()) << "kept, but not shown to them any more";
}

TEST_F(Late, AReportOfSomebodyElsesComplaintIsHeld) {
  did(ravis, district.ravi, OperationKind::ReportWrite, {{"report", "r1"}, {"points", {{"20", "सही है"}}}});
  district.mark(district.sita);
  const auto result = did(ravis, district.ravi, OperationKind::ReportSubmit, {{"report", "r1"}});
  EXPECT_EQ(result.outcome, Outcome::Held);
  EXPECT_EQ(result.reason, Reason::NotAssigned);
  EXPECT_EQ(status(), "marked");
}

TEST_F(Late, AReportWaitsForTheSatisfactionThatAnotherTabletStillCarries) {
  did(ravis, district.ravi, OperationKind::ActionRecord, {{"type", "contact"}, {"result", "reached"}});
  did(ravis, district.ravi, OperationKind::ActionRecord, {{"type", "visit"}});
  did(ravis, district.ravi, OperationKind::ReportWrite, {{"report", "r1"}, {"points", {{"20", "सही है"}}}});
  const auto held = did(ravis, district.ravi, OperationKind::ReportSubmit, {{"report", "r1"}});
  EXPECT_EQ(held.outcome, Outcome::Held);
  EXPECT_EQ(held.reason, Reason::SatisfactionMissing);
  EXPECT_EQ(status(), "marked");
  did(chiefs, district.chief, OperationKind::FeedbackRecord, {{"result", "satisfied"}});
  EXPECT_EQ(status(), "submitted") << "no hand was needed";
}

TEST_F(Late, WhatIsFromANewerAppIsHeldAndKept) {
  Json json = ravis.make(district.ravi, OperationKind::ActionRecord, {{"anything", "पाठ"}}).json;
  json["kind"] = "drone.record";
  const Operation operation = *operationFromJson(json);
  const auto result = district.handedIn(ravis, operation);
  EXPECT_EQ(result.outcome, Outcome::Held);
  EXPECT_EQ(result.reason, Reason::UnknownKind);
  const Json held = objectAt(district.document(), "held").at(operation.id.text());
  EXPECT_EQ(Json::parse(stringAt(held, "op")), json);
}

TEST_F(Late, ADocumentOfANewerFormatKeepsWhatThisProgramDoesNotKnow) {
  district.store->write([](StoreTransaction& tx) {
    const StoredDocument stored = *tx.document(ComplaintId(kNumber));
    const Json& before = stored.json;
    Json newer = before;
    newer["version"] = integerAt(before, "version") + 1;
    newer["format"] = 2;
    newer["from_a_newer_server"] = {{"deep", "पाठ"}};
    tx.commitChange({DistrictCode("kannauj"), UtcTime(), before, stored.digest, storedDocument(newer)});
  });
  EXPECT_EQ(district.handedIn(ravis, ravis.visit(district.ravi)).outcome, Outcome::Accepted);
  EXPECT_EQ(integerAt(district.document(), "format"), 2);
  EXPECT_EQ(stringAt(district.document(), "from_a_newer_server.deep"), "पाठ");
}

TEST_F(Late, TwoWhoSetTheSameFieldUnseenAreMergedAndBothValuesKept) {
  SignedDevice co = district.tablet("tab-co", {district.co});
  const std::int64_t seen = integerAt(district.document(), "version");
  const auto set = [&](const Officer& by, SignedDevice& device, const char* value) {
    return district.handedIn(
        device, device.make(by, OperationKind::FieldsSet, {{"set", {{"category", value}}}}, seen));
  };
  EXPECT_EQ(set(district.co, co, "भूमि विवाद").outcome, Outcome::Accepted);
  EXPECT_EQ(set(district.chief, chiefs, "अन्य").outcome, Outcome::Merged);
  EXPECT_EQ(stringAt(district.document(), "category"), "भूमि विवाद") << "the higher authority stands";
  const Json conflicts = objectAt(district.document(), "conflicts");
  ASSERT_EQ(conflicts.size(), 1U);
  EXPECT_EQ(stringAt(*conflicts.begin(), "value"), "अन्य");
}

TEST_F(Late, TooMuchThatWaitsOnOneComplaintIsRefused) {
  std::vector<Operation> operations;
  for (std::size_t i = 0; i <= limits::kHeldMax; ++i)
    operations.push_back(ravis.make(district.ravi, OperationKind::ReportSubmit, {{"report", "none"}}));
  const auto taken = district.handIn(ravis.sign(operations));
  ASSERT_TRUE(taken.has_value());
  EXPECT_EQ(taken->results[limits::kHeldMax - 1].outcome, Outcome::Held);
  EXPECT_EQ(taken->results[limits::kHeldMax].reason, Reason::TooManyHeld);
}

TEST_F(Late, ATabletsClockDecidesNothing) {
  Json json = ravis.make(district.ravi, OperationKind::ActionRecord, {{"type", "visit"}}).json;
  json["at"]["ms"] = 4'000'000'000'000;
  const Operation operation = *operationFromJson(json);
  EXPECT_EQ(district.handedIn(ravis, operation).outcome, Outcome::Accepted);
  const Json action = objectAt(district.document(), "actions").at(operation.id.text());
  EXPECT_EQ(integerAt(action, "at_ms"), toMs(district.clock.now()));
  EXPECT_EQ(integerAt(action, "claimed_at_ms"), 4'000'000'000'000);
}

}  // namespace
}  // namespace nistaran::server
