// Two sides whose copies have drifted apart: what differs is found and fetched, and nothing else.
#include <gtest/gtest.h>

#include "shared/canonical_json.h"
#include "shared/limits.h"
#include "sync/memory_store.h"
#include "sync/scrub.h"
#include "sync/session.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

using Kind = Session::Step::Kind;

StoredDocument documentOf(int number, int version = 1) {
  return storedDocument(
      {{"id", std::to_string(1000 + number)}, {"version", version}, {"district", "kannauj"}});
}

// A server that knows the whole scope and answers comparisons as docs/protocol.md says.
struct Drifted : ::testing::Test {
  Drifted() {
    for (int i = 0; i < 1200; ++i) put(documentOf(i));
    store.transaction([&](LocalStoreTransaction& tx) {
      for (const auto& [id, document] : truth) tx.putDocument(ravi.id, document);
      tx.setCursor(ravi.id, cursor);
    });
  }
  void put(const StoredDocument& document) { truth.insert_or_assign(document.id(), document); }

  SyncAnswer answerTo(const std::string& body) {
    const SyncRequest request = syncRequestFromJson(parseJson(body).value()).value();
    SyncAnswer answer;
    answer.cursor = cursor;
    answer.restart = !request.cursor;
    if (answer.restart) {
      for (const auto& [id, document] : truth) answer.documents.push_back(document);
    }
    for (const ComplaintId& wanted : request.want) answer.documents.push_back(truth.at(wanted));
    if (request.compare) {
      ++comparisons;
      for (const auto& [id, document] : truth) {
        if (id.text() <= request.compare->after) continue;
        if (!request.compare->upto.empty() && id.text() > request.compare->upto) continue;
        const auto held = request.compare->have.find(id);
        if (held == request.compare->have.end() || !document.digest.starts_with(held->second))
          answer.documents.push_back(document);
      }
      for (const auto& [id, digest] : request.compare->have) {
        if (!truth.contains(id)) answer.gone.push_back(id);
      }
      answer.compared = "";
    }
    ScopeDigest digest;
    for (const auto& [id, document] : truth) digest.toggle(id, document.digest);
    answer.scope_digest = lie ? ScopeDigest() : digest;
    fetched += answer.documents.size();
    return answer;
  }
  Session::Step play() {
    auto step = session.start();
    for (int i = 0; i < 50 && step.kind == Kind::Send; ++i) {
      step = session.resume({200, toJson(answerTo(step.body)).dump(), {}});
    }
    return step;
  }
  ScopeDigest held() {
    ScopeDigest digest;
    store.transaction([&](LocalStoreTransaction& tx) { digest = tx.scopeDigest(ravi.id); });
    return digest;
  }

  MemoryStore store;
  testing::TestClock clock;
  testing::SeededEntropy entropy;
  crypto::KeyPair keys = crypto::makeKeyPair(entropy);
  Officer ravi = testing::officer("ravi");
  Cursor cursor{DistrictCode("kannauj"), "e1", Seq(9), "officer:ravi", "", false};
  std::map<ComplaintId, StoredDocument> truth;
  bool lie = false;
  int comparisons = 0;
  std::size_t fetched = 0;
  Session session{store, {DeviceId("tab-1"), keys.secret_key, ravi.id}, clock, "test"};
};

TEST_F(Drifted, WhereNothingDiffersNothingIsCompared) {
  EXPECT_EQ(play().kind, Kind::Finished);
  EXPECT_EQ(comparisons, 0);
  EXPECT_FALSE(session.report().compared);
}

TEST_F(Drifted, WhatDiffersIsFetchedWhatIsMissingToo_WhatIsTooMuchGoes) {
  put(documentOf(3, 2));
  put(documentOf(1199, 4));
  truth.erase(documentOf(700).id());
  store.transaction([&](LocalStoreTransaction& tx) { tx.removeDocument(ravi.id, documentOf(600).id()); });
  EXPECT_EQ(play().kind, Kind::Finished);
  EXPECT_EQ(comparisons, 3) << "1,199 documents in ranges of 500";
  EXPECT_EQ(fetched, 3U) << "and only what differs";
  EXPECT_TRUE(session.report().compared);
  ScopeDigest wanted;
  for (const auto& [id, document] : truth) wanted.toggle(id, document.digest);
  EXPECT_EQ(held(), wanted);
}

TEST_F(Drifted, ADamagedCopyIsFoundByTheScrubAndFetchedWhole) {
  StoredDocument damaged = documentOf(5);
  damaged.json["complainant"] = "somebody else";  // under the digest that it came with
  store.transaction([&](LocalStoreTransaction& tx) {
    tx.putDocument(ravi.id, damaged);
    EXPECT_EQ(scrub(tx, ravi.id), 1U);
    EXPECT_EQ(tx.wanted(ravi.id), std::vector{damaged.id()});
  });
  EXPECT_EQ(play().kind, Kind::Finished);
  store.transaction([&](LocalStoreTransaction& tx) {
    EXPECT_EQ(tx.document(ravi.id, damaged.id())->json, documentOf(5).json);
    EXPECT_EQ(scrub(tx, ravi.id), 0U);
  });
}

TEST_F(Drifted, AServerWhoseDigestNeverFitsIsNotAskedForEver) {
  lie = true;
  const auto last = play();
  EXPECT_EQ(last.kind, Kind::Failed);
  EXPECT_EQ(last.error.code(), ErrorCode::RemoteFailed);
}

}  // namespace
}  // namespace nistaran
