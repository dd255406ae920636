// The contract of sync/local_store.h, asked of the store in memory and of the one on SQLite.
#include <gtest/gtest.h>

#include "mobile/store/sqlite_local_store.h"
#include "sync/memory_store.h"
#include "tests/builders.h"
#include "tests/mobile/scratch_folder.h"

namespace nistaran {
namespace {

enum class Kind { Memory, Sqlite, Sealed };
std::string nameOf(Kind kind) {
  if (kind == Kind::Memory) return "Memory";
  return kind == Kind::Sqlite ? "Sqlite" : "Sealed";
}

class LocalStoreContract : public ::testing::TestWithParam<Kind> {
 protected:
  LocalStoreContract() {
    if (GetParam() == Kind::Memory)
      store_ = std::make_unique<MemoryStore>();
    else if (GetParam() == Kind::Sqlite)
      store_ = std::make_unique<SqliteLocalStore>(folder_ / "tablet.db");
    else
      store_ = std::make_unique<SqliteLocalStore>(folder_ / "tablet.db",
                                                  DatabaseOptions{DataKey::make(), Schema::Records, {}});
  }

  void in(const std::function<void(LocalStoreTransaction&)>& work) { store_->transaction(work); }
  Operation recorded(const std::string& complaint = testing::kNumber) {
    Operation made =
        device_.make(ravi_, OperationKind::ActionRecord, {{"type", "note"}, {"text", "क"}}, 1, complaint);
    in([&](auto& tx) { tx.append(made, ravi_); });
    return made;
  }
  static StoredDocument documentAt(std::int64_t version, const std::string& number = testing::kNumber) {
    return storedDocument(Json{{"id", number}, {"version", version}, {"district", "kannauj"}});
  }

