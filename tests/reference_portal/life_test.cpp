// A reference from filing to disposal and beyond, as all three sides see it.
#include <gtest/gtest.h>

#include "tests/reference_portal/running_portal.h"

namespace reference_portal {
namespace {

class Life : public testing::Test {
 protected:
  Json tracked(const std::string& number, const std::string& query = "") {
    return portal.get("/api/v1/references/" + number + query).json;
  }
  std::string disposed() {
    const std::string number = portal.sent(aFiling());
    portal.district(number, "report", aReport(1));
    portal.district(number, "feedback", aFeedback(2));
    EXPECT_EQ(portal.district(number, "disposal", aDisposal(3)).status, 200);
    return number;
  }
  RunningPortal portal;
};

TEST_F(Life, fromFilingToDisposal) {
  const std::string number = portal.filed(aFiling());
  EXPECT_EQ(textAt(tracked(number), "state"), "new");
  const Json list = portal.get("/api/v1/control/references?state=new", kControlKey).json;
  EXPECT_EQ(textAt(list.at("references").at(0), "number"), number);

  const Answer sent = portal.control(
      number, "send", {{"district", "kannauj"}, {"station", "kotwali"}, {"due_at_ms", kNoonMs + 5}});
  EXPECT_EQ(textAt(sent.json.at("place"), "station"), "kotwali");
  EXPECT_EQ(integerAt(sent.json, "due_at_ms"), kNoonMs + 5);
  EXPECT_TRUE(portal.get("/api/v1/control/references?state=new", kControlKey).json.at("references").empty());

  portal.district(number, "steps", aStep(1, {{"kind", "marked"}}));
  EXPECT_EQ(textAt(tracked(number), "state"), "in_progress");
  portal.district(number, "steps", aStep(2, {{"kind", "visit"}}));
  portal.district(number, "report", aReport(3));
  portal.district(number, "feedback", aFeedback(4, "dissatisfied"));
  portal.now_ms += 1000;
  portal.district(number, "disposal", aDisposal(5));

  const Json end = tracked(number);
  EXPECT_EQ(textAt(end, "state"), "disposed");
  EXPECT_EQ(integerAt(end, "disposed_at_ms"), kNoonMs + 1000);
  EXPECT_EQ(textAt(end.at("report"), "text"), "मौके पर जाँच की गई। मेड़ बँधवा दी गई।");
  EXPECT_EQ(textAt(end.at("feedback"), "result"), "dissatisfied");
  EXPECT_EQ(textAt(end.at("feedback"), "reason"), "पैमाइश नहीं हुई");
  std::vector<std::string> kinds;
  for (const Json& step : end.at("steps")) kinds.push_back(textAt(step, "kind"));
  EXPECT_EQ(kinds, (std::vector<std::string>{"marked", "visit", "report", "feedback", "disposal"}));
  EXPECT_EQ(textAt(end.at("steps").at(0).at("by"), "rank"), "उपनिरीक्षक");
}

TEST_F(Life, reopeningBeginsANewRound) {
  const std::string number = disposed();
  const std::int64_t cursor = integerAt(portal.feed().json, "cursor");
  EXPECT_EQ(portal.control(number, "reopen", {{"reason", "आवेदक असंतुष्ट"}}).status, 200);
  const Json record = portal.feed(cursor).json.at("references").at(0);
  EXPECT_EQ(textAt(record, "state"), "reopened");
  EXPECT_EQ(textAt(record, "change_kind"), "reopened");
  EXPECT_EQ(integerAt(record, "step"), 3);
  EXPECT_FALSE(tracked(number).contains("report"));
  EXPECT_FALSE(tracked(number).contains("disposed_at_ms"));

  EXPECT_EQ(portal.district(number, "disposal", aDisposal(4)).code(), "report_missing");
  portal.district(number, "report", aReport(4));
  EXPECT_EQ(portal.district(number, "disposal", aDisposal(5)).code(), "feedback_missing");
  portal.district(number, "feedback", aFeedback(5));
  EXPECT_EQ(portal.district(number, "disposal", aDisposal(6)).status, 200);
  EXPECT_EQ(tracked(number).at("steps").size(), 6U);
}

TEST_F(Life, aCancelledReferenceTakesNothing) {
  const std::string number = portal.sent(aFiling());
  EXPECT_EQ(portal.control(number, "cancel", {{"reason", " "}}).code(), "reason_missing");
  EXPECT_EQ(portal.control(number, "cancel", {{"reason", "दोहराव"}}).status, 200);
  EXPECT_EQ(textAt(portal.feed().json.at("references").at(0), "state"), "cancelled");
  EXPECT_EQ(portal.district(number, "steps", aStep(1)).code(), "cancelled");
  EXPECT_EQ(portal.post("/api/v1/references/" + number + "/reminders", Json::object()).code(), "cancelled");
  EXPECT_EQ(portal.control(number, "cancel", {{"reason", "x"}}).code(), "cancelled");
  EXPECT_EQ(portal.control(number, "reopen", {{"reason", "x"}}).code(), "not_disposed");
  EXPECT_EQ(portal.patch("/api/v1/control/references/" + number, {{"text", "x"}}, kControlKey).code(),
            "cancelled");
}

TEST_F(Life, aDisposedReferenceIsNeitherCancelledNorRemindedOf) {
  const std::string number = disposed();
  EXPECT_EQ(portal.control(number, "cancel", {{"reason", "x"}}).code(), "already_disposed");
  EXPECT_EQ(portal.post("/api/v1/references/" + number + "/reminders", Json::object()).code(),
            "already_disposed");
}

TEST_F(Life, isSentOnceAndOnlyToWhatThereIs) {
  const std::string number = portal.filed(aFiling());
  EXPECT_EQ(portal.control(number, "send", Json::object()).code(), "missing_field");
  EXPECT_EQ(portal.control(number, "send", {{"district", "nowhere"}}).code(), "unknown_district");
  EXPECT_EQ(portal.control(number, "send", {{"district", "kannauj"}, {"station", "tajganj"}}).code(),
            "unknown_station");
  EXPECT_EQ(portal.control(number, "send", {{"district", "kannauj"}}).status, 200);
  EXPECT_EQ(portal.control(number, "send", {{"district", "agra"}}).code(), "already_sent");
  EXPECT_EQ(portal.control("40016026999999", "send", {{"district", "agra"}}).code(), "unknown_number");
}

TEST_F(Life, anEditReachesTheDistrictAndKeepsTheRules) {
  const std::string number = portal.sent(aFiling());
  const std::int64_t cursor = integerAt(portal.feed().json, "cursor");
  const std::string path = "/api/v1/control/references/" + number;
  const Json change{{"text", "सुधारा गया विवरण"}, {"due_at_ms", 7}, {"complainant", {{"name", "रामदीन सिंह"}}}};
  EXPECT_EQ(portal.patch(path, change, kControlKey).status, 200);
  const Json record = portal.feed(cursor).json.at("references").at(0);
  EXPECT_EQ(textAt(record, "change_kind"), "edited");
  EXPECT_EQ(integerAt(record, "revision"), 3);
  EXPECT_EQ(textAt(record, "text"), "सुधारा गया विवरण");
  EXPECT_EQ(integerAt(record, "due_at_ms"), 7);
  EXPECT_EQ(textAt(record.at("complainant"), "name"), "रामदीन सिंह");
  EXPECT_EQ(textAt(record.at("complainant"), "village"), "मानीमऊ") << "what is not named stays";
  EXPECT_EQ(portal.patch(path, {{"text", "<b>"}}, kControlKey).code(), "forbidden_characters");
  EXPECT_EQ(portal.patch(path, {{"complainant", nullptr}}, kControlKey).code(), "missing_field");
}

TEST_F(Life, theControlRoomIsClosedToOthers) {
  const std::string number = portal.filed(aFiling());
  for (const Headers& key : {Headers{}, kKannaujKey}) {
    EXPECT_EQ(portal.get("/api/v1/control/references", key).status, 401);
    for (const char* action : {"send", "cancel", "reopen"}) {
      const std::string path = "/api/v1/control/references/" + number + "/" + action;
      EXPECT_EQ(portal.post(path, {{"district", "kannauj"}, {"reason", "x"}}, key).status, 401);
    }
    EXPECT_EQ(portal.patch("/api/v1/control/references/" + number, {{"text", "x"}}, key).status, 401);
    EXPECT_EQ(portal.post("/api/v1/control/faults", Json::object(), key).status, 401);
  }
  EXPECT_EQ(textAt(tracked(number), "state"), "new");
}

TEST_F(Life, strangersSeeAMaskedName) {
  const std::string number = portal.filed(aFiling({{"complainant", {{"mobile", "9999981234"}}}}));
  EXPECT_EQ(textAt(tracked(number).at("complainant"), "name"), "रा•••");
  for (const char* mobile : {"4321", "", "234", "81234"}) {
    EXPECT_EQ(textAt(tracked(number, std::string("?mobile=") + mobile).at("complainant"), "name"), "रा•••");
  }
  EXPECT_EQ(textAt(tracked(number, "?mobile=1234").at("complainant"), "name"), "रामदीन");
  EXPECT_EQ(tracked(number).dump().find("9999981234"), std::string::npos);
  EXPECT_EQ(portal.get("/api/v1/references/40016026999999").code(), "unknown_number");
}

TEST_F(Life, strangersLearnLittleOfWhatIsSensitive) {
  const std::string number =
      portal.sent(aFiling({{"sensitive", true}, {"complainant", {{"mobile", "9999981234"}}}}));
  portal.district(number, "steps", aStep(1));
  portal.district(number, "report", aReport(2));
  portal.district(number, "feedback", aFeedback(3, "dissatisfied"));
  const Json stranger = tracked(number);
  EXPECT_FALSE(stranger.at("report").contains("text"));
  EXPECT_FALSE(stranger.at("feedback").contains("reason"));
  EXPECT_EQ(textAt(stranger.at("steps").at(0), "text"), "");
  const Json complainant = tracked(number, "?mobile=1234");
  EXPECT_TRUE(complainant.at("report").contains("text"));
  EXPECT_TRUE(complainant.at("feedback").contains("reason"));
  EXPECT_FALSE(textAt(complainant.at("steps").at(0), "text").empty());
}

TEST_F(Life, aRestartKeepsEverything) {
  const std::string number = disposed();
  const std::string waiting = portal.sent(aFiling());
  const Headers key = withIdempotencyKey(kKannaujKey, "one");
  const std::string path = "/api/v1/references/" + waiting + "/steps";
  const Answer first = portal.post(path, aStep(1), key);
  const Json page = portal.feed().json;
  const Json seen = tracked(number);

  portal.restart();
  EXPECT_EQ(portal.feed().json, page);
  EXPECT_EQ(tracked(number), seen);
  const Answer again = portal.post(path, aStep(1), key);
  EXPECT_EQ(again.body, first.body);
  EXPECT_EQ(again.header("Idempotency-Replayed"), "true");
  EXPECT_EQ(portal.filed(aFiling()), "40016026000003") << "no number is given twice";
  portal.post("/api/v1/references/" + waiting + "/reminders", Json::object());
  EXPECT_EQ(integerAt(portal.feed().json, "cursor"), integerAt(page, "cursor") + 1);
}

}  // namespace
}  // namespace reference_portal
