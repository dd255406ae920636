// What a district's system may read and tell, and how it is refused.
#include <gtest/gtest.h>

#include "tests/reference_portal/running_portal.h"

namespace reference_portal {
namespace {

class District : public testing::Test {
 protected:
  void expectRefused(const Answer& answer, int status, const std::string& code) {
    EXPECT_EQ(answer.status, status) << answer.body;
    EXPECT_EQ(answer.code(), code) << answer.body;
  }
  RunningPortal portal;
};

TEST_F(District, seesWhatWasSentToItAndNothingElse) {
  portal.filed(aFiling());
  const std::string own = portal.sent(aFiling());
  const std::string other = portal.filed(aFiling());
  portal.control(other, "send", {{"district", "agra"}});
  const Json page = portal.feed().json;
  ASSERT_EQ(page.at("references").size(), 1U);
  EXPECT_EQ(textAt(page.at("references").at(0), "number"), own);
  const Headers key = withIdempotencyKey(kKannaujKey, "k");
  expectRefused(portal.post("/api/v1/references/" + other + "/steps", aStep(1), key), 404, "unknown_number");
  expectRefused(portal.get("/api/v1/districts/agra/references", kKannaujKey), 401, "wrong_key");
}

TEST_F(District, needsItsKey) {
  const std::string path = "/api/v1/references/" + portal.sent(aFiling()) + "/steps";
  for (const Headers& key : {Headers{}, kControlKey, Headers{{"Authorization", "Bearer "}},
                             Headers{{"Authorization", "kannauj-key"}}}) {
    expectRefused(portal.get("/api/v1/districts/kannauj/references", key), 401, "wrong_key");
    expectRefused(portal.post(path, aStep(1), withIdempotencyKey(key, "k")), 401, "wrong_key");
  }
}

TEST_F(District, readsTheRecordAsItIs) {
  const std::string number =
      portal.sent(aFiling({{"sensitive", true}, {"earlier_numbers", {"40016025000007"}}}));
  const Json record = portal.feed().json.at("references").at(0);
  EXPECT_EQ(textAt(record, "number"), number);
  EXPECT_EQ(textAt(record, "state"), "sent");
  EXPECT_EQ(textAt(record, "change_kind"), "sent");
  EXPECT_EQ(integerAt(record, "type"), 4);
  EXPECT_EQ(integerAt(record, "step", -1), 0);
  EXPECT_EQ(integerAt(record, "received_at_ms"), kNoonMs);
  EXPECT_EQ(integerAt(record, "due_at_ms"), kNoonMs + 15 * 86'400'000LL);
  EXPECT_TRUE(boolAt(record, "sensitive"));
  EXPECT_EQ(record.at("earlier_numbers"), Json::array({"40016025000007"}));
  EXPECT_EQ(record.at("opposite_party"), Json::object());
  EXPECT_EQ(textAt(record.at("complainant"), "name"), "रामदीन");
}

TEST_F(District, readsPageByPageAndMeetsEachChangeOnce) {
  std::vector<std::string> numbers;
  for (int i = 0; i < 5; ++i) numbers.push_back(portal.sent(aFiling()));
  std::vector<std::string> seen;
  std::int64_t cursor = 0;
  for (bool more = true; more;) {
    const Json page = portal.feed(cursor, 2).json;
    ASSERT_LE(page.at("references").size(), 2U);
    for (const Json& record : page.at("references")) seen.push_back(textAt(record, "number"));
    cursor = integerAt(page, "cursor");
    more = boolAt(page, "more");
  }
  EXPECT_EQ(seen, numbers);
  const Json nothing = portal.feed(cursor).json;
  EXPECT_TRUE(nothing.at("references").empty());
  EXPECT_EQ(integerAt(nothing, "cursor"), cursor);

  // A change brings a reference again, once, as it is now.
  portal.post("/api/v1/references/" + numbers[1] + "/reminders", Json::object());
  portal.post("/api/v1/references/" + numbers[1] + "/reminders", Json::object());
  const Json page = portal.feed(cursor).json;
  ASSERT_EQ(page.at("references").size(), 1U);
  EXPECT_EQ(integerAt(page.at("references").at(0), "reminders"), 2);
  EXPECT_EQ(textAt(page.at("references").at(0), "change_kind"), "reminder");
}

TEST_F(District, refusesACursorThatIsNone) {
  for (const char* query : {"cursor=x", "cursor=-1", "cursor=1e3", "limit=0", "limit=501"}) {
    expectRefused(portal.get(std::string("/api/v1/districts/kannauj/references?") + query, kKannaujKey), 400,
                  "invalid_cursor");
  }
}

TEST_F(District, itsOwnPostsAreNoNewsToIt) {
  const std::string number = portal.sent(aFiling());
  const std::int64_t cursor = integerAt(portal.feed().json, "cursor");
  EXPECT_EQ(portal.district(number, "steps", aStep(1)).status, 200);
  EXPECT_TRUE(portal.feed(cursor).json.at("references").empty());
  const Json record = portal.feed().json.at("references").at(0);
  EXPECT_EQ(textAt(record, "state"), "in_progress");
  EXPECT_EQ(integerAt(record, "step"), 1);
  EXPECT_EQ(integerAt(record, "revision"), 2) << "of being sent";
}

TEST_F(District, isAcknowledgedStepByStep) {
  const std::string number = portal.sent(aFiling());
  const Answer first = portal.district(number, "steps", aStep(1, {{"kind", "marked"}}));
  EXPECT_EQ(first.json, (Json{{"acknowledgement", "ACK-" + number + "-1"}, {"step", 1}}));
  EXPECT_EQ(integerAt(portal.district(number, "report", aReport(2)).json, "step"), 2);
}

TEST_F(District, tellsEachStepInItsTurn) {
  const std::string number = portal.sent(aFiling());
  for (const int step : {0, 2, 7}) {
    const Answer stale = portal.district(number, "steps", aStep(step));
    expectRefused(stale, 409, "stale_step");
    EXPECT_EQ(integerAt(stale.json, "expected_step"), 1);
  }
  portal.district(number, "steps", aStep(1));
  expectRefused(portal.district(number, "steps", aStep(1, {{"text", "दूसरी बात"}})), 409, "stale_step");
}

TEST_F(District, getsTheSameAnswerForTheSamePost) {
  const std::string number = portal.sent(aFiling());
  const std::string path = "/api/v1/references/" + number + "/steps";
  const Headers key = withIdempotencyKey(kKannaujKey, "one");
  const Answer first = portal.post(path, aStep(1), key);
  EXPECT_EQ(first.header("Idempotency-Replayed"), "");
  portal.district(number, "report", aReport(2));
  portal.district(number, "feedback", aFeedback(3));
  portal.district(number, "disposal", aDisposal(4));
  const Answer again = portal.post(path, aStep(1), key);
  EXPECT_EQ(again.status, 200) << "however long ago and whatever happened since";
  EXPECT_EQ(again.body, first.body);
  EXPECT_EQ(again.header("Idempotency-Replayed"), "true");
  EXPECT_EQ(portal.get("/api/v1/references/" + number).json.at("steps").size(), 4U);
}

TEST_F(District, mayNotUseOneKeyForTwoThings) {
  const std::string one = "/api/v1/references/" + portal.sent(aFiling());
  const std::string other = "/api/v1/references/" + portal.sent(aFiling());
  const Headers key = withIdempotencyKey(kKannaujKey, "one");
  EXPECT_EQ(portal.post(one + "/steps", aStep(1), key).status, 200);
  const Answer conflict = portal.post(one + "/steps", aStep(2), key);
  expectRefused(conflict, 422, "idempotency_conflict");
  EXPECT_EQ(integerAt(conflict.json, "step"), 1) << "what it was used for";
  expectRefused(portal.post(one + "/report", aStep(1), key), 422, "idempotency_conflict");
  expectRefused(portal.post(other + "/steps", aStep(1), key), 422, "idempotency_conflict");
}

TEST_F(District, keysAreItsOwn) {
  const std::string kannauj = "/api/v1/references/" + portal.sent(aFiling()) + "/steps";
  const std::string number = portal.filed(aFiling());
  portal.control(number, "send", {{"district", "agra"}});
  const std::string agra = "/api/v1/references/" + number + "/steps";
  EXPECT_EQ(portal.post(kannauj, aStep(1), withIdempotencyKey(kKannaujKey, "k")).status, 200);
  EXPECT_EQ(portal.post(agra, aStep(1), withIdempotencyKey(kAgraKey, "k")).status, 200);
}

TEST_F(District, mayUseTheKeyAgainAfterARefusal) {
  const std::string path = "/api/v1/references/" + portal.sent(aFiling()) + "/steps";
  const Headers key = withIdempotencyKey(kKannaujKey, "one");
  expectRefused(portal.post(path, aStep(2), key), 409, "stale_step");
  EXPECT_EQ(portal.post(path, aStep(1), key).status, 200);
}

TEST_F(District, needsAnIdempotencyKey) {
  const std::string path = "/api/v1/references/" + portal.sent(aFiling()) + "/steps";
  expectRefused(portal.post(path, aStep(1), kKannaujKey), 400, "idempotency_key_missing");
  const Headers long_key = withIdempotencyKey(kKannaujKey, std::string(201, 'k'));
  expectRefused(portal.post(path, aStep(1), long_key), 400, "idempotency_key_missing");
}

TEST_F(District, isToldWhatIsWrongWithAPost) {
  const std::string number = portal.sent(aFiling());
  const auto step = [&](const Json& changes) { return portal.district(number, "steps", aStep(1, changes)); };
  expectRefused(step({{"step", nullptr}}), 422, "missing_field");
  expectRefused(step({{"step", "1"}}), 422, "invalid_field");
  expectRefused(step({{"kind", nullptr}}), 422, "missing_field");
  expectRefused(step({{"kind", std::string(41, 'k')}}), 422, "too_long");
  expectRefused(step({{"text", ""}}), 422, "missing_field");
  expectRefused(step({{"at_ms", nullptr}}), 422, "missing_field");
  expectRefused(step({{"at_ms", -1}}), 422, "invalid_field");
  expectRefused(step({{"by", nullptr}}), 422, "missing_field");
  expectRefused(step({{"by", {{"name", nullptr}}}}), 422, "missing_field");
  const Answer broken =
      portal.postText("/api/v1/references/" + number + "/steps", "{", withIdempotencyKey(kKannaujKey, "k"));
  expectRefused(broken, 400, "malformed_json");
  expectRefused(portal.district("40016026999999", "steps", aStep(1)), 404, "unknown_number");
  EXPECT_EQ(step({{"unknown", true}, {"kind", "कोई भी शब्द"}}).status, 200);
}

TEST_F(District, writesReportsAndReasonsWithoutForbiddenCharacters) {
  const std::string number = portal.sent(aFiling());
  Json report = aReport(1);
  report["text"] = "मेड़ (उत्तर) बँधवाई";
  const Answer refused = portal.district(number, "report", report);
  expectRefused(refused, 422, "forbidden_characters");
  EXPECT_EQ(refused.json.at("characters"), Json::array({"(", ")"}));
  Json feedback = aFeedback(1, "dissatisfied");
  feedback["reason"] = "100% गलत";
  expectRefused(portal.district(number, "feedback", feedback), 422, "forbidden_characters");
}

TEST_F(District, writesReportsOfEightThousandCharacters) {
  const std::string number = portal.sent(aFiling());
  std::string text;
  for (int i = 0; i < 8000; ++i) text += "क";
  Json report = aReport(1);
  report["text"] = text + "क";
  expectRefused(portal.district(number, "report", report), 422, "too_long");
  report["text"] = text;
  EXPECT_EQ(portal.district(number, "report", report).status, 200);
}

TEST_F(District, asksForTheReasonOfDissatisfaction) {
  const std::string number = portal.sent(aFiling());
  Json feedback = aFeedback(1, "dissatisfied");
  feedback.erase("reason");
  expectRefused(portal.district(number, "feedback", feedback), 422, "reason_missing");
  expectRefused(portal.district(number, "feedback", aFeedback(1, "happy")), 422, "invalid_field");
  EXPECT_EQ(portal.district(number, "feedback", aFeedback(1, "unreachable")).status, 200);
}

TEST_F(District, disposesOnlyAfterReportAndFeedback) {
  const std::string number = portal.sent(aFiling());
  expectRefused(portal.district(number, "disposal", aDisposal(1)), 409, "report_missing");
  portal.district(number, "report", aReport(1));
  expectRefused(portal.district(number, "disposal", aDisposal(2)), 409, "feedback_missing");
  portal.district(number, "feedback", aFeedback(2));
  EXPECT_EQ(portal.district(number, "disposal", aDisposal(3)).status, 200);
  expectRefused(portal.district(number, "steps", aStep(4)), 409, "already_disposed");
}

TEST_F(District, aReportMayBringAFile) {
  const std::string number = portal.sent(aFiling());
  Json report = aReport(1);
  report["attachment"] = {
      {"name", "memo.pdf"}, {"media_type", "application/pdf"}, {"content_base64", "JVBERi0="}};
  EXPECT_EQ(portal.district(number, "report", report).status, 200);
  const Json seen = portal.get("/api/v1/references/" + number).json.at("report");
  EXPECT_EQ(textAt(seen.at("attachment"), "name"), "memo.pdf");
  EXPECT_TRUE(portal.feed().json.at("references").at(0).at("attachments").empty())
      << "those are the citizen's";
  report["step"] = 2;
  report["attachment"]["content_base64"] = "PGh0bWw+";
  expectRefused(portal.district(number, "report", report), 415, "attachment_type");
}

}  // namespace
}  // namespace reference_portal
