#include "shared/operation.h"

#include <gtest/gtest.h>

#include "shared/limits.h"
#include "shared/operation_chain.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

using testing::Device;
using testing::officer;

struct Tablet {
  testing::SeededEntropy entropy;
  crypto::KeyPair keys = crypto::makeKeyPair(entropy);
  Device device{"tab-1"};
  std::vector<Operation> work(int count) {
    std::vector<Operation> made;
    for (int i = 0; i < count; ++i) {
      made.push_back(
          device.make(officer("ravi"), OperationKind::ActionRecord, {{"type", "note"}, {"text", "क"}}, 3));
    }
    return made;
  }
};

TEST(Operation, ComesBackFromItsJson) {
  Tablet tablet;
  const Operation made = tablet.work(1).front();
  const Operation read = operationFromJson(made.json).value();
  EXPECT_EQ(read.id, made.id);
  EXPECT_EQ(read.kind, OperationKind::ActionRecord);
  EXPECT_EQ(hashOf(read), hashOf(made));
}

TEST(Operation, KeepsFieldsThatItDoesNotKnow) {
  Tablet tablet;
  Json json = tablet.work(1).front().json;
  json["from_the_future"] = {{"x", 1}};
  const Operation read = operationFromJson(json).value();
  EXPECT_EQ(read.json.at("from_the_future"), (Json{{"x", 1}}));
}

TEST(Operation, NamesTheFieldThatIsWrong) {
  Tablet tablet;
  const Json good = tablet.work(1).front().json;
  for (const char* field : {"id", "device", "n", "prev", "at", "by", "complaint", "kind", "base", "body"}) {
    Json missing = good;
    missing.erase(field);
    const auto refused = operationFromJson(missing);
    ASSERT_FALSE(refused.has_value()) << field;
    EXPECT_NE(refused.error().detail().find("'" + std::string(field) + "'"), std::string::npos) << field;
    Json wrong = good;
    wrong[field] = Json::array({1, 2});
    EXPECT_FALSE(operationFromJson(wrong).has_value()) << field;
  }
}

TEST(Operation, IsRefusedAboveItsLimit) {
  Tablet tablet;
  const Operation large = tablet.device.make(officer("ravi"), OperationKind::ActionRecord,
                                             {{"text", std::string(limits::kOperationBytesMax, 'x')}}, 1);
  EXPECT_EQ(operationFromJson(large.json).error().code(), ErrorCode::TooLarge);
}

TEST(Operation, TextIsComposedSoThatBothSidesHaveTheSameBytes) {
  Tablet tablet;
  const Operation made =
      tablet.device.make(officer("ravi"), OperationKind::ActionRecord, {{"text", "ड\u093C e\u0301"}}, 1);
  EXPECT_EQ(stringAt(made.body, "text"), "ड\u093C \u00E9");  // the nukta stays apart (composition exclusion)
}

TEST(Batch, IsBelievedWhenTheDeviceSignedIt) {
  Tablet tablet;
  const Batch batch = signBatch(tablet.device.id(), tablet.work(3), tablet.keys.secret_key);
  const Batch read = batchFromJson(toJson(batch)).value();
  EXPECT_TRUE(checkBatch(read, tablet.keys.public_key).has_value());
}

TEST(Batch, SaysNoHashThatFollowsFromTheOperationBefore) {
  Tablet tablet;
  const Batch batch = signBatch(tablet.device.id(), tablet.work(3), tablet.keys.secret_key);
  Json said = toJson(batch);
  EXPECT_TRUE(said["ops"][0].contains("prev"));
  EXPECT_FALSE(said["ops"][1].contains("prev"));
  EXPECT_EQ(batchFromJson(said).value().operations[2].json, batch.operations[2].json);
  // Who says it all the same is understood.
  said["ops"][1]["prev"] = batch.operations[1].prev;
  EXPECT_TRUE(checkBatch(batchFromJson(said).value(), tablet.keys.public_key).has_value());
  said["ops"][1]["prev"] = std::string(64, 'a');
  EXPECT_EQ(checkBatch(batchFromJson(said).value(), tablet.keys.public_key).error().code(),
            ErrorCode::BadSignature);
  said["ops"][0].erase("prev");
  EXPECT_EQ(batchFromJson(said).error().code(), ErrorCode::Malformed);
}

TEST(Batch, OneAlteredWordAnywhereIsSeen) {
  Tablet tablet;
  const Json batch = toJson(signBatch(tablet.device.id(), tablet.work(3), tablet.keys.secret_key));
  for (std::size_t i = 0; i < 3; ++i) {
    Json altered = batch;
    altered["ops"][i]["body"]["text"] = "बदला हुआ";
    EXPECT_EQ(checkBatch(batchFromJson(altered).value(), tablet.keys.public_key).error().code(),
              ErrorCode::BadSignature)
        << i;
  }
}

TEST(Batch, AnotherDevicesKeyDoesNotDo) {
  Tablet tablet;
  testing::SeededEntropy other(99);
  const Batch batch = signBatch(tablet.device.id(), tablet.work(1), crypto::makeKeyPair(other).secret_key);
  EXPECT_EQ(checkBatch(batch, tablet.keys.public_key).error().code(), ErrorCode::BadSignature);
}

TEST(Batch, AGapInsideIsMalformed) {
  Tablet tablet;
  auto work = tablet.work(3);
  work.erase(work.begin() + 1);
  EXPECT_EQ(checkBatch(signBatch(tablet.device.id(), work, tablet.keys.secret_key), tablet.keys.public_key)
                .error()
                .code(),
            ErrorCode::Malformed);
}

TEST(Batch, HasALimitOfOperations) {
  Json batch{{"device", "tab-1"}, {"ops", Json::array()}};
  for (std::size_t i = 0; i <= limits::kBatchOperationsMax; ++i) batch["ops"].push_back(Json::object());
  EXPECT_EQ(batchFromJson(batch).error().code(), ErrorCode::TooLarge);
}

}  // namespace
}  // namespace nistaran
