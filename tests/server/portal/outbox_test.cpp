// The outbox in the real store: written with the change, in order, settled once.
#include "server/portal/outbox.h"

#include <gtest/gtest.h>

#include "stored_server.h"

namespace nistaran {
namespace {

using namespace nistaran::testing;

struct OutboxRig {
  StoredServer server;
  const Officer ravi = officer("ravi");

  OutboxRig() {
    EXPECT_EQ(did(portalInbox(), OperationKind::PortalReceive, receivedBody()), Outcome::Accepted);
  }

  Outcome did(const Officer& by, OperationKind kind, Json body) {
    return server.did(kNumber, by, kind, std::move(body));
  }
  void visited() { did(ravi, OperationKind::ActionRecord, {{"type", "visit"}}); }
  void marked() {
    EXPECT_EQ(did(inspector(), OperationKind::ComplaintMark,
                  {{"circle", "tirwa"}, {"station", "tirwa"}, {"officer", "ravi"}}),
              Outcome::Accepted);
  }
  std::optional<OutboxEntry> next() { return server.outbox.nextDue(later(), {}); }
  static UtcTime later() { return SystemClock().now() + std::chrono::hours(1); }
  Json document() { return server.document(kNumber); }
};

TEST(Outbox, whatIsDoneWaitsForThePortalInOrder) {
  OutboxRig rig;
  EXPECT_FALSE(rig.next()) << "what the portal said itself is no news";
  rig.marked();
  rig.visited();
  auto entry = rig.next();
  ASSERT_TRUE(entry);
  EXPECT_EQ(entry->delivery.step, 1);
  EXPECT_EQ(entry->delivery.district, DistrictCode("kannauj"));
  EXPECT_EQ(stringAt(entry->delivery.body, "kind"), "marked");
  rig.server.outbox.delivered(*entry, {"ACK-1", 1});
  entry = rig.next();
  ASSERT_TRUE(entry);
  EXPECT_EQ(entry->delivery.step, 2);
  EXPECT_EQ(stringAt(entry->delivery.body, "kind"), "visit");
}

TEST(Outbox, aChangeThatIsRolledBackTellsNothing) {
  OutboxRig rig;
  EXPECT_THROW(rig.server.store->write([&](server::StoreTransaction& tx) {
    rig.server.ingest.submitOwn(
        tx, DeviceId("tablet"), inspector(),
        {inspector().id, ComplaintId(kNumber), OperationKind::ComplaintMark, Version(1),
         Json{{"circle", "tirwa"}, {"station", "tirwa"}, {"officer", "ravi"}}});
    throw std::runtime_error("the process ends here");
  }),
               std::runtime_error);
  EXPECT_FALSE(rig.next());
  EXPECT_EQ(rig.server.status(kNumber), "received");
}

TEST(Outbox, theDisposalsAcknowledgementIsToldToTheComplaintOnce) {
  OutboxRig rig;
  rig.server.enqueue(kNumber, DeliveryKind::Disposal, Json::object());
  const auto entry = rig.next();
  ASSERT_TRUE(entry);
  const std::int64_t before = integerAt(rig.document(), "version");
  rig.server.outbox.delivered(*entry, {"ACK-7", 1});
  rig.server.outbox.delivered(*entry, {"ACK-7", 1});
  EXPECT_EQ(integerAt(rig.document(), "version"), before + 1);
  EXPECT_GT(rig.server.moves, 0) << "tablets are told that there is news";
  EXPECT_FALSE(rig.next());
}

// Put back to a backup, the server hands in once more what the portal had long ago.
struct DisposedOnceMore : ::testing::Test {
  DisposedOnceMore() {
    rig.marked();
    rig.did(rig.ravi, OperationKind::ActionRecord, {{"type", "contact"}, {"result", "reached"}});
    rig.visited();
    rig.did(inspector(), OperationKind::FeedbackRecord, {{"result", "satisfied"}});
    rig.did(rig.ravi, OperationKind::ReportWrite, {{"report", "r1"}, {"points", {{"20", "सही"}}}});
    rig.did(rig.ravi, OperationKind::ReportSubmit, {{"report", "r1"}});
    rig.did(supervisor(), OperationKind::ReportApprove,
            {{"report", "r1"}, {"submission", stringAt(rig.document(), "reports.r1.submission")}});
    EXPECT_EQ(rig.server.status(kNumber), "approved");
  }
  void portalIs(const std::string& state, std::int64_t step) {
    rig.server.store->write([&](server::StoreTransaction& tx) {
      tx.portalWriter().putPortalRecord(ComplaintId(kNumber), {{"state", state}, {"step", step}});
    });
  }
  std::string afterDelivery() {
    while (const auto entry = rig.next()) rig.server.outbox.delivered(*entry, {"ACK", entry->delivery.step});
    return rig.server.status(kNumber);
  }
  OutboxRig rig;
};

TEST_F(DisposedOnceMore, andWorkedOnSinceTheReopeningItIsReopenedHereToo) {
  portalIs("in_progress", 12);
  EXPECT_EQ(afterDelivery(), "marked");
  EXPECT_EQ(integerAt(rig.document(), "round"), 2);
}

TEST_F(DisposedOnceMore, whereThePortalHasNotGoneOnItStaysDisposedOf) {
  portalIs("disposed", 12);
  EXPECT_EQ(afterDelivery(), "disposed");
}

TEST_F(DisposedOnceMore, whatThePortalSaidBeforeTheDisposalIsNoReopening) {
  portalIs("in_progress", 3);
  EXPECT_EQ(afterDelivery(), "disposed");
}

TEST_F(DisposedOnceMore, afterThePortalHadReopenedItAReopeningThatStillWaitsHereIsOver) {
  rig.server.store->write([&](server::StoreTransaction& tx) {
    tx.beginEpoch(DistrictCode("kannauj"), "e-2", rig.server.clock.now());
    tx.caughtUp(DistrictCode("kannauj"));
  });
  rig.did(testing::portalInbox(), OperationKind::PortalUpdate, {{"state", "reopened"}});
  ASSERT_EQ(objectAt(rig.document(), "held").size(), 1U);
  portalIs("reopened", 3);
  EXPECT_EQ(afterDelivery(), "disposed") << "the portal has counted the disposal after the reopening";
}

TEST(Outbox, aRefusedStepIsSkippedAndTheNextTakesItsNumber) {
  OutboxRig rig;
  rig.marked();
  rig.visited();
  rig.server.outbox.refused(*rig.next(), {"too_long", "text", true}, Aftermath::NextMovesUp);
  const auto entry = rig.next();
  ASSERT_TRUE(entry);
  EXPECT_EQ(stringAt(entry->delivery.body, "kind"), "visit");
  EXPECT_EQ(entry->delivery.step, 1);
  EXPECT_FALSE(objectAt(rig.document(), "held").empty()) << "a person sees it on the complaint";
}

TEST(Outbox, aComplaintThatWaitsGoesOnWhenAPersonSaysSo) {
  OutboxRig rig;
  rig.marked();
  rig.visited();
  rig.server.outbox.refused(*rig.next(), {"unknown_number", "", false}, Aftermath::ComplaintWaits);
  EXPECT_FALSE(rig.next());
  EXPECT_FALSE(rig.server.outbox.nextTime(UtcTime{})) << "nobody need come again for it";
  EXPECT_TRUE(rig.server.outbox.tryAgain(ComplaintId(kNumber)));
  ASSERT_TRUE(rig.next());
  EXPECT_EQ(stringAt(rig.next()->delivery.body, "kind"), "marked");
  EXPECT_FALSE(rig.server.outbox.tryAgain(ComplaintId(kNumber)));
}

TEST(Outbox, aPostponedEntryComesAgainAtItsTimeWithItsKeyAndItsAttempts) {
  OutboxRig rig;
  rig.marked();
  const auto entry = rig.next();
  const UtcTime at = OutboxRig::later() + std::chrono::minutes(5);
  rig.server.outbox.postponed(*entry, at, Error(ErrorCode::Unreachable, "down"));
  EXPECT_FALSE(rig.next());
  EXPECT_EQ(rig.server.outbox.nextTime(OutboxRig::later()), at);
  const auto again = rig.server.outbox.nextDue(at, {});
  ASSERT_TRUE(again);
  EXPECT_EQ(again->attempts, 1);
  EXPECT_EQ(again->delivery.idempotency_key, entry->delivery.idempotency_key);
}

TEST(Outbox, busyComplaintsAreLeftAlone) {
  OutboxRig rig;
  rig.marked();
  EXPECT_FALSE(rig.server.outbox.nextDue(OutboxRig::later(), {ComplaintId(kNumber)}));
}

}  // namespace
}  // namespace nistaran
