// An answer comes days later, perhaps twice, perhaps after a newer one or after the network did: what the
// tablet has got since is not undone.
#include "sync/bundle/take.h"

#include <gtest/gtest.h>

#include "shared/limits.h"
#include "sync/bundle/pack.h"
#include "sync/memory_store.h"
#include "sync/recorder.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

struct Answers : ::testing::Test {
  void record(int count, const std::string& text = "क") {
    const Draft note{
        ravi.id, number, OperationKind::ActionRecord, Version(1), {{"type", "note"}, {"text", text}}};
    recorder.recordAll(std::vector<Draft>(static_cast<std::size_t>(count), note), ravi);
  }
  BundleRequest packed() {
    return packBundle(store, {DeviceId("tab-1"), keys.secret_key, DistrictCode("kannauj"), {ravi.id}, "test"},
                      clock.now(), entropy);
  }
  static Cursor at(std::int64_t seq, const std::string& epoch = "e1") {
    return {DistrictCode("kannauj"), epoch, Seq(seq), "officer:ravi", "", false};
  }
  // Everything is taken, and the scope goes from the asked cursor to `to`.
  BundleAnswer answerTo(const BundleRequest& request, const Cursor& to) {
    BundleAnswer answer;
    answer.id = request.id;
    answer.epoch = to.epoch;
    answer.handed_in = answer.known = request.handed_in;
    for (const Batch& batch : request.batches) {
      for (const Operation& operation : batch.operations) {
        answer.results.push_back({operation.id, operation.n, Outcome::Accepted, Reason::None, Version(2)});
        answer.known = operation.n;
      }
    }
    SyncAnswer page;
    page.cursor = to;
    page.documents = {documentAt(to.seq.value())};
    page.restart = !request.requests[0].sync.cursor || request.requests[0].sync.cursor->epoch != to.epoch;
    answer.officers = {{ravi.id, request.requests[0].sync.cursor, {page}}};
    return answer;
  }
  StoredDocument documentAt(std::int64_t version) const {
    return storedDocument({{"id", number.text()}, {"version", version}});
  }
  // The tablet meets the server itself.
  void exchanged(const Cursor& to, std::int64_t known = 0) {
    SyncAnswer page;
    page.cursor = to;
    page.documents = {documentAt(to.seq.value())};
    store.transaction([&](LocalStoreTransaction& tx) {
      for (const StoredOperation& stored : tx.waiting(100)) {
        if (stored.operation.n.value() <= known)
          page.results.push_back(
              {stored.operation.id, stored.operation.n, Outcome::Accepted, Reason::None, Version(2)});
      }
      takeAnswer(tx, ravi.id, page);
    });
  }
  std::optional<Cursor> cursor() {
    std::optional<Cursor> found;
    store.transaction([&](LocalStoreTransaction& tx) { found = tx.cursor(ravi.id); });
    return found;
  }
  std::int64_t version() {
    std::int64_t found = 0;
    store.transaction(
        [&](LocalStoreTransaction& tx) { found = tx.document(ravi.id, number)->version().value(); });
    return found;
  }
  std::size_t waiting() {
    std::size_t count = 0;
    store.transaction([&](LocalStoreTransaction& tx) { count = tx.waitingCount(); });
    return count;
  }

  MemoryStore store;
  testing::TestClock clock;
  testing::SeededEntropy entropy;
  crypto::KeyPair keys = crypto::makeKeyPair(entropy);
  Officer ravi = testing::officer("ravi");
  ComplaintId number{testing::kNumber};
  Recorder recorder{store, DeviceId("tab-1"), clock, entropy};
};

TEST_F(Answers, WhatIsPackedWaitsUntilAnAnswerSaysOtherwise) {
  record(3);
  const BundleRequest bundle = packed();
  EXPECT_EQ(waiting(), 3U);
  ASSERT_EQ(bundle.batches.size(), 1U);
  EXPECT_TRUE(checkBatch(bundle.batches[0], keys.public_key).has_value());
  const BundleEffect effect = takeBundle(store, answerTo(bundle, at(5)));
  EXPECT_EQ(effect.acknowledged, 3U);
  EXPECT_EQ(effect.received, 1U);
  EXPECT_EQ(effect.changed.at(ravi.id), std::vector{number});
  EXPECT_EQ(waiting(), 0U);
  EXPECT_EQ(cursor(), at(5));
}

TEST_F(Answers, TwiceChangeNothing) {
  record(1);
  const BundleAnswer answer = answerTo(packed(), at(5));
  takeBundle(store, answer);
  record(1);
  const BundleEffect again = takeBundle(store, answer);
  EXPECT_EQ(again.acknowledged, 0U);
  EXPECT_EQ(again.received, 0U);
  EXPECT_FALSE(again.outdated);
  EXPECT_EQ(waiting(), 1U);
  EXPECT_EQ(cursor(), at(5));
}

