#include "sync/replica.h"

#include <gtest/gtest.h>

#include "shared/canonical_json.h"
#include "shared/merge_patch.h"
#include "sync/memory_store.h"
#include "sync/recorder.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

const ComplaintId kId{testing::kNumber};

struct Copy : ::testing::Test {
  Copy() {
    complaint.markedTo(ravi);
    SyncAnswer first = page();
    first.documents = {storedDocument(complaint.document())};
    take(first);
  }
  SyncAnswer page() {
    SyncAnswer answer;
    answer.cursor = {DistrictCode("kannauj"), "e1", Seq(complaint.version()), "officer:ravi", "", false};
    return answer;
  }
  AnswerEffect take(const SyncAnswer& answer) {
    AnswerEffect effect;
    store.transaction([&](LocalStoreTransaction& tx) { effect = takeAnswer(tx, ravi.id, answer); });
    return effect;
  }
  std::optional<ComplaintView> view() {
    std::optional<ComplaintView> seen;
    store.transaction([&](LocalStoreTransaction& tx) { seen = viewOf(tx, ravi.id, kId); });
    return seen;
  }
  Operation record(Json body, OperationKind kind = OperationKind::ActionRecord) {
    return recorder.record({ravi.id, kId, kind, view()->confirmed, std::move(body)}, ravi);
  }
  // The server takes an operation; the answer that tells so.
  SyncAnswer taken(const Operation& operation, bool with_patch = true) {
    const Json before = complaint.document();
    const Merged result = merge(complaint.document(), operation, {ravi, fromMs(1'790'000'900'000)});
    SyncAnswer answer = page();
    answer.results = {
        {operation.id, operation.n, result.outcome, result.reason, Version(complaint.version())}};
    if (with_patch) answer.entries = {entrySince(before)};
    return answer;
  }
  FeedEntry entrySince(const Json& before) {
    return {Seq(complaint.version()),
            kId,
            Version(integerAt(before, "version")),
            Version(complaint.version()),
            makeMergePatch(before, complaint.document()),
            digestOf(complaint.document())};
  }

  testing::Complaint complaint;
  MemoryStore store;
  testing::TestClock clock;
  testing::SeededEntropy entropy;
  Officer ravi = testing::officer("ravi");
  Recorder recorder{store, DeviceId("tab-1"), clock, entropy};
};

TEST_F(Copy, WhatWasRecordedIsSeenAtOnceAndSaidToBeUnsent) {
  const Operation note = record({{"type", "contact"}, {"result", "reached"}});
  const auto seen = view();
  EXPECT_TRUE(seen->document["actions"].contains(note.id.text()));
  EXPECT_EQ(seen->unsent, std::vector{note.id});
  EXPECT_EQ(seen->confirmed, Version(2)) << "the base of the next one is what the server confirmed";
}

TEST_F(Copy, AfterTheServerTookItTheViewIsTheServersBytes) {
  const Operation note = record({{"type", "note"}, {"text", "क"}});
  take(taken(note));
  const auto seen = view();
  EXPECT_EQ(canonicalJson(seen->document), canonicalJson(complaint.document()));
  EXPECT_TRUE(seen->unsent.empty());
}

TEST_F(Copy, NothingFlickersBetweenTheAcknowledgementAndThePageThatBringsIt) {
  const Operation note = record({{"type", "note"}, {"text", "क"}});
  take(taken(note, false));
  const auto seen = view();
  EXPECT_TRUE(seen->document["actions"].contains(note.id.text()));
  EXPECT_TRUE(seen->unsent.empty());
}

TEST_F(Copy, OthersChangesArriveUnderneathWhatWaits) {
  const Operation note = record({{"type", "note"}, {"text", "क"}});
  const Json before = complaint.document();
  complaint.did(testing::supervisor(), OperationKind::FieldsSet, {{"set", {{"priority", "urgent"}}}});
  SyncAnswer answer = page();
  answer.entries = {entrySince(before)};
  take(answer);
  const auto seen = view();
  EXPECT_EQ(stringAt(seen->document, "priority"), "urgent");
  EXPECT_TRUE(seen->document["actions"].contains(note.id.text()));
}

