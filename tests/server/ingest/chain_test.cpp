// What a device hands in: once, in order, signed by itself.
#include "server/ingest/ingest.h"

#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include "shared/canonical_json.h"
#include "tests/server/stored_district.h"

namespace nistaran::server {
namespace {

using namespace nistaran::testing;

struct Chain : ::testing::Test {
  Chain() {
    district.receive();
    district.mark(district.ravi);
  }

  std::vector<std::string> quarantined() const {
    SQLite::Database database(district.file().string(), SQLite::OPEN_READONLY);
    SQLite::Statement row(database, "SELECT op FROM quarantine ORDER BY id");
    std::vector<std::string> found;
    while (row.executeStep()) found.push_back(row.getColumn(0).getString());
    return found;
  }
  void keepAside(const Batch& batch, ErrorCode why) {
    district.store->write([&](StoreTransaction& tx) { district.ingest.keepAside(tx, batch, why); });
  }
  std::optional<JournalEntry> journalled(int n) const {
    std::optional<JournalEntry> entry;
    district.store->read(
        [&](StoreReader& reader) { entry = reader.journalled(tablet.id(), DeviceCount(n)); });
    return entry;
  }
  DeviceState state() const {
    DeviceState found{};
    district.store->read([&](StoreReader& reader) { found = reader.device(tablet.id())->state; });
    return found;
  }

