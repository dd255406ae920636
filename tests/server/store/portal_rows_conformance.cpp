// The portal's inbox and outbox rows, over every store.
#include "tests/server/store/store_conformance.h"

namespace nistaran::server::testing {
namespace {

constexpr auto kMinute = std::chrono::minutes(1);

class Rows {
 public:
  Rows(Store& store, UtcTime now) : store_(store), now_(now) {}

  template <class Work>
  auto write(Work work) {
    using Answer = std::invoke_result_t<Work, PortalWriter&>;
    if constexpr (std::is_void_v<Answer>) {
      store_.write([&](StoreTransaction& tx) { work(tx.portalWriter()); });
    } else {
      Answer answer{};
      store_.write([&](StoreTransaction& tx) { answer = work(tx.portalWriter()); });
      return answer;
    }
  }
  void enqueue(const std::string& number, const std::string& key) {
    write([&](PortalWriter& writer) { writer.enqueue(outboxRow(number, key), now_); });
  }
  std::optional<OutboxRow> next(UtcTime when, const std::set<ComplaintId>& busy = {}) {
    std::optional<OutboxRow> row;
    store_.read([&](StoreReader& reader) { row = reader.portal().nextOutbox(when, busy); });
    return row;
  }
  // The key of what is due now; "" when nothing is.
  std::string due(const std::set<ComplaintId>& busy = {}) {
    const auto row = next(now_, busy);
    return row ? row->idempotency_key : std::string();
  }
  std::int64_t idDue() { return next(now_)->id; }
  bool delivered(std::int64_t id) {
    return write([&](PortalWriter& writer) { return writer.markDelivered(id, "ACK", now_); });
  }

