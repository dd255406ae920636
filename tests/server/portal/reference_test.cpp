#include "server/portal/reference.h"

#include <gtest/gtest.h>

#include <functional>

#include "sync/settlement.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

Json record() {
  return Json{{"number", testing::kNumber},
              {"revision", 3},
              {"change", 17},
              {"change_kind", "sent"},
              {"type", 4},
              {"nature", "complaint"},
              {"category", "भूमि विवाद"},
              {"state", "sent"},
              {"received_at_ms", 1'789'000'000'000},
              {"due_at_ms", 1'790'300'000'000},
              {"text", "रास्ता रोका गया है।"},
              {"complainant", {{"name", "आवेदक"}, {"mobile", "9999900001"}, {"address", nullptr}}},
              {"opposite_party", {{"name", "विपक्षी"}}},
              {"place", {{"village", "नगला"}, {"station", "tirwa"}}},
              {"earlier_numbers", Json::array({"40016025000001"})},
              {"group", false},
              {"sensitive", true},
              {"reminders", 0},
              {"attachments", Json::array({{{"id", "a7"}, {"name", "आवेदन.pdf"}}, {{"name", "photo.jpg"}}})},
              {"step", 0}};
}

District kannauj() {
  District district;
  district.code = DistrictCode("kannauj");
  district.circles = {{CircleCode("tirwa"), {}}};
  district.stations = {{StationCode("tirwa"), CircleCode("tirwa"), {}}};
  return district;
}

PortalReference understood(const Json& value) {
  const auto reference = referenceFromJson(value);
  EXPECT_TRUE(reference) << reference.error().message();
  return reference ? *reference : PortalReference{};
}

Json changed(const std::function<void(Json&)>& change, Status status = Status::Marked) {
  Json now = record();
  now["revision"] = 4;
  change(now);
  return updateBody(understood(record()).json, understood(now), status);
}

TEST(Reference, aNewOneBecomesAComplaintAtItsStation) {
  const Json body = receiveBody(understood(record()), kannauj());
  EXPECT_EQ(stringAt(body, "district"), "kannauj");
  EXPECT_EQ(stringAt(body, "portal.number"), testing::kNumber);
  EXPECT_EQ(integerAt(body, "portal.revision"), 3);
  EXPECT_EQ(stringAt(body, "portal.attachments.a7.name"), "आवेदन.pdf");
  EXPECT_EQ(stringAt(body, "portal.attachments.a2.name"), "photo.jpg");
  EXPECT_EQ(stringAt(body, "category"), "भूमि विवाद");
  EXPECT_EQ(stringAt(body, "assignment.station"), "tirwa");
  EXPECT_EQ(stringAt(body, "assignment.circle"), "tirwa");
  EXPECT_TRUE(boolAt(body, "sensitive"));
  EXPECT_FALSE(body.at("complainant").contains("address")) << "no nulls";
}

TEST(Reference, theBodyIsTakenByTheMerge) {
  testing::Device inbox("inbox");
  Json document;
  const Officer portal = testing::portalInbox();
  const auto received =
      inbox.make(portal, OperationKind::PortalReceive, receiveBody(understood(record()), kannauj()), 0);
  EXPECT_EQ(merge(document, received, {portal, std::nullopt}).outcome, Outcome::Accepted);
  const Json body = changed([](Json& now) {
    now["text"] = "नया विवरण";
    now["type"] = 1;
    now["nature"] = "demand";
    now["category"] = "x";
    now["due_at_ms"] = 5;
    now["reminders"] = 2;
    now["sensitive"] = false;
    now["state"] = "cancelled";
    now["complainant"] = {{"name", "a"}, {"mobile", "b"}, {"address", "c"}, {"village", "d"}};
    now.erase("opposite_party");
    now["place"]["village"] = "e";
    now["place"]["station"] = "kotwali";
    now["group"] = true;
    now["attachments"] =
        Json::array({{{"id", "a7"}, {"name", "आवेदन.pdf"}}, {{"id", "a9"}, {"name", "नया.pdf"}}});
  });
  const auto updated = inbox.make(portal, OperationKind::PortalUpdate, body, 1);
  EXPECT_EQ(merge(document, updated, {portal, std::nullopt}).outcome, Outcome::Accepted);
  EXPECT_EQ(stringAt(document, "portal.text"), "नया विवरण");
  EXPECT_EQ(stringAt(document, "status"), "cancelled");
  EXPECT_FALSE(find(document, "opposite_party.name"));
  EXPECT_EQ(stringAt(document, "place.station"), "kotwali");
  EXPECT_EQ(stringAt(document, "portal.attachments.a9.name"), "नया.pdf");
  EXPECT_FALSE(find(document, "portal.attachments.a2")) << "what the portal took away";
}

