// POST /v1/sync over a real line.
#include <SQLiteCpp/SQLiteCpp.h>

#include "shared/limits.h"
#include "tests/server/api/served_district.h"
#include "tests/server/file_size_limit.h"

namespace nistaran::server {
namespace {

using namespace nistaran::testing;

struct Sync : ::testing::Test {
  Sync() {
    api.district.receive();
    api.district.mark(api.district.ravi);
  }
  Operation visit() { return ravi.device.visit(api.district.ravi); }
  Json actions() { return objectAt(api.district.document(), "actions"); }
  int quarantined() const {
    SQLite::Database database(api.district.file().string(), SQLite::OPEN_READONLY);
    return database.execAndGet("SELECT COUNT(*) FROM quarantine").getInt();
  }

  ServedDistrict api;
  SignedIn ravi = api.signedIn(api.district.ravi);
};

TEST_F(Sync, OneRoundTripTakesWhatWasDoneAndBringsWhatChanged) {
  const Operation done = visit();
  const Answer answer = api.handIn(ravi, {done});
  ASSERT_EQ(answer.status, 200) << answer.body;
  const auto parsed = syncAnswerFromJson(answer.json);
  ASSERT_TRUE(parsed.has_value()) << parsed.error().message();
  ASSERT_EQ(parsed->results.size(), 1U);
  EXPECT_EQ(parsed->results[0].outcome, Outcome::Accepted);
  EXPECT_TRUE(parsed->restart);
  EXPECT_FALSE(parsed->more);
  EXPECT_EQ(parsed->server_now, api.district.clock.now());
  ASSERT_EQ(parsed->documents.size(), 1U);
  EXPECT_TRUE(objectAt(parsed->documents[0].json, "actions").contains(done.id.text()));
  EXPECT_EQ(parsed->results[0].version, parsed->documents[0].version());

  const Answer next = api.pull(ravi, {{"cursor", answer.json["cursor"]}});
  EXPECT_TRUE(next.json["documents"].empty());
  EXPECT_TRUE(next.json["entries"].empty());
}

TEST_F(Sync, TheSameExchangeTwiceAnswersTheSameAndChangesNothing) {
  const std::vector<Operation> batch{visit(), visit()};
  const Answer first = api.handIn(ravi, batch);
  const Json document = api.district.document();
  const Answer again = api.handIn(ravi, batch);
  EXPECT_EQ(again.json["results"], first.json["results"]);
  EXPECT_EQ(api.district.document(), document);
  EXPECT_EQ(api.changes, 1) << "the portal is not woken for nothing";
}

TEST_F(Sync, AGapSaysWhichOperationIsExpected) {
  api.handIn(ravi, {visit()});
  visit();
  const Answer answer = api.handIn(ravi, {visit()});
  EXPECT_TRUE(isProblem(answer, 409, "sequence_gap"));
  EXPECT_EQ(integerAt(answer.json, "expected_n"), 2);
  EXPECT_NE(stringAt(answer.json, "detail").find("operation 2"), std::string::npos) << answer.body;
}

TEST_F(Sync, AForkIsSaidAndBothBranchesAreKept) {
  SignedIn copy = ravi;
  api.handIn(ravi, {visit()});
  const Operation other = copy.device.visit(api.district.ravi, "प्रतिलिपि");
  EXPECT_TRUE(isProblem(api.handIn(copy, {other}), 409, "device_forked"));
  EXPECT_EQ(quarantined(), 1);
  EXPECT_EQ(actions().size(), 1U);
  EXPECT_EQ(api.handIn(ravi, {visit()}).status, 200) << "the branch that was here first goes on";
}

TEST_F(Sync, AForgedBatchIsNotBelievedButKept) {
  Batch batch = ravi.device.sign({visit()});
  batch.signature = std::string(128, '0');
  EXPECT_TRUE(isProblem(api.post("/v1/sync", api.exchange(batch), ravi.token), 400, "bad_signature"));
  EXPECT_EQ(quarantined(), 1);
  EXPECT_TRUE(actions().empty());
}

TEST_F(Sync, ATabletHandsInItsOwnWorkOnly) {
  SignedIn chief = api.signedIn(api.district.chief);
  const Batch theirs = chief.device.sign({chief.device.visit(api.district.chief)});
  EXPECT_TRUE(isProblem(api.post("/v1/sync", api.exchange(theirs), ravi.token), 403, "not_allowed"));
  EXPECT_EQ(quarantined(), 0);
}

TEST_F(Sync, ANewerAppIsAnsweredInTheNewestThatIsSpokenHere) {
  Json body = api.exchange(ravi.device.sign({visit()}));
  body["protocol"] = kProtocol + 1;
  const Answer answer = api.post("/v1/sync", body, ravi.token);
  ASSERT_EQ(answer.status, 200) << answer.body;
  EXPECT_EQ(integerAt(answer.json, "protocol"), kProtocol);
  EXPECT_EQ(answer.json["results"].size(), 1U);
}

TEST_F(Sync, AnAppThatIsTooOldHandsInItsWorkAndIsToldToBeUpdated) {
  Json body = api.exchange(ravi.device.sign({visit()}));
  body["protocol"] = kProtocolOldest - 1;
  const Answer answer = api.post("/v1/sync", body, ravi.token);
  ASSERT_EQ(answer.status, 200) << answer.body;
  EXPECT_TRUE(boolAt(answer.json, "update_required"));
  ASSERT_EQ(answer.json["results"].size(), 1U);
  EXPECT_EQ(stringAt(answer.json["results"][0], "outcome"), "accepted");
  EXPECT_TRUE(answer.json["documents"].empty()) << "what it could not understand does not come down";
  EXPECT_EQ(actions().size(), 1U);
}

TEST_F(Sync, WhatDiffersFromWhatATabletHoldsComesWhole) {
  api.district.receive("100");
  api.district.mark(api.district.ravi, "100");
  const Answer first = api.pull(ravi);
  const auto copy = syncAnswerFromJson(first.json).value();
  ScopeDigest held;
  for (const StoredDocument& document : copy.documents) held.toggle(document.id(), document.digest);
  ASSERT_EQ(copy.scope_digest, held) << "both sides hold the same";
  const std::string right = copy.documents[1].digest.substr(0, kShortDigest);
  const Json compare{{"after", ""},
                     {"upto", ""},
                     {"have", {{copy.documents[1].id().text(), right}, {"999", "0000000000000000"}}}};
  const auto compared =
      syncAnswerFromJson(api.pull(ravi, {{"cursor", first.json["cursor"]}, {"compare", compare}}).json)
          .value();
  EXPECT_EQ(compared.compared, "");
  ASSERT_EQ(compared.documents.size(), 1U);
  EXPECT_EQ(compared.documents[0].id(), copy.documents[0].id());
  EXPECT_EQ(compared.gone, std::vector{ComplaintId("999")}) << "what is not there, or not the asker's";
}

TEST_F(Sync, MembersThatAreNotKnownAreIgnored) {
  EXPECT_EQ(api.pull(ravi, {{"from_a_newer_app", {{"deep", true}}}}).status, 200);
}

TEST_F(Sync, WhatIsNoJsonOrNotTheJsonThatIsAskedForIsMalformed) {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "[";
  for (const std::string& body :
       {std::string(), std::string("{"), std::string("null"), std::string("[]"), std::string("\"text\""),
        std::string("{}"), std::string("{\"protocol\": 1.5}"), std::string("{\"protocol\": \"1\"}"), deep,
        std::string("{\"protocol\": 1, \"app\": \"\xff\xfe\"}"), std::string("{\"protocol\": 1} more")})
    EXPECT_TRUE(isProblem(api.send("POST", "/v1/sync", body, ravi.token), 400, "malformed"))
        << body.substr(0, 60);
}

TEST_F(Sync, AWrongMemberIsNamed) {
  const Json right = api.exchange(ravi.device.sign({visit()}));
  struct Wrong {
    const char* pointer;
    Json value;
    const char* named;
  };
  const std::vector<Wrong> wrongs{{"/batch", 7, "device"},
                                  {"/batch/device", 7, "device"},
                                  {"/batch/ops", Json::object(), "ops"},
                                  {"/batch/ops/0", "text", "object"},
                                  {"/batch/ops/0/id", 7, "id"},
                                  {"/batch/ops/0/n", 0, "n"},
                                  {"/batch/ops/0/n", "1", "n"},
                                  {"/batch/ops/0/prev", "abc", "prev"},
                                  {"/batch/ops/0/at", 7, "at"},
                                  {"/batch/ops/0/by", "", "by"},
                                  {"/batch/ops/0/complaint", "no id at all", "complaint"},
                                  {"/batch/ops/0/kind", 7, "kind"},
                                  {"/batch/ops/0/base", -1, "base"},
                                  {"/batch/ops/0/body", "text", "body"},
                                  {"/batch/ops/0/body/lat", 27.05, "integer"},
                                  {"/batch/ops/0/body/lat", 9'007'199'254'740'992, "2^53"},
                                  {"/cursor", "text", "cursor"},
                                  {"/cursor", {{"district", "kannauj"}, {"seq", -1}}, "cursor"},
                                  {"/want", Json::array({7}), "want"},
                                  {"/page_bytes", -1, "page_bytes"}};
  for (const Wrong& wrong : wrongs) {
    Json body = right;
    body[Json::json_pointer(wrong.pointer)] = wrong.value;
    const Answer answer = api.post("/v1/sync", body, ravi.token);
    EXPECT_TRUE(isProblem(answer, 400, "malformed")) << wrong.pointer;
    EXPECT_NE(stringAt(answer.json, "detail").find(wrong.named), std::string::npos) << answer.body;
  }
  EXPECT_TRUE(actions().empty());
  EXPECT_EQ(api.post("/v1/sync", right, ravi.token).status, 200);
}

TEST_F(Sync, WhatIsTooLargeIsSaidToBe) {
  // On many complaints: one with a thousand visits takes long.
  std::vector<std::string> numbers;
  for (int i = 0; i < 50; ++i) {
    numbers.push_back(std::to_string(40016026000500 + i));
    api.district.receive(numbers.back());
    api.district.mark(api.district.ravi, numbers.back());
  }
  std::vector<Operation> many;
  SignedIn copy = ravi;
  for (std::size_t i = 0; i <= limits::kBatchOperationsMax; ++i) {
    many.push_back(copy.device.make(api.district.ravi, OperationKind::ActionRecord, {{"type", "visit"}}, 2,
                                    numbers[i % numbers.size()]));
  }
  EXPECT_TRUE(isProblem(api.handIn(ravi, many), 413, "too_large")) << "operations";
  many.pop_back();
  EXPECT_EQ(api.handIn(ravi, many).status, 200);

  ravi = copy;
  const Operation large = copy.device.visit(api.district.ravi, std::string(limits::kOperationBytesMax, 'x'));
  EXPECT_TRUE(isProblem(api.handIn(copy, {large}), 413, "too_large")) << "bytes of one operation";

  Json want = Json::array();
  for (std::size_t i = 0; i <= limits::kWantMax; ++i) want.push_back(std::to_string(i));
  EXPECT_TRUE(isProblem(api.pull(ravi, {{"want", want}}), 413, "too_large")) << "wanted documents";
}

TEST_F(Sync, APageIsNeverLargerThanTheServerGivesAtOnce) {
  EXPECT_EQ(api.pull(ravi, {{"page_bytes", 9'000'000'000'000}}).status, 200);
  EXPECT_EQ(api.pull(ravi, {{"page_bytes", "many"}}).status, 200);
}

TEST_F(Sync, WhatIsRefusedOrHeldIsAnsweredEachByItself) {
  SignedIn fresh = api.signedIn(api.district.sita);
  const Answer answer = api.handIn(
      fresh,
      {fresh.device.make(api.district.sita, OperationKind::ActionRecord, {{"type", "visit"}}),
       fresh.device.make(api.district.sita, OperationKind::ActionRecord, {{"type", "visit"}}, 1, "999")});
  ASSERT_EQ(answer.status, 200);
  EXPECT_EQ(stringAt(answer.json["results"][0], "reason"), "out_of_scope");
  EXPECT_EQ(stringAt(answer.json["results"][1], "reason"), "unknown_complaint");
  EXPECT_EQ(api.changes, 0);
}

TEST_F(Sync, AFullDiskIsSaidAndTheSameBatchIsTakenOnceThereIsRoom) {
  const Operation done = visit();
  {
    const FileSizeLimit limit(1);
    const Answer full = api.handIn(ravi, {done});
    EXPECT_TRUE(isProblem(full, 507, "storage_full"));
    EXPECT_FALSE(full.header("Retry-After").empty());
    EXPECT_EQ(api.get("/healthz").status, 200);
    EXPECT_EQ(api.pull(ravi).status, 200) << "what is there can be read";
  }
  EXPECT_TRUE(actions().empty());
  const Answer answer = api.handIn(ravi, {done});
  ASSERT_EQ(answer.status, 200) << answer.body;
  EXPECT_EQ(actions().size(), 1U);
}

}  // namespace
}  // namespace nistaran::server
