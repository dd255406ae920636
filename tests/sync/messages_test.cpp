#include "sync/messages.h"

#include <gtest/gtest.h>

#include "shared/limits.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

Json request() {
  SyncRequest made;
  made.app = "nistaran/0.1.0";
  made.batch.device = DeviceId("tab-1");
  made.cursor = Cursor{DistrictCode("kannauj"), "e1", Seq(7), "station:tirwa", "", false};
  made.want = {ComplaintId("40016026000123")};
  made.now = fromMs(5);
  return toJson(made);
}

TEST(SyncRequestJson, ComesBackAsItWent) {
  const SyncRequest read = syncRequestFromJson(request()).value();
  EXPECT_EQ(read.batch.device.text(), "tab-1");
  EXPECT_EQ(read.cursor->seq, Seq(7));
  EXPECT_EQ(read.want.size(), 1U);
  EXPECT_EQ(toMs(read.now), 5);
}

TEST(SyncRequestJson, UnknownFieldsAreNoError) {
  Json value = request();
  value["from_the_future"] = {1, 2};
  EXPECT_TRUE(syncRequestFromJson(value).has_value());
}

TEST(SyncRequestJson, IsReadWhateverProtocolItSpeaks) {
  // Work is taken from the oldest app; what a number of another size means must not depend on how it is cut.
  for (const auto& [said, read] :
       {std::pair{99LL, 99}, {0LL, 0}, {-5LL, 0}, {(1LL << 32) + kProtocol, 1'000'000}}) {
    Json other = request();
    other["protocol"] = said;
    EXPECT_EQ(syncRequestFromJson(other).value().protocol, read) << said;
  }
}

TEST(SyncRequestJson, ComparesWhatIsHeldRangeByRange) {
  SyncRequest made = syncRequestFromJson(request()).value();
  made.compare = Compare{"100", "200", {{ComplaintId("150"), "0123456789abcdef"}}};
  const auto read = syncRequestFromJson(toJson(made)).value().compare;
  ASSERT_TRUE(read);
  EXPECT_EQ(read->after, "100");
  EXPECT_EQ(read->upto, "200");
  EXPECT_EQ(read->have, made.compare->have);
  Json wrong = toJson(made);
  wrong["compare"]["have"]["150"] = "short";
  EXPECT_EQ(syncRequestFromJson(wrong).error().code(), ErrorCode::Malformed);
  for (std::size_t i = 0; i <= limits::kCompareMax; ++i)
    made.compare->have.emplace(ComplaintId(std::to_string(1000 + i)), "0123456789abcdef");
  EXPECT_EQ(syncRequestFromJson(toJson(made)).error().code(), ErrorCode::TooLarge);
}

TEST(SyncRequestJson, SaysWhatIsWrong) {
  Json many = request();
  many["want"] = Json(std::vector<std::string>(limits::kWantMax + 1, "1"));
  EXPECT_EQ(syncRequestFromJson(many).error().code(), ErrorCode::TooLarge);
  for (const char* field : {"protocol", "batch"}) {
    Json missing = request();
    missing.erase(field);
    EXPECT_EQ(syncRequestFromJson(missing).error().code(), ErrorCode::Malformed) << field;
  }
  Json wrong = request();
  wrong["want"] = {1};
  EXPECT_EQ(syncRequestFromJson(wrong).error().code(), ErrorCode::Malformed);
  EXPECT_EQ(syncRequestFromJson(Json::array()).error().code(), ErrorCode::Malformed);
}

TEST(SyncAnswerJson, ComesBackAsItWent) {
  testing::Complaint complaint;
  SyncAnswer made;
  made.cursor = {DistrictCode("kannauj"), "e1", Seq(9), "district", "", false};
  made.results = {
      {OperationId("o1"), DeviceCount(1), Outcome::Held, Reason::SatisfactionMissing, Version(4)}};
  made.documents = {storedDocument(complaint.document())};
  made.gone = {ComplaintId("40016026000999")};
  made.more = true;
  made.restart = true;
  const SyncAnswer read = syncAnswerFromJson(toJson(made)).value();
  EXPECT_EQ(read.results, made.results);
  EXPECT_EQ(read.documents.front().json, complaint.document());
  EXPECT_EQ(read.gone, made.gone);
  EXPECT_EQ(read.cursor, made.cursor);
  EXPECT_TRUE(read.more);
  EXPECT_TRUE(read.restart);
}

TEST(SyncAnswerJson, ItsTextSaysTheSameWhetherOrNotTheBytesAreThereAlready) {
  testing::Complaint complaint;
  const StoredDocument whole = storedDocument(complaint.document());
  const Json patch{{"status", "marked"}};
  SyncAnswer made;
  made.cursor = {DistrictCode("kannauj"), "e1", Seq(9), "district", "", false};
  made.documents = {whole, {Json(), whole.digest, whole.text}, {whole.json, whole.digest}};
  made.entries = {{Seq(8), ComplaintId("40016026000998"), Version(1), Version(2), patch, "d", patch.dump()},
                  {Seq(9), ComplaintId("40016026000999"), Version(1), Version(2), patch, "d"}};
  SyncAnswer values = made;
  values.documents[1].json = whole.json;
  EXPECT_EQ(parseJson(textOf(made)).value(), toJson(values));
  EXPECT_EQ(syncAnswerFromJson(parseJson(textOf(made)).value())->documents.size(), 3U);
  EXPECT_EQ(parseJson(textOf(SyncAnswer{})).value(), toJson(SyncAnswer{}));
}

TEST(SyncAnswerJson, ADocumentAlteredOnTheWayIsNotBelieved) {
  testing::Complaint complaint;
  SyncAnswer made;
  made.cursor = {DistrictCode("kannauj"), "e1", Seq(9), "district", "", false};
  made.documents = {storedDocument(complaint.document())};
  Json value = toJson(made);
  value["documents"][0]["document"]["status"] = "disposed";
  EXPECT_EQ(syncAnswerFromJson(value).error().code(), ErrorCode::Malformed);
}

TEST(Forms, AreSaidToBeHeldByTheirDigestAndComeAsAList) {
  SyncRequest made = syncRequestFromJson(request()).value();
  EXPECT_EQ(made.forms, "");
  EXPECT_FALSE(toJson(made).contains("forms")) << "which costs nothing where the district has none";
  made.forms = "0123456789abcdef";
  EXPECT_EQ(syncRequestFromJson(toJson(made)).value().forms, made.forms);
  Json wrong = toJson(made);
  wrong["forms"] = 7;
  EXPECT_EQ(syncRequestFromJson(wrong).error().code(), ErrorCode::Malformed);
  SyncAnswer answer;
  answer.cursor = Cursor{DistrictCode("kannauj"), "e1", Seq(7), "station:tirwa", "", false};
  EXPECT_FALSE(toJson(answer).contains("forms")) << "which costs nothing where nothing is new";
  answer.forms = Json::array({{{"form", "boat_patrol"}}});
  EXPECT_EQ(syncAnswerFromJson(toJson(answer)).value().forms, answer.forms);
  EXPECT_EQ(Json::parse(textOf(answer)).at("forms"), *answer.forms);
  Json odd = toJson(answer);
  odd["forms"] = "none";
  EXPECT_FALSE(syncAnswerFromJson(odd));
}

}  // namespace
}  // namespace nistaran