  testing::ScratchFolder folder_;
  std::unique_ptr<LocalStore> store_;
  testing::Device device_{"tab-1"};
  Officer ravi_ = testing::officer("ravi");
  Officer sita_ = testing::officer("sita");
  ComplaintId number_{testing::kNumber};
};

TEST_P(LocalStoreContract, AnEmptyChainBeginsWithZeros) {
  in([&](auto& tx) {
    EXPECT_EQ(tx.head(), ChainHead{});
    EXPECT_EQ(tx.lastTime(), HlcTime{});
    EXPECT_EQ(tx.waitingCount(), 0U);
  });
}

TEST_P(LocalStoreContract, WhatIsAppendedIsTheHeadAndWaits) {
  recorded();
  const Operation second = recorded();
  in([&](auto& tx) {
    EXPECT_EQ(tx.head(), headAfter(second));
    EXPECT_EQ(tx.lastTime(), second.time);
    ASSERT_EQ(tx.waiting(10).size(), 2U);
    EXPECT_EQ(tx.waiting(1).size(), 1U);
    EXPECT_EQ(tx.waiting(10)[1].operation.json, second.json);
    EXPECT_EQ(tx.waiting(10)[1].author, ravi_);
  });
}

TEST_P(LocalStoreContract, TheDigestOfAScopeFollowsEachChange) {
  const auto digest = [&](const Officer& who) {
    ScopeDigest found;
    in([&](auto& tx) { found = tx.scopeDigest(who.id); });
    return found;
  };
  const auto of = [](std::vector<StoredDocument> documents) {
    ScopeDigest made;
    for (const StoredDocument& document : documents) made.toggle(document.id(), document.digest);
    return made;
  };
  in([&](auto& tx) {
    tx.setCursor(ravi_.id, {DistrictCode("kannauj"), "e", Seq(1), "officer:ravi", "", false});
    tx.putDocument(ravi_.id, documentAt(1, "1"));
    tx.putDocument(ravi_.id, documentAt(1, "2"));
  });
  EXPECT_EQ(digest(ravi_), of({documentAt(1, "1"), documentAt(1, "2")}));
  in([&](auto& tx) { tx.putDocument(ravi_.id, documentAt(2, "1")); });
  EXPECT_EQ(digest(ravi_), of({documentAt(2, "1"), documentAt(1, "2")}));
  in([&](auto& tx) { tx.removeDocument(ravi_.id, ComplaintId("2")); });
  EXPECT_EQ(digest(ravi_), of({documentAt(2, "1")}));
  in([&](auto& tx) { tx.putDocument(ravi_.id, documentAt(1, "3")); });
  in([&](auto& tx) { tx.recountDigest(ravi_.id); });
  EXPECT_EQ(digest(ravi_), of({documentAt(2, "1"), documentAt(1, "3")})) << "counted anew, or followed";
  in([&](auto& tx) { tx.removeDocument(ravi_.id, ComplaintId("3")); });
  EXPECT_EQ(digest(sita_), ScopeDigest());
  in([&](auto& tx) {
    EXPECT_EQ(tx.marks(ravi_.id, "", 10).size(), 1U);
    EXPECT_TRUE(tx.marks(ravi_.id, "1", 10).empty());
    tx.forgetCursor(ravi_.id);
    EXPECT_FALSE(tx.cursor(ravi_.id));
  });
}

TEST_P(LocalStoreContract, AnOperationInANewChainIsHandedInOnceMoreAndKeepsItsOutcome) {
  const Operation first = recorded();
  in([&](auto& tx) {
    tx.acknowledge(first.n, Outcome::Held, Reason::SatisfactionMissing, Version(5));
    tx.replace(placedAfter(first, DeviceId("tab-2"), {}));
    EXPECT_EQ(tx.head().hash, headAfter(placedAfter(first, DeviceId("tab-2"), {})).hash);
    ASSERT_EQ(tx.waiting(10).size(), 1U);
    EXPECT_TRUE(tx.waiting(10)[0].acknowledged);
    EXPECT_TRUE(tx.waiting(10)[0].again);
    EXPECT_EQ(tx.waiting(10)[0].outcome, Outcome::Held);
    EXPECT_EQ(tx.operations(DeviceCount(0), 10).size(), 1U);
    tx.acknowledge(first.n, Outcome::Accepted, Reason::None, Version(6));
    EXPECT_EQ(tx.waitingCount(), 0U);
  });
}

TEST_P(LocalStoreContract, WhatIsAcknowledgedWaitsNoMore) {
  const Operation first = recorded();
  recorded();
  in([&](auto& tx) { tx.acknowledge(first.n, Outcome::Held, Reason::SatisfactionMissing, Version(5)); });
  in([&](auto& tx) {
    EXPECT_EQ(tx.waitingCount(), 1U);
    EXPECT_EQ(tx.waiting(10).front().operation.n, DeviceCount(2));
  });
}

TEST_P(LocalStoreContract, TheOverlayIsWhatTheCopyDoesNotShowYet) {
  const Operation accepted = recorded();
  const Operation refused = recorded();
  const Operation waiting = recorded();
  in([&](auto& tx) {
    tx.putDocument(ravi_.id, documentAt(4));
    tx.acknowledge(accepted.n, Outcome::Accepted, Reason::None, Version(5));
    tx.acknowledge(refused.n, Outcome::Refused, Reason::OutOfScope, Version());
  });
  in([&](auto& tx) {
    const auto overlay = tx.overlay(ravi_.id, number_);
    ASSERT_EQ(overlay.size(), 2U);
    EXPECT_EQ(overlay[0].operation.id, accepted.id);
    EXPECT_EQ(overlay[0].version, Version(5));
    EXPECT_EQ(overlay[1].operation.id, waiting.id);
    EXPECT_TRUE(tx.overlay(sita_.id, number_).empty());
    tx.putDocument(ravi_.id, documentAt(5));
    EXPECT_EQ(tx.overlay(ravi_.id, number_).size(), 1U);
  });
}

TEST_P(LocalStoreContract, EachOfficerHasADocumentOfTheirOwn) {
  in([&](auto& tx) {
    tx.putDocument(ravi_.id, documentAt(4));
    tx.putDocument(ravi_.id, documentAt(7));
  });
  in([&](auto& tx) {
    ASSERT_TRUE(tx.document(ravi_.id, number_).has_value());
    EXPECT_EQ(tx.document(ravi_.id, number_)->version(), Version(7));
    EXPECT_EQ(tx.document(ravi_.id, number_)->digest, documentAt(7).digest);
    EXPECT_EQ(tx.complaints(ravi_.id), std::vector<ComplaintId>{number_});
    EXPECT_FALSE(tx.document(sita_.id, number_).has_value());
    tx.removeDocument(ravi_.id, number_);
    EXPECT_FALSE(tx.document(ravi_.id, number_).has_value());
  });
}

TEST_P(LocalStoreContract, ADocumentThatCameIsNotWantedAndNotStaleAnyMore) {
  const ComplaintId other("40016026000124");
  in([&](auto& tx) {
    tx.putDocument(ravi_.id, documentAt(1));
    tx.putDocument(ravi_.id, documentAt(1, other.text()));
    tx.want(ravi_.id, number_);
    tx.want(ravi_.id, number_);
    tx.markAllStale(ravi_.id);
  });
  in([&](auto& tx) {
    EXPECT_EQ(tx.wanted(ravi_.id), std::vector<ComplaintId>{number_});
    EXPECT_EQ(tx.stale(ravi_.id), (std::vector<ComplaintId>{number_, other}));
    tx.putDocument(ravi_.id, documentAt(2));
    EXPECT_TRUE(tx.wanted(ravi_.id).empty());
    EXPECT_EQ(tx.stale(ravi_.id), std::vector<ComplaintId>{other});
  });
}

TEST_P(LocalStoreContract, ACursorComesBackAsItWent) {
  const Cursor pulling{DistrictCode("kannauj"), "e1", Seq(91), "officer:ravi", "40016026000100", true};
  const Cursor done{DistrictCode("kannauj"), "e1", Seq(95), "officer:ravi", "", false};
  in([&](auto& tx) {
    EXPECT_FALSE(tx.cursor(ravi_.id).has_value());
    tx.setCursor(ravi_.id, pulling);
    EXPECT_EQ(tx.cursor(ravi_.id), pulling);
    tx.setCursor(ravi_.id, done);
  });
  in([&](auto& tx) { EXPECT_EQ(tx.cursor(ravi_.id), done); });
}

TEST_P(LocalStoreContract, ATransactionThatThrowsLeavesNoTrace) {
  struct Stop {};
  EXPECT_THROW(in([&](auto& tx) {
                 tx.append(device_.make(ravi_, OperationKind::ActionRecord, {{"type", "note"}}, 1), ravi_);
                 tx.putDocument(ravi_.id, documentAt(4));
                 throw Stop();
               }),
               Stop);
  in([&](auto& tx) {
    EXPECT_EQ(tx.head(), ChainHead{});
    EXPECT_TRUE(tx.complaints(ravi_.id).empty());
  });
}

INSTANTIATE_TEST_SUITE_P(Stores, LocalStoreContract,
                         ::testing::Values(Kind::Memory, Kind::Sqlite, Kind::Sealed),
                         [](const auto& store) { return nameOf(store.param); });

}  // namespace
}  // namespace nistaran