TEST_F(Copy, WhatLeftTheScopeLeavesTheTablet) {
  SyncAnswer answer = page();
  answer.gone = {kId};
  EXPECT_EQ(take(answer).changed, std::vector{kId});
  EXPECT_FALSE(view().has_value());
}

TEST_F(Copy, WorkThatWaitsOutlivesTheScope) {
  record({{"type", "visit"}});
  SyncAnswer answer = page();
  answer.gone = {kId};
  take(answer);
  store.transaction([&](LocalStoreTransaction& tx) { EXPECT_EQ(tx.waitingCount(), 1U); });
}

TEST_F(Copy, ADamagedCopyIsFetchedWhole) {
  store.transaction([&](LocalStoreTransaction& tx) {
    StoredDocument damaged = *tx.document(ravi.id, kId);
    damaged.json["complainant"]["name"] = "बिगड़ा";
    tx.putDocument(ravi.id, damaged);
  });
  const Json before = complaint.document();
  complaint.contacted(ravi);
  SyncAnswer answer = page();
  answer.entries = {entrySince(before)};
  EXPECT_EQ(take(answer).diverged, 1U);
  store.transaction([&](LocalStoreTransaction& tx) { EXPECT_EQ(tx.wanted(ravi.id), std::vector{kId}); });
  SyncAnswer whole = page();
  whole.documents = {storedDocument(complaint.document())};
  take(whole);
  EXPECT_EQ(canonicalJson(view()->document), canonicalJson(complaint.document()));
  store.transaction([&](LocalStoreTransaction& tx) { EXPECT_TRUE(tx.wanted(ravi.id).empty()); });
}

TEST_F(Copy, ARestartedPullRemovesOnlyWhatItDoesNotBringAgainAndOnlyAtItsEnd) {
  SyncAnswer half = page();
  half.restart = true;
  half.cursor.first_pull = true;
  half.cursor.after = "3";
  take(half);
  EXPECT_TRUE(view().has_value()) << "an interrupted pull takes nothing away";
  SyncAnswer rest = page();
  take(rest);
  EXPECT_FALSE(view().has_value());
}

// A courier's file was faster, and the server, put back to a backup, took it without the marking.
TEST_F(Copy, OfAServerThatWasPutBackItLearnsWhatBecameOfWhatCameThereBeforeIt) {
  const Operation visit = record({{"type", "visit"}});
  take(taken(visit));
  SyncAnswer anew = page();
  anew.cursor.epoch = "e2";
  anew.restart = true;
  anew.known_n = visit.n;
  anew.documents = {storedDocument(complaint.document())};
  take(anew);
  EXPECT_TRUE(view()->unsent.empty()) << "the server has it";
  const auto first = [&] {
    std::optional<StoredOperation> found;
    store.transaction([&](LocalStoreTransaction& tx) { found = tx.operations(DeviceCount(), 1).front(); });
    return *found;
  };
  EXPECT_TRUE(first().again);
  SyncAnswer told = page();
  told.cursor.epoch = "e2";
  told.results = {{visit.id, visit.n, Outcome::Held, Reason::NotHereYet, Version(9)}};
  take(told);
  EXPECT_FALSE(first().again);
  EXPECT_EQ(first().outcome, Outcome::Held);
}

TEST_F(Copy, ARefusedOperationIsToldToItsAuthorAndLeavesTheView) {
  const Operation note = record({{"type", "note"}});
  SyncAnswer answer = page();
  answer.results = {{note.id, note.n, Outcome::Refused, Reason::OutOfScope, Version()}};
  EXPECT_EQ(take(answer).not_simply_taken, answer.results);
  EXPECT_FALSE(objectAt(view()->document, "actions").contains(note.id.text()));
}

}  // namespace
}  // namespace nistaran