  StoredDistrict district;
  SignedDevice tablet = district.tablet("tab-ravi", {district.ravi});
};

TEST_F(Chain, TheSameBatchTwiceChangesNothing) {
  const Batch batch = tablet.sign({tablet.visit(district.ravi), tablet.visit(district.ravi)});
  const auto first = district.handIn(batch);
  ASSERT_TRUE(first.has_value());
  EXPECT_TRUE(first->changed);
  const Json document = district.document();
  const Seq head = district.head();
  const auto again = district.handIn(batch);
  ASSERT_TRUE(again.has_value());
  EXPECT_EQ(again->results, first->results);
  EXPECT_FALSE(again->changed);
  EXPECT_EQ(district.document(), document);
  EXPECT_EQ(district.head(), head);
  EXPECT_EQ(objectAt(document, "actions").size(), 2U);
}

TEST_F(Chain, ABatchThatIsPartlyKnownGoesOnWithWhatIsNew) {
  const Operation one = tablet.visit(district.ravi);
  const Operation two = tablet.visit(district.ravi);
  const Operation three = tablet.visit(district.ravi);
  const auto first = district.handIn(tablet.sign({one, two}));
  const auto second = district.handIn(tablet.sign({two, three}));
  ASSERT_TRUE(second.has_value());
  ASSERT_EQ(second->results.size(), 2U);
  EXPECT_EQ(second->results[0], first->results[1]);
  EXPECT_EQ(second->results[1].id, three.id);
  EXPECT_EQ(objectAt(district.document(), "actions").size(), 3U);
}

TEST_F(Chain, AGapIsRefusedWithTheNumberThatIsExpectedAndNothingIsTaken) {
  district.handIn(tablet.sign({tablet.visit(district.ravi)}));
  const Operation lost = tablet.visit(district.ravi);
  const Operation late = tablet.visit(district.ravi);
  const auto taken = district.handIn(tablet.sign({late}));
  ASSERT_FALSE(taken.has_value());
  EXPECT_EQ(taken.error().code(), ErrorCode::SequenceGap);
  EXPECT_EQ(taken.error().detail(), "2");
  EXPECT_EQ(objectAt(district.document(), "actions").size(), 1U);
  EXPECT_TRUE(district.handIn(tablet.sign({lost, late})).has_value());
}

TEST_F(Chain, TheSameNumberWithOtherContentIsAForkAndBothBranchesAreKept) {
  SignedDevice copy = tablet;
  const Operation original = tablet.visit(district.ravi, "मूल");
  const Operation other = copy.visit(district.ravi, "प्रतिलिपि");
  ASSERT_TRUE(district.handIn(tablet.sign({original})).has_value());
  const Batch branch = copy.sign({other, copy.visit(district.ravi)});
  const auto taken = district.handIn(branch);
  ASSERT_FALSE(taken.has_value());
  EXPECT_EQ(taken.error().code(), ErrorCode::DeviceForked);
  for (int i = 0; i < 2; ++i) keepAside(branch, ErrorCode::DeviceForked);
  EXPECT_EQ(state(), DeviceState::Forked);
  EXPECT_EQ(journalled(1)->hash, hashOf(original));
  EXPECT_EQ(quarantined(), (std::vector{canonicalJson(branch.operations[0].json),
                                        canonicalJson(branch.operations[1].json)}));
  EXPECT_EQ(stringAt(*objectAt(district.document(), "actions").begin(), "text"), "मूल");
}

TEST_F(Chain, ABranchThatBeginsAfterWhatIsKnownIsAForkToo) {
  SignedDevice copy = tablet;
  district.handIn(tablet.sign({tablet.visit(district.ravi, "मूल")}));
  copy.visit(district.ravi, "प्रतिलिपि");
  const auto taken = district.handIn(copy.sign({copy.visit(district.ravi)}));
  ASSERT_FALSE(taken.has_value());
  EXPECT_EQ(taken.error().code(), ErrorCode::DeviceForked);
}

TEST_F(Chain, OfAForkOnlyWhatIsNotKnownIsKeptAside) {
  SignedDevice copy = tablet;
  const Operation common = tablet.visit(district.ravi);
  copy = tablet;
  district.handIn(tablet.sign({common, tablet.visit(district.ravi, "मूल")}));
  const Operation other = copy.visit(district.ravi, "प्रतिलिपि");
  const Batch branch = copy.sign({common, other});
  EXPECT_EQ(district.handIn(branch).error().code(), ErrorCode::DeviceForked);
  keepAside(branch, ErrorCode::DeviceForked);
  EXPECT_EQ(quarantined(), std::vector{canonicalJson(other.json)});
}

TEST_F(Chain, ASignatureOfAnotherKeyIsRefusedAndWhatCameIsKeptForAudit) {
  const SignedDevice forger("forger");
  Batch batch = tablet.sign({tablet.visit(district.ravi)});
  batch.signature =
      crypto::sign(batchMessage(batch.device, hashOf(batch.operations[0])), forger.keys().secret_key);
  const auto taken = district.handIn(batch);
  ASSERT_FALSE(taken.has_value());
  EXPECT_EQ(taken.error().code(), ErrorCode::BadSignature);
  keepAside(batch, ErrorCode::BadSignature);
  EXPECT_EQ(quarantined().size(), 1U);
  EXPECT_EQ(state(), DeviceState::Active) << "a forger must not be able to take a tablet out of service";
  EXPECT_FALSE(district.document().contains("actions"));
}

TEST_F(Chain, AnOperationAlteredAfterItWasSignedIsRefused) {
  const Operation one = tablet.visit(district.ravi);
  Batch batch = tablet.sign({one, tablet.visit(district.ravi)});
  Json altered = one.json;
  altered["body"]["text"] = "कुछ और";
  batch.operations[0] = *operationFromJson(altered);
  EXPECT_EQ(district.handIn(batch).error().code(), ErrorCode::BadSignature);
}

TEST_F(Chain, AnUnsignedBatchIsRefused) {
  Batch batch = tablet.sign({tablet.visit(district.ravi)});
  batch.signature.clear();
  EXPECT_EQ(district.handIn(batch).error().code(), ErrorCode::BadSignature);
}

TEST_F(Chain, AnEmptyBatchNeedsNoSignatureAndChangesNothing) {
  const auto taken = district.handIn({tablet.id(), {}, {}});
  ASSERT_TRUE(taken.has_value());
  EXPECT_TRUE(taken->results.empty());
  EXPECT_FALSE(taken->changed);
}

TEST_F(Chain, ADeviceThatIsNotKnownOrRevokedHandsInNothing) {
  SignedDevice stranger("stranger");
  EXPECT_EQ(district.handIn(stranger.sign({stranger.visit(district.ravi)})).error().code(),
            ErrorCode::NotAllowed);
  district.store->write([&](StoreTransaction& tx) { tx.setDeviceState(tablet.id(), DeviceState::Revoked); });
  EXPECT_EQ(district.handIn(tablet.sign({tablet.visit(district.ravi)})).error().code(),
            ErrorCode::DeviceRevoked);
  EXPECT_FALSE(district.document().contains("actions"));
}

TEST_F(Chain, AnOperationIdThatIsTakenIsNotTakenAgainFromAnotherDevice) {
  const Operation original = tablet.visit(district.ravi);
  district.handedIn(tablet, original);
  SignedDevice other = district.tablet("tab-other", {district.ravi});
  Json json = other.visit(district.ravi, "कुछ और").json;
  json["id"] = original.id.text();
  EXPECT_EQ(district.handedIn(other, *operationFromJson(json)).reason, Reason::Malformed);
  EXPECT_EQ(objectAt(district.document(), "actions").size(), 1U);
}

TEST_F(Chain, ATabletWithANewNameHandsInEverythingAgainAndOnlyWhatIsNewCounts) {
  const Operation common = tablet.visit(district.ravi, "दोनों का");
  SignedDevice copy = tablet.copy();
  const OperationResult first = district.handedIn(tablet, common);
  district.handedIn(tablet, tablet.visit(district.ravi, "मूल"));
  const Operation own = copy.visit(district.ravi, "प्रतिलिपि");
  ASSERT_EQ(district.handIn(copy.sign({own})).error().code(), ErrorCode::DeviceForked);

  SignedDevice renamed = district.tablet("tab-new", {district.ravi});
  const Operation common_again = placedAfter(common, renamed.id(), {});
  const Operation own_again = placedAfter(own, renamed.id(), headAfter(common_again));
  const Batch batch = renamed.sign({common_again, own_again});
  for (int times = 0; times < 2; ++times) {
    const auto taken = district.handIn(batch);
    ASSERT_TRUE(taken.has_value());
    EXPECT_EQ(taken->results[0].outcome, first.outcome);
    EXPECT_EQ(taken->results[0].version, first.version) << "it is answered as it was the first time";
    EXPECT_EQ(taken->results[1].outcome, Outcome::Accepted);
  }
  std::set<std::string> texts;
  const Json document = district.document();
  for (const auto& [id, action] : objectAt(document, "actions").items())
    texts.insert(stringAt(action, "text"));
  EXPECT_EQ(texts, (std::set<std::string>{"दोनों का", "मूल", "प्रतिलिपि"})) << "both branches, each once";
}

TEST_F(Chain, WhatATabletOfWhichThereAreTwoCouldNotHandInIsTakenOverAtHeadquarters) {
  SignedDevice copy = tablet.copy();
  district.handedIn(tablet, tablet.visit(district.ravi, "मूल"));
  const Operation own = copy.visit(district.ravi, "प्रतिलिपि");
  keepAside(copy.sign({own}), ErrorCode::DeviceForked);
  const SignedDevice forger("forger");
  Batch forged = copy.sign({copy.visit(district.ravi, "जाली")});
  forged.signature = forger.sign(forged.operations).signature;
  keepAside(forged, ErrorCode::BadSignature);

  std::size_t taken = 0;
  const auto takeOver = [&] {
    district.store->write(
        [&](StoreTransaction& tx) { taken = district.ingest.takeOver(tx, *tx.device(tablet.id())); });
  };
  takeOver();
  EXPECT_EQ(taken, 1U);
  const Json action = objectAt(district.document(), "actions").at(own.id.text());
  EXPECT_EQ(stringAt(action, "text"), "प्रतिलिपि");
  EXPECT_EQ(stringAt(action, "by"), district.ravi.id.text()) << "in its author's name";
  EXPECT_EQ(objectAt(district.document(), "actions").size(), 2U) << "what nobody signed is nobody's";
  takeOver();
  EXPECT_EQ(taken, 0U);
}

TEST_F(Chain, OneThatIsRefusedDoesNotStopThoseBehindIt) {
  const Operation wrong = tablet.make(district.ravi, OperationKind::ActionRecord, {{"text", "ढंग नहीं"}});
  const auto taken = district.handIn(tablet.sign({wrong, tablet.visit(district.ravi)}));
  ASSERT_TRUE(taken.has_value());
  EXPECT_EQ(taken->results[0].outcome, Outcome::Refused);
  EXPECT_EQ(taken->results[0].version, Version(0));
  EXPECT_EQ(taken->results[1].outcome, Outcome::Accepted);
  EXPECT_EQ(journalled(1)->result.reason, Reason::Malformed) << "refused, but kept";
}

TEST_F(Chain, WhatThisProgramDoesNotKnowOfAnOperationIsKept) {
  Json json = tablet
                  .make(district.ravi, OperationKind::ActionRecord,
                        {{"type", "visit"}, {"from_a_newer_app", {{"deep", "पाठ"}}}})
                  .json;
  json["also_newer"] = {1, 2, 3};
  const Operation operation = *operationFromJson(json);
  EXPECT_EQ(district.handedIn(tablet, operation).outcome, Outcome::Accepted);
  EXPECT_EQ(canonicalJson(journalled(1)->operation.json), canonicalJson(json));
  const Json action = objectAt(district.document(), "actions").at(operation.id.text());
  EXPECT_EQ(stringAt(action, "from_a_newer_app.deep"), "पाठ");
}

TEST_F(Chain, WhatTheListenerThrowsLeavesNothingOfTheBatch) {
  struct Broken final : ChangeListener {
    void changed(StoreTransaction&, const DistrictCode&, const Json&, const Json&,
                 const Operation&) override {
      throw ErrorException(Error(ErrorCode::StorageFull));
    }
  } broken;
  Ingest ingest(district.clock, district.entropy, &broken);
  const Batch batch = tablet.sign({tablet.visit(district.ravi)});
  EXPECT_THROW(district.store->write([&](StoreTransaction& tx) { (void)ingest.take(tx, batch); }),
               ErrorException);
  EXPECT_FALSE(journalled(1));
  EXPECT_FALSE(district.document().contains("actions"));
  EXPECT_TRUE(district.handIn(batch).has_value());
}

}  // namespace
}  // namespace nistaran::server
