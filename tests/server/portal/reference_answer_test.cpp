#include "server/portal/reference_answer.h"

#include <gtest/gtest.h>

namespace nistaran {
namespace {

constexpr UtcTime kNow = fromMs(1'790'000'000'000);  // Mon, 21 Sep 2026 14:13:20 GMT

PostAnswer posted(int status, std::string body, std::string retry_after = {}) {
  return postAnswerFrom({status, std::move(body), std::move(retry_after)}, kNow);
}
FetchAnswer fetched(int status, std::string body) {
  return fetchAnswerFrom({status, std::move(body), {}}, kNow);
}

std::string problem(const std::string& code) {
  return R"({"type":"about:blank","title":"t","detail":"d","code":")" + code + R"("})";
}

TEST(ReferenceAnswer, anAcknowledgementIsDelivered) {
  for (const int status : {200, 201, 202}) {
    const auto answer = posted(status, R"({"acknowledgement":"ACK-7","step":3})");
    ASSERT_TRUE(std::holds_alternative<Acknowledged>(answer)) << status;
    EXPECT_EQ(std::get<Acknowledged>(answer).acknowledgement, "ACK-7");
    EXPECT_EQ(std::get<Acknowledged>(answer).step, 3);
  }
}

TEST(ReferenceAnswer, aSuccessThatSaysNothingIsNotDelivered) {
  for (const char* body : {"", "{}", "<html>", R"({"acknowledgement":7})", "[]"}) {
    EXPECT_TRUE(std::holds_alternative<TryAgain>(posted(200, body))) << body;
  }
}

TEST(ReferenceAnswer, whatWaitingCanHelpIsTriedAgain) {
  for (const int status : {0, 100, 301, 401, 408, 425, 429, 500, 502, 503, 504}) {
    const auto answer = posted(status, problem("x"));
    ASSERT_TRUE(std::holds_alternative<TryAgain>(answer)) << status;
    EXPECT_TRUE(std::get<TryAgain>(answer).portal_wide);
  }
}

TEST(ReferenceAnswer, theFirstAttemptStillUnderWayConcernsOnlyThisComplaint) {
  const auto answer = posted(409, problem("in_progress"));
  ASSERT_TRUE(std::holds_alternative<TryAgain>(answer));
  EXPECT_FALSE(std::get<TryAgain>(answer).portal_wide);
}

TEST(ReferenceAnswer, otherRefusalsAreForAPersonWithCodeAndDetail) {
  for (const int status : {400, 403, 404, 409, 410, 413, 422}) {
    const auto answer = posted(status, problem("feedback_missing"));
    ASSERT_TRUE(std::holds_alternative<RefusedForGood>(answer)) << status;
    EXPECT_EQ(std::get<RefusedForGood>(answer).code, "feedback_missing");
    EXPECT_EQ(std::get<RefusedForGood>(answer).detail, "d");
  }
  EXPECT_EQ(std::get<RefusedForGood>(posted(404, "<html>")).code, "http_404");
}

TEST(ReferenceAnswer, aRefusalSaysWhetherOnlyTheContentIsWrong) {
  for (const int status : {400, 413, 415, 422}) {
    EXPECT_TRUE(std::get<RefusedForGood>(posted(status, problem("x"))).of_content) << status;
  }
  for (const int status : {403, 404, 409, 410}) {
    EXPECT_FALSE(std::get<RefusedForGood>(posted(status, problem("x"))).of_content) << status;
  }
}

TEST(ReferenceAnswer, aStaleStepNamesTheStepThatThePortalExpects) {
  const auto answer = posted(409, R"({"code":"stale_step","expected_step":5})");
  ASSERT_TRUE(std::holds_alternative<StaleStep>(answer));
  EXPECT_EQ(std::get<StaleStep>(answer).expected_step, 5);
}

TEST(ReferenceAnswer, whatThePortalHasAlreadyIsNoRefusal) {
  EXPECT_FALSE(std::get<AlreadyThere>(posted(422, problem("idempotency_conflict"))).disposed);
  const auto conflict = posted(422, R"({"code":"idempotency_conflict","step":8})");
  EXPECT_EQ(std::get<AlreadyThere>(conflict).step, 8);
  EXPECT_TRUE(std::get<AlreadyThere>(posted(409, problem("already_disposed"))).disposed);
}

TEST(ReferenceAnswer, retryAfterIsReadAsSecondsOrAsADateAndIsBounded) {
  using std::chrono::seconds;
  EXPECT_EQ(retryAfterFrom("7", kNow), seconds(7));
  EXPECT_EQ(retryAfterFrom("Mon, 21 Sep 2026 14:14:20 GMT", kNow), seconds(60));
  EXPECT_EQ(retryAfterFrom("Mon, 21 Sep 2020 14:14:20 GMT", kNow), seconds(0));
  EXPECT_EQ(retryAfterFrom("99999999", kNow), kRetryAfterMax);
  EXPECT_EQ(retryAfterFrom("-5", kNow), seconds(0));
  EXPECT_EQ(retryAfterFrom("soon", kNow), std::nullopt);
  EXPECT_EQ(retryAfterFrom("", kNow), std::nullopt);
  EXPECT_EQ(std::get<TryAgain>(posted(429, problem("slow_down"), "7")).retry_after, seconds(7));
}

TEST(ReferenceAnswer, aPageIsHandedOnAsItIs) {
  const auto answer = fetched(200, R"({"references":[{"number":"1"},7],"cursor":19,"more":true})");
  ASSERT_TRUE(std::holds_alternative<ReferencePage>(answer));
  const auto& page = std::get<ReferencePage>(answer);
  EXPECT_EQ(page.references.size(), 2u) << "a strange reference does not hide the others";
  EXPECT_EQ(page.cursor, "19");
  EXPECT_TRUE(page.more);
}

TEST(ReferenceAnswer, aBrokenByteInOneReferenceDoesNotHideThePage) {
  const auto answer = fetched(200, "{\"references\":[{\"number\":\"1\",\"text\":\"\xFF\"}],\"cursor\":3}");
  ASSERT_TRUE(std::holds_alternative<ReferencePage>(answer));
  EXPECT_EQ(std::get<ReferencePage>(answer).references.at(0).at("text"), "\xEF\xBF\xBD");
}

TEST(ReferenceAnswer, aPageWithoutCursorIsAskedForAgain) {
  for (const char* body : {"", "[]", R"({"references":[]})", R"({"cursor":1})",
                           R"({"references":{},"cursor":1})", R"({"references":[],"cursor":"x"})"}) {
    EXPECT_TRUE(std::holds_alternative<TryAgain>(fetched(200, body))) << body;
  }
  EXPECT_TRUE(std::holds_alternative<TryAgain>(fetched(503, "")));
  EXPECT_TRUE(std::holds_alternative<RefusedForGood>(fetched(403, problem("not_your_district"))));
}

}  // namespace
}  // namespace nistaran