TEST(Reference, aStationOfAnotherDistrictAssignsNothing) {
  Json other = record();
  other["place"]["station"] = "elsewhere";
  EXPECT_FALSE(receiveBody(understood(other), kannauj()).contains("assignment"));
}

TEST(Reference, anUpdateSaysOnlyWhatChanged) {
  const Json body = changed([](Json& now) {
    now["reminders"] = 1;
    now["complainant"]["mobile"] = "9999900002";
    now["complainant"].erase("name");
  });
  EXPECT_EQ(body, (Json{{"set",
                         {{"portal.reminders", 1},
                          {"complainant.mobile", "9999900002"},
                          {"complainant.name", nullptr},
                          {"portal.revision", 4}}}}));
}

TEST(Reference, ourOwnStepsComeBackAsNoNews) {
  EXPECT_TRUE(changed([](Json& now) { now["step"] = 1, now["state"] = "in_progress"; }).empty());
  EXPECT_TRUE(changed([](Json& now) { now["state"] = "disposed"; }, Status::Approved).empty());
  const Json by_others = changed([](Json& now) { now["state"] = "disposed"; }, Status::Marked);
  EXPECT_EQ(by_others.at("set").at("portal.state"), "disposed")
      << "somebody else disposed of it at the portal";
}

TEST(Reference, cancelledAndReopenedAreTheirOwnWords) {
  EXPECT_EQ(stringAt(changed([](Json& now) { now["state"] = "cancelled"; }), "state"), "cancelled");
  EXPECT_EQ(stringAt(changed([](Json& now) { now["state"] = "reopened"; }), "state"), "reopened");
}

TEST(Reference, reopenedTwiceIsTwoRounds) {
  Json known = understood(record()).json;
  known["state"] = "reopened";
  Json now = known;
  now["revision"] = 9;
  now["change_kind"] = "reminder";
  EXPECT_TRUE(stringAt(updateBody(known, understood(now), Status::Marked), "state").empty());
  EXPECT_EQ(stringAt(updateBody(known, understood(now), Status::Disposed), "state"), "reopened");
  now["change_kind"] = "reopened";
  EXPECT_EQ(stringAt(updateBody(known, understood(now), Status::Marked), "state"), "reopened");
  now["revision"] = 3;
  EXPECT_TRUE(updateBody(known, understood(now), Status::Disposed).empty()) << "the same again";
  now["revision"] = 2;
  now["text"] = "पुराना";
  EXPECT_TRUE(updateBody(known, understood(now), Status::Disposed).empty()) << "a page from before";
}

TEST(Reference, whatCannotBeUnderstoodNamesTheField) {
  const std::pair<const char*, std::function<void(Json&)>> cases[] = {
      {"number", [](Json& r) { r["number"] = "४००"; }},
      {"number", [](Json& r) { r.erase("number"); }},
      {"number", [](Json& r) { r["number"] = 40016026000123; }},
      {"text", [](Json& r) { r["text"] = 7; }},
      {"text", [](Json& r) { r["text"] = std::string(40 * 1024, 'x'); }},
      {"type", [](Json& r) { r["type"] = "4"; }},
      {"complainant", [](Json& r) { r["complainant"] = "आवेदक"; }},
      {"complainant.mobile", [](Json& r) { r["complainant"]["mobile"] = 9999900001; }},
      {"state", [](Json& r) { r["state"] = "unheard of"; }},
      {"sensitive", [](Json& r) { r["sensitive"] = "yes"; }},
  };
  for (const auto& [field, spoil] : cases) {
    Json value = record();
    spoil(value);
    const auto reference = referenceFromJson(value);
    ASSERT_FALSE(reference) << field;
    EXPECT_EQ(reference.error().code(), ErrorCode::Malformed);
    EXPECT_NE(reference.error().detail().find(field), std::string::npos) << reference.error().detail();
  }
  EXPECT_FALSE(referenceFromJson(Json(7)));
  EXPECT_FALSE(referenceFromJson(Json{{"number", "1"}, {"state", "sent"}, {"due_at_ms", 1.5}}));
}

}  // namespace
}  // namespace nistaran