TEST_F(Answers, AnOlderOneAfterANewerOneChangesNothing) {
  exchanged(at(4));
  record(1);
  const BundleAnswer older = answerTo(packed(), at(5));
  record(1);
  const BundleAnswer newer = answerTo(packed(), at(9));
  takeBundle(store, newer);
  takeBundle(store, older);
  EXPECT_EQ(waiting(), 0U);
  EXPECT_EQ(cursor(), at(9));
  EXPECT_EQ(version(), 9);
}

TEST_F(Answers, ANewerOneAfterAnOlderOneThatBeganAtTheSamePlaceLeadsOn) {
  exchanged(at(4));
  record(1);
  const BundleAnswer older = answerTo(packed(), at(5));
  record(1);
  const BundleAnswer newer = answerTo(packed(), at(9));
  takeBundle(store, older);
  EXPECT_EQ(waiting(), 1U);
  takeBundle(store, newer);
  EXPECT_EQ(waiting(), 0U);
  EXPECT_EQ(cursor(), at(9));
  EXPECT_EQ(version(), 9);
}

TEST_F(Answers, AfterADirectExchangeUndoNothing) {
  exchanged(at(4));
  record(2);
  const BundleAnswer answer = answerTo(packed(), at(5));
  record(1);
  exchanged(at(8), 3);
  takeBundle(store, answer);
  EXPECT_EQ(waiting(), 0U) << "what the server took later stays acknowledged";
  EXPECT_EQ(cursor(), at(8));
  EXPECT_EQ(version(), 8);
}

TEST_F(Answers, OfAnotherScopeAreTakenByTheirResultsOnly) {
  exchanged(at(4));
  record(1);
  const BundleAnswer answer = answerTo(packed(), at(6));
  Cursor moved = at(5);
  moved.scope = "station:tirwa";
  exchanged(moved);
  EXPECT_EQ(takeBundle(store, answer).acknowledged, 1U);
  EXPECT_EQ(cursor(), moved);
}

TEST_F(Answers, CutOffByAPowerCutGoOnWhereTheyStopped) {
  exchanged(at(4));
  BundleAnswer answer = answerTo(packed(), at(5));
  SyncAnswer second = answer.officers[0].pages[0];
  second.cursor = at(6);
  second.documents = {documentAt(6)};
  takeBundle(store, answer);
  answer.officers[0].pages.push_back(second);
  EXPECT_EQ(takeBundle(store, answer).received, 1U) << "the first page is passed over";
  EXPECT_EQ(cursor(), at(6));
}

TEST_F(Answers, OfAFirstPullAreTakenFromThePageThatIsDue) {
  const BundleRequest request = packed();
  BundleAnswer answer = answerTo(request, at(5));
  SyncAnswer& first = answer.officers[0].pages[0];
  first.cursor.first_pull = true;
  first.cursor.after = "c-1";
  SyncAnswer second = first;
  second.restart = false;
  second.cursor = at(5);
  // Meanwhile the tablet began the same pull itself, and got further.
  Cursor further = first.cursor;
  answer.officers[0].pages.push_back(second);
  further.after = "c-9";
  exchanged(further);
  takeBundle(store, answer);
  EXPECT_EQ(cursor(), further) << "a page between would be left out";
}

TEST_F(Answers, FromAServerThatWasPutBackMakeTheTabletSendAgain) {
  record(3);
  exchanged(at(7), 3);
  record(1);
  const BundleRequest request = packed();
  EXPECT_EQ(request.handed_in, DeviceCount(3));
  BundleAnswer answer = answerTo(request, at(2, "e2"));
  answer.results.clear();
  answer.known = DeviceCount(1);
  answer.problem = BundleProblem{"sequence_gap", DeviceCount(2)};
  takeBundle(store, answer);
  EXPECT_EQ(waiting(), 4U) << "and to hear once more what became of the first";
  EXPECT_EQ(cursor(), at(2, "e2"));
}

TEST_F(Answers, FromBeforeTheServerWasPutBackAreNotBelieved) {
  exchanged(at(4));
  record(2);
  const BundleAnswer answer = answerTo(packed(), at(7));
  // The server lost what it had taken, and the tablet met it since.
  exchanged(at(3, "e2"));
  const BundleEffect effect = takeBundle(store, answer);
  EXPECT_TRUE(effect.outdated);
  EXPECT_EQ(waiting(), 2U);
  EXPECT_EQ(cursor(), at(3, "e2"));
}

TEST_F(Answers, OfAnotherChainAcknowledgeNothing) {
  record(1);
  BundleAnswer answer = answerTo(packed(), at(5));
  answer.results[0].id = OperationId("of-another-tablet");
  EXPECT_EQ(takeBundle(store, answer).acknowledged, 0U);
  EXPECT_EQ(waiting(), 1U);
}