 private:
  Store& store_;
  UtcTime now_;
};

TEST_P(PortalRows, WhatIsQueuedComesBackAsItWentIn) {
  Rows rows(*store, clock.now());
  rows.enqueue("1", "a");
  const auto row = rows.next(clock.now());
  ASSERT_TRUE(row);
  EXPECT_EQ(row->complaint, ComplaintId("1"));
  EXPECT_EQ(row->district, kKannauj);
  EXPECT_EQ(row->step, 1);
  EXPECT_EQ(row->kind, "action");
  EXPECT_EQ(row->body, outboxRow("1", "a").body);
  EXPECT_EQ(row->attempts, 0);
}

TEST_P(PortalRows, OneComplaintsRowsComeInOrderAndOthersDoNotWaitForThem) {
  Rows rows(*store, clock.now());
  rows.enqueue("1", "a");
  rows.enqueue("1", "b");
  rows.enqueue("2", "c");
  EXPECT_EQ(rows.due(), "a");
  EXPECT_EQ(rows.due({ComplaintId("1")}), "c");
  EXPECT_EQ(rows.due({ComplaintId("1"), ComplaintId("2")}), "");
  EXPECT_TRUE(rows.delivered(rows.idDue()));
  EXPECT_EQ(rows.due({ComplaintId("2")}), "b");
  EXPECT_EQ(rows.next(clock.now(), {ComplaintId("2")})->step, 2);
}

TEST_P(PortalRows, ARowIsSettledOnce) {
  Rows rows(*store, clock.now());
  rows.enqueue("1", "a");
  const std::int64_t id = rows.idDue();
  EXPECT_TRUE(rows.delivered(id));
  EXPECT_FALSE(rows.delivered(id));
  EXPECT_FALSE(rows.write([&](PortalWriter& writer) { return writer.markRefused(id, "why", false); }));
}

TEST_P(PortalRows, WhatWasQueuedUnderAKeyIsNotQueuedAgain) {
  Rows rows(*store, clock.now());
  rows.enqueue("1", "a");
  rows.enqueue("1", "a");
  rows.write([&](PortalWriter& writer) { return writer.markDelivered(rows.idDue(), "ACK", clock.now()); });
  EXPECT_EQ(rows.due(), "");
  rows.enqueue("1", "a");
  EXPECT_EQ(rows.due(), "") << "nor after it was delivered";
}

TEST_P(PortalRows, ThePortalsCountOfStepsIsGoneOnFrom) {
  Rows rows(*store, clock.now());
  rows.enqueue("1", "a");
  rows.enqueue("1", "b");
  rows.write([&](PortalWriter& writer) {
    writer.setPortalCount(ComplaintId("1"), 7);
    return true;
  });
  EXPECT_EQ(rows.next(clock.now())->step, 8);
  rows.write([&](PortalWriter& writer) { return writer.markDelivered(rows.idDue(), "ACK", clock.now()); });
  EXPECT_EQ(rows.next(clock.now())->step, 9);
}

TEST_P(PortalRows, ARefusedRowStopsItsComplaintUntilSomebodyAsksAgain) {
  Rows rows(*store, clock.now());
  rows.enqueue("1", "a");
  rows.enqueue("1", "b");
  const auto again = [&] {
    return rows.write([&](PortalWriter& writer) { return writer.tryAgain(ComplaintId("1"), clock.now()); });
  };
  EXPECT_FALSE(again()) << "nothing of it waits behind a refusal yet";
  rows.write([&](PortalWriter& writer) { return writer.markRefused(rows.idDue(), "why", false); });
  EXPECT_EQ(rows.due(), "");
  EXPECT_TRUE(again());
  EXPECT_EQ(rows.due(), "a");
}

TEST_P(PortalRows, NothingIsDueWhileADistrictThatWasPutBackHasNotAskedThePortal) {
  Rows rows(*store, clock.now());
  rows.enqueue("1", "a");
  write([&](StoreTransaction& tx) { tx.beginEpoch(kKannauj, "e-2", clock.now()); });
  EXPECT_EQ(rows.due(), "");
  EXPECT_FALSE(read([&](StoreReader& reader) { return reader.portal().nextOutboxTime(UtcTime{}); }));
  write([&](StoreTransaction& tx) { tx.caughtUp(kKannauj); });
  EXPECT_EQ(rows.due(), "a");
}

TEST_P(PortalRows, ADroppedRowLetsTheNextTakeItsStep) {
  Rows rows(*store, clock.now());
  rows.enqueue("1", "a");
  rows.enqueue("1", "b");
  const std::int64_t first = rows.idDue();
  rows.write([&](PortalWriter& writer) { return writer.markRefused(first, "why", true); });
  EXPECT_EQ(rows.due(), "b");
  EXPECT_EQ(rows.next(clock.now())->step, 1);
}

TEST_P(PortalRows, APostponedRowWaitsForItsTimeAndItsComplaintWithIt) {
  Rows rows(*store, clock.now());
  rows.enqueue("1", "a");
  rows.enqueue("1", "b");
  const UtcTime later = clock.now() + kMinute;
  const std::int64_t first = rows.idDue();
  rows.write([&](PortalWriter& writer) { writer.postpone(first, later, "the portal is asleep"); });
  EXPECT_EQ(rows.due(), "");
  EXPECT_EQ(read([&](StoreReader& reader) { return reader.portal().nextOutboxTime(clock.now()); }), later);
  const auto row = rows.next(later);
  ASSERT_TRUE(row);
  EXPECT_EQ(row->idempotency_key, "a");
  EXPECT_EQ(row->attempts, 1);
}

TEST_P(PortalRows, WithNothingQueuedThereIsNoNextTime) {
  EXPECT_EQ(read([&](StoreReader& reader) { return reader.portal().nextOutboxTime(clock.now()); }),
            std::nullopt);
}

TEST_P(PortalRows, CursorAndRecordsAreReplaced) {
  const ComplaintId number("1");
  for (int revision = 1; revision <= 2; ++revision) {
    write([&](StoreTransaction& tx) {
      tx.portalWriter().setPortalCursor(kKannauj, "page-" + std::to_string(revision));
      tx.portalWriter().putPortalRecord(number, {{"revision", revision}, {"text", "पाठ"}});
    });
  }
  EXPECT_EQ(read([](StoreReader& reader) { return reader.portal().portalCursor(kKannauj); }), "page-2");
  EXPECT_EQ(read([](StoreReader& reader) { return reader.portal().portalCursor(kFarrukhabad); }), "");
  EXPECT_EQ(read([&](StoreReader& reader) { return reader.portal().portalRecord(number); }),
            (Json{{"revision", 2}, {"text", "पाठ"}}));
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(PortalRows);

}  // namespace
}  // namespace nistaran::server::testing
