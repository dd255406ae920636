// What is stored together, or not at all, over every store.
#include "tests/server/store/store_conformance.h"

#include <atomic>
#include <future>
#include <thread>

namespace nistaran::server::testing {
namespace {

// Everything that one operation leads to.
void settleAll(StoreTransaction& tx, const Operation& operation) {
  tx.appendJournal(entryOf(operation), kKannauj);
  tx.commitChange(changeOf(Json(), documentOf("1", 1)));
  tx.portalWriter().enqueue(outboxRow("1", "key"), fromMs(0));
  tx.portalWriter().setPortalCursor(kKannauj, "page-2");
  tx.portalWriter().putPortalRecord(ComplaintId("1"), {{"revision", 1}});
  tx.noteSignIn(DeviceId("tab-1"), OfficerId("ravi"));
}

TEST_P(StoreConformance, WhatOneOperationLeadsToIsStoredTogether) {
  const Operation operation =
      Device("tab-1").make(officer("ravi"), OperationKind::ActionRecord, {{"type", "visit"}}, 0);
  write([&](StoreTransaction& tx) { settleAll(tx, operation); });
  for (int opened = 0; opened < 2; ++opened) {
    EXPECT_TRUE(journalled(DeviceId("tab-1"), 1));
    EXPECT_TRUE(document("1"));
    EXPECT_EQ(feed("station:tirwa").size(), 1U);
    EXPECT_TRUE(read([](StoreReader& reader) { return reader.portal().nextOutbox(fromMs(1), {}); }));
    EXPECT_EQ(read([](StoreReader& reader) { return reader.portal().portalCursor(kKannauj); }), "page-2");
    reopen();
  }
}

TEST_P(StoreConformance, NothingIsLeftOfAWorkThatThrows) {
  const Operation operation =
      Device("tab-1").make(officer("ravi"), OperationKind::ActionRecord, {{"type", "visit"}}, 0);
  EXPECT_EQ(failureOf([&](StoreTransaction& tx) {
              settleAll(tx, operation);
              throw ErrorException(Error(ErrorCode::NotAllowed));
            }),
            "not_allowed");
  for (int opened = 0; opened < 2; ++opened) {
    EXPECT_FALSE(journalled(DeviceId("tab-1"), 1));
    EXPECT_FALSE(document("1"));
    EXPECT_TRUE(feed("station:tirwa").empty());
    EXPECT_TRUE(inScope("district").empty());
    EXPECT_EQ(head(), Seq(0)) << "a number that was not used must come again";
    EXPECT_EQ(read([](StoreReader& reader) { return reader.device(DeviceId("tab-1")); })->head, ChainHead{});
    EXPECT_FALSE(read([](StoreReader& reader) { return reader.portal().nextOutbox(fromMs(1), {}); }));
    EXPECT_EQ(read([](StoreReader& reader) { return reader.portal().portalCursor(kKannauj); }), "");
    EXPECT_FALSE(read([](StoreReader& reader) { return reader.portal().portalRecord(ComplaintId("1")); }));
    EXPECT_FALSE(
        read([](StoreReader& reader) { return reader.signedInOn(DeviceId("tab-1"), OfficerId("ravi")); }));
    reopen();
  }
}

TEST_P(StoreConformance, AnExceptionOfTheWorkComesBackAsItIs) {
  EXPECT_THROW(write([](StoreTransaction&) { throw std::out_of_range("mine"); }), std::out_of_range);
  EXPECT_THROW(store->read([](StoreReader&) { throw std::out_of_range("mine"); }), std::out_of_range);
  write([](StoreTransaction& tx) { tx.commitChange(changeOf(Json(), documentOf("1", 1))); });
  EXPECT_TRUE(document("1")) << "the next work is not disturbed";
}

// A work that keeps the store's thread busy until it is told to go on: what is queued meanwhile is one group.
struct Gate {
  std::promise<void> entered;
  std::promise<void> opened;
  void hold(Store& store) {
    store.writeLater(
        [this](StoreTransaction&) {
          entered.set_value();
          opened.get_future().wait();
        },
        [](std::exception_ptr) {});
    entered.get_future().wait();
  }
};

TEST_P(StoreConformance, OfWorksQueuedTogetherTheOneThatThrowsIsRolledBackAlone) {
  Gate gate;
  gate.hold(*store);
  std::vector<std::promise<bool>> stored(3);
  for (int i = 0; i < 3; ++i) {
    store->writeLater(
        [i](StoreTransaction& tx) {
          tx.commitChange(changeOf(Json(), documentOf(std::to_string(i), 1)));
          if (i == 1) throw std::runtime_error("this one");
        },
        [&stored, i](std::exception_ptr failure) {
          stored[static_cast<std::size_t>(i)].set_value(!failure);
        });
  }
  gate.opened.set_value();
  EXPECT_TRUE(stored[0].get_future().get());
  EXPECT_FALSE(stored[1].get_future().get());
  EXPECT_TRUE(stored[2].get_future().get());
  EXPECT_TRUE(document("0"));
  EXPECT_FALSE(document("1"));
  EXPECT_TRUE(document("2"));
  EXPECT_EQ(head(), Seq(2));
}

TEST_P(StoreConformance, OfWorksQueuedTogetherTheDatabasesRefusalOfOneIsNotToldToTheNext) {
  Device tablet("tab-1");
  Device copy = tablet;
  const Operation first = tablet.make(officer("ravi"), OperationKind::ActionRecord, {{"text", "एक"}}, 1);
  const Operation second = tablet.make(officer("ravi"), OperationKind::ActionRecord, {{"text", "दो"}}, 1);
  const Operation twin = copy.make(officer("ravi"), OperationKind::ActionRecord, {{"text", "तीन"}}, 1);
  Gate gate;
  gate.hold(*store);
  std::vector<std::promise<bool>> stored(3);
  const std::vector<Operation> queued{first, twin, second};
  for (std::size_t i = 0; i < queued.size(); ++i) {
    store->writeLater([&, i](StoreTransaction& tx) { tx.appendJournal(entryOf(queued[i]), kKannauj); },
                      [&, i](std::exception_ptr failure) { stored[i].set_value(!failure); });
  }
  gate.opened.set_value();
  EXPECT_TRUE(stored[0].get_future().get());
  EXPECT_FALSE(stored[1].get_future().get());
  EXPECT_TRUE(stored[2].get_future().get());
  EXPECT_EQ(journalled(tablet.id(), 1)->hash, hashOf(first));
  EXPECT_EQ(journalled(tablet.id(), 2)->hash, hashOf(second));
}

TEST_P(StoreConformance, WorksQueuedTogetherShareOneCommit) {
  Gate gate;
  gate.hold(*store);
  std::promise<bool> first_seen_by_second;
  std::promise<void> done;
  store->writeLater([](StoreTransaction& tx) { tx.commitChange(changeOf(Json(), documentOf("1", 1))); },
                    [](std::exception_ptr) {});
  store->writeLater([&](StoreTransaction&) { first_seen_by_second.set_value(document("1").has_value()); },
                    [&](std::exception_ptr) { done.set_value(); });
  gate.opened.set_value();
  EXPECT_FALSE(first_seen_by_second.get_future().get()) << "committed before the group was whole";
  done.get_future().wait();
  EXPECT_TRUE(document("1"));
}

TEST_P(StoreConformance, WhoIsToldThatItIsStoredFindsIt) {
  std::promise<bool> found;
  store->writeLater([](StoreTransaction& tx) { tx.commitChange(changeOf(Json(), documentOf("1", 1))); },
                    [&](std::exception_ptr) { found.set_value(document("1").has_value()); });
  EXPECT_TRUE(found.get_future().get());
}

TEST_P(StoreConformance, AReaderSeesOneMoment) {
  Seq before, during;
  store->read([&](StoreReader& reader) {
    before = reader.head(kKannauj);
    std::thread([&] {
      store->write([](StoreTransaction& tx) { tx.commitChange(changeOf(Json(), documentOf("1", 1))); });
    }).join();
    during = reader.head(kKannauj);
  });
  EXPECT_EQ(before, Seq(0));
  EXPECT_EQ(during, Seq(0));
  EXPECT_EQ(head(), Seq(1));
}

TEST_P(StoreConformance, ManyWritersLeaveASequenceWithoutGaps) {
  constexpr int kThreads = 8, kEach = 20;
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < kEach; ++i) {
        store->write([&](StoreTransaction& tx) {
          tx.commitChange(changeOf(Json(), documentOf(std::to_string(t) + "-" + std::to_string(i), 1)));
        });
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  const auto entries = feed("district", {}, 1000);
  ASSERT_EQ(entries.size(), static_cast<std::size_t>(kThreads * kEach));
  Seq expected;
  for (const ScopedEntry& row : entries) EXPECT_EQ(row.entry.seq, expected = expected.next());
}

TEST_P(StoreConformance, ClosingTheStoreFinishesWhatIsQueued) {
  std::atomic<int> told = 0;
  for (int i = 0; i < 20; ++i) {
    store->writeLater(
        [i](StoreTransaction& tx) { tx.commitChange(changeOf(Json(), documentOf(std::to_string(i), 1))); },
        [&](std::exception_ptr failure) { told += failure ? 0 : 1; });
  }
  reopen();
  EXPECT_EQ(told, 20);
  EXPECT_EQ(head(), Seq(20));
}

TEST_P(StoreConformance, OpenedAgainItGoesOnWhereItWas) {
  const Json first = documentOf("1", 1);
  Device tablet("tab-1");
  const Operation operation =
      tablet.make(officer("ravi"), OperationKind::ActionRecord, {{"type", "visit"}}, 0);
  write([&](StoreTransaction& tx) {
    tx.addOfficer({officer("ravi"), "hash"});
    tx.addSession("token", sessionUntil(clock.now()));
    tx.appendJournal(entryOf(operation), kKannauj);
    tx.commitChange(changeOf(Json(), first));
  });
  reopen();
  EXPECT_EQ(read([](StoreReader& reader) { return reader.district(kKannauj); })->epoch, "epoch-1");
  EXPECT_TRUE(read([](StoreReader& reader) { return reader.officer(OfficerId("ravi")); }));
  EXPECT_TRUE(read([](StoreReader& reader) { return reader.session("token"); }));
  EXPECT_EQ(read([](StoreReader& reader) { return reader.device(DeviceId("tab-1")); })->head,
            headAfter(operation));
  EXPECT_EQ(document("1")->digest, digestOf(first));
  Seq next;
  write([&](StoreTransaction& tx) { next = tx.commitChange(changeOf(first, documentOf("1", 2))); });
  EXPECT_EQ(next, Seq(2));
}

}  // namespace
}  // namespace nistaran::server::testing