TEST_F(Answers, OfSomeInBetweenLeaveBatchesWithoutGaps) {
  record(2);
  const BundleRequest early = packed();
  record(2);
  BundleAnswer answer = answerTo(early, at(5));
  answer.results.erase(answer.results.begin());
  takeBundle(store, answer);
  const BundleRequest bundle = packed();
  ASSERT_EQ(bundle.batches.size(), 2U);
  for (const Batch& batch : bundle.batches) EXPECT_TRUE(checkBatch(batch, keys.public_key).has_value());
}

TEST_F(Answers, SayWhatWasNotSimplyTaken) {
  record(2);
  BundleAnswer answer = answerTo(packed(), at(5));
  answer.results[1].outcome = Outcome::Refused;
  answer.results[1].reason = Reason::OutOfScope;
  const BundleEffect effect = takeBundle(store, answer);
  ASSERT_EQ(effect.not_simply_taken.size(), 1U);
  EXPECT_EQ(effect.not_simply_taken[0].reason, Reason::OutOfScope);
}

// What a tablet without a network holds is compared, too.
struct DriftedFar : Answers {
  DriftedFar() {
    exchanged(at(4));
    answer = answerTo(packed(), at(5));
    ScopeDigest& digest = answer.officers[0].pages[0].scope_digest.emplace();
    digest.toggle(number, documentAt(5).digest);
  }
  void holdsToo(const StoredDocument& document) {
    store.transaction([&](LocalStoreTransaction& tx) { tx.putDocument(ravi.id, document); });
  }
  BundleAnswer answer;
};

TEST_F(DriftedFar, WhereNothingDiffersNothingHappens) {
  EXPECT_TRUE(takeBundle(store, answer).drifted.empty());
  EXPECT_EQ(cursor(), at(5));
}

TEST_F(DriftedFar, ACopyTooManyMakesTheNextBundleAskAnew) {
  holdsToo(storedDocument({{"id", "c-of-nobody"}, {"version", 1}}));
  EXPECT_EQ(takeBundle(store, answer).drifted, std::set{ravi.id});
  const BundleRequest next = packed();
  EXPECT_EQ(next.requests[0].sync.cursor, std::nullopt);
  takeBundle(store, answerTo(next, at(6)));
  store.transaction(
      [&](LocalStoreTransaction& tx) { EXPECT_EQ(tx.complaints(ravi.id), std::vector{number}); });
}

TEST_F(DriftedFar, ADamagedCopyIsAskedForAlone) {
  StoredDocument damaged = storedDocument({{"id", "c-2"}, {"version", 1}});
  answer.officers[0].pages[0].scope_digest->toggle(damaged.id(), damaged.digest);
  damaged.json["version"] = 2;
  damaged.digest = std::string(64, 'a');
  holdsToo(damaged);
  takeBundle(store, answer);
  EXPECT_EQ(cursor(), at(5));
  EXPECT_EQ(packed().requests[0].sync.want, std::vector{damaged.id()});
}

TEST_F(DriftedFar, WhatIsWantedAlreadyIsWaitedFor) {
  store.transaction([&](LocalStoreTransaction& tx) { tx.want(ravi.id, ComplaintId("c-2")); });
  EXPECT_TRUE(takeBundle(store, answer).drifted.empty());
}

TEST_F(Answers, NoBundleHoldsMoreOperationsThanItsAnswerHasRoomFor) {
  record(static_cast<int>(limits::kBundleOperationsMax) + 1);
  std::size_t operations = 0;
  for (const Batch& batch : packed().batches) operations += batch.operations.size();
  EXPECT_EQ(operations, limits::kBundleOperationsMax);
}

TEST_F(Answers, AWholeMonthIsPackedAndWhatIsOverTheLimitGoesWithTheNext) {
  record(static_cast<int>(limits::kBatchOperationsMax) + 1);
  EXPECT_EQ(packed().batches.size(), 2U);
  record(46, std::string(240 * 1024, 'x'));
  const BundleRequest bundle = packed();
  std::size_t operations = 0;
  for (const Batch& batch : bundle.batches) {
    EXPECT_TRUE(checkBatch(batch, keys.public_key).has_value());
    EXPECT_LE(toJson(batch).dump().size(), limits::kBatchBytesMax + 64 * 1024);
    operations += batch.operations.size();
  }
  EXPECT_GT(operations, limits::kBatchOperationsMax + 40);
  EXPECT_LT(operations, limits::kBatchOperationsMax + 47);
  const crypto::BoxKeys server = crypto::makeBoxKeys(entropy);
  const std::string file = sealRequest(bundle, keys.secret_key, server.public_key);
  EXPECT_LE(file.size(), limits::kBundleBytesMax);
  EXPECT_TRUE(openRequest(file, server).has_value());
  takeBundle(store, answerTo(bundle, at(5)));
  const BundleRequest next = packed();
  EXPECT_EQ(next.handed_in.value(), static_cast<std::int64_t>(operations));
  EXPECT_FALSE(next.batches.empty());
}

}  // namespace
}  // namespace nistaran
