#include "server/portal/outbox_dispatcher.h"

#include <gtest/gtest.h>

#include "fake_gateway.h"
#include "memory_outbox.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using Did = OutboxDispatcher::Did;
using namespace nistaran::testing;

constexpr RetryLimits kRetry{milliseconds(1000), milliseconds(8000)};
constexpr CircuitLimits kCircuit{3, milliseconds(10'000), milliseconds(40'000)};

struct DispatcherRig {
  MemoryOutbox outbox;
  FakeGateway portal;
  TestClock clock;
  SeededEntropy entropy;
  std::vector<std::string> log;
  OutboxDispatcher dispatcher{
      outbox, portal, clock, entropy, {kRetry, kCircuit, milliseconds(500)}, [this](const std::string& line) {
        log.push_back(line);
      }};

  Did turn() { return dispatcher.deliverNext().did; }
  int turnsUntilNothing() {
    int turns = 0;
    while (turn() != Did::Nothing && turns < 1000) ++turns;
    return turns;
  }
};

TEST(OutboxDispatcher, bringsTheStepsOfOneComplaintInOrder) {
  DispatcherRig rig;
  for (const auto kind :
       {DeliveryKind::Step, DeliveryKind::Report, DeliveryKind::Feedback, DeliveryKind::Disposal}) {
    rig.outbox.write("1", kind);
  }
  EXPECT_EQ(rig.turnsUntilNothing(), 4);
  EXPECT_EQ(rig.portal.taken("1"), (std::vector<std::string>{"step", "report", "feedback", "disposal"}));
  EXPECT_EQ(rig.outbox.rows().back().note, "ACK-1-4");
}

TEST(OutboxDispatcher, whatFailsWaitsAndHoldsUpOnlyItsOwnComplaint) {
  DispatcherRig rig;
  rig.outbox.write("1", DeliveryKind::Step);
  rig.outbox.write("1", DeliveryKind::Step);
  rig.outbox.write("2", DeliveryKind::Step);
  rig.portal.answerWith([](const Delivery& delivery) -> std::optional<PostAnswer> {
    if (delivery.complaint.text() == "1") return portalIsDown();
    return std::nullopt;
  });
  EXPECT_EQ(rig.turn(), Did::Postponed);
  EXPECT_EQ(rig.turn(), Did::Delivered);
  EXPECT_EQ(rig.turn(), Did::Nothing);
  EXPECT_EQ(rig.portal.attempts(), (std::vector<std::string>{"1/1", "2/1"}));
  rig.portal.behaveWell();
  rig.clock.advance(kRetry.first);
  EXPECT_EQ(rig.turnsUntilNothing(), 2);
  EXPECT_EQ(rig.outbox.count("delivered"), 3u);
}

TEST(OutboxDispatcher, theWaitGrowsWithEachFailureAndIsBounded) {
  DispatcherRig rig;
  OutboxDispatcher patient(rig.outbox, rig.portal, rig.clock, rig.entropy,
                           {kRetry, CircuitLimits{1000, seconds(1), seconds(1)}, milliseconds(500)},
                           [](const std::string&) {});
  rig.outbox.write("1", DeliveryKind::Step);
  rig.portal.answerWith([](const Delivery&) { return portalIsDown(); });
  for (const int ceiling : {1000, 2000, 4000, 8000, 8000, 8000}) {
    ASSERT_EQ(patient.deliverNext().did, Did::Postponed) << ceiling;
    const auto waits = *patient.deliverNext().again_at - rig.clock.now();
    EXPECT_GE(waits, milliseconds(ceiling / 2));
    EXPECT_LE(waits, milliseconds(ceiling));
    rig.clock.advance(waits);
  }
}

TEST(OutboxDispatcher, aLostAnswerIsAskedForAgainAndNothingIsDoubled) {
  DispatcherRig rig;
  rig.outbox.write("1", DeliveryKind::Step);
  rig.outbox.write("1", DeliveryKind::Step);
  rig.portal.loseNextAnswers(2);
  for (int i = 0; i < 20; ++i) {
    rig.turn();
    rig.clock.advance(kRetry.longest);
  }
  EXPECT_EQ(rig.portal.taken("1").size(), 2u);
  EXPECT_EQ(rig.outbox.count("delivered"), 2u);
  EXPECT_EQ(rig.portal.attempts(), (std::vector<std::string>{"1/1", "1/1", "1/1", "1/2"}));
}

TEST(OutboxDispatcher, aRefusalIsSetAsideWithTheReasonAndTheOthersGoOn) {
  DispatcherRig rig;
  rig.outbox.write("1", DeliveryKind::Disposal);
  rig.outbox.write("2", DeliveryKind::Step);
  rig.portal.answerWith([](const Delivery& delivery) -> std::optional<PostAnswer> {
    if (delivery.complaint.text() == "1") return RefusedForGood{"feedback_missing", "no feedback", false};
    return std::nullopt;
  });
  EXPECT_EQ(rig.turn(), Did::Refused);
  EXPECT_EQ(rig.turn(), Did::Delivered);
  EXPECT_EQ(rig.outbox.rows()[0].note, "feedback_missing: no feedback");
  ASSERT_EQ(rig.log.size(), 1u);
  EXPECT_NE(rig.log[0].find("feedback_missing"), std::string::npos);
}

TEST(OutboxDispatcher, aRefusedStepDoesNotKeepTheDisposalBack) {
  DispatcherRig rig;
  rig.outbox.write("1", DeliveryKind::Step);
  rig.outbox.write("1", DeliveryKind::Step);
  rig.outbox.write("1", DeliveryKind::Disposal);
  rig.portal.answerWith([](const Delivery& delivery) -> std::optional<PostAnswer> {
    if (delivery.idempotency_key == "1-1") return RefusedForGood{"too_long", "text", true};
    return std::nullopt;
  });
  rig.turnsUntilNothing();
  EXPECT_EQ(rig.portal.taken("1"), (std::vector<std::string>{"step", "disposal"})) << "as steps 1 and 2";
  EXPECT_EQ(rig.outbox.count("skipped"), 1u);
  EXPECT_EQ(rig.outbox.count("delivered"), 2u);
}

TEST(OutboxDispatcher, aRefusedReportKeepsTheDisposalBackUntilAPersonTriesAgain) {
  DispatcherRig rig;
  rig.outbox.write("1", DeliveryKind::Report);
  rig.outbox.write("1", DeliveryKind::Disposal);
  rig.portal.answerWith([](const Delivery&) { return RefusedForGood{"too_long", "text", true}; });
  EXPECT_EQ(rig.turnsUntilNothing(), 1) << "one task, not one for each entry";
  EXPECT_EQ(rig.outbox.count("refused"), 1u);
  rig.portal.behaveWell();
  EXPECT_EQ(rig.turn(), Did::Nothing);
  EXPECT_TRUE(rig.outbox.tryAgain(ComplaintId("1")));
  EXPECT_EQ(rig.turnsUntilNothing(), 2);
  EXPECT_EQ(rig.portal.taken("1"), (std::vector<std::string>{"report", "disposal"}));
}

TEST(OutboxDispatcher, aReferenceThatTakesNothingAnyMoreIsOneTaskOnly) {
  DispatcherRig rig;
  rig.outbox.write("1", DeliveryKind::Step);
  rig.outbox.write("1", DeliveryKind::Step);
  rig.portal.answerWith([](const Delivery&) { return RefusedForGood{"cancelled", "", false}; });
  EXPECT_EQ(rig.turnsUntilNothing(), 1);
}

TEST(OutboxDispatcher, thePortalsCountOfStepsIsTakenOver) {
  DispatcherRig rig;
  rig.outbox.write("1", DeliveryKind::Step);
  rig.outbox.write("1", DeliveryKind::Disposal);
  rig.portal.answerWith([](const Delivery& delivery) -> std::optional<PostAnswer> {
    if (delivery.step < 7) return StaleStep{7};
    return Acknowledged{"ACK", delivery.step};
  });
  EXPECT_EQ(rig.turn(), Did::Postponed);
  rig.clock.advance(kRetry.longest);
  EXPECT_EQ(rig.turnsUntilNothing(), 2);
  EXPECT_EQ(rig.portal.attempts(), (std::vector<std::string>{"1/1", "1/7", "1/8"}));
}

TEST(OutboxDispatcher, aPortalThatNeverAgreesAboutTheStepIsForAPersonWithBothNumbers) {
  DispatcherRig rig;
  rig.outbox.write("1", DeliveryKind::Step);
  rig.portal.answerWith([](const Delivery& delivery) { return StaleStep{delivery.step + 6}; });
  for (int i = 0; i < DispatchLimits().renumberings_max; ++i) {
    EXPECT_EQ(rig.turn(), Did::Postponed);
    rig.clock.advance(kRetry.longest);
  }
  EXPECT_EQ(rig.turn(), Did::Refused);
  EXPECT_EQ(rig.outbox.rows()[0].note, "stale_step: our step is 31, the portal expects 37");
}

TEST(OutboxDispatcher, whatThePortalHasFromAForgottenLifeCountsAsDelivered) {
  DispatcherRig rig;
  rig.outbox.write("1", DeliveryKind::Step);
  rig.portal.answerWith([](const Delivery&) { return AlreadyThere{false}; });
  EXPECT_EQ(rig.turn(), Did::Delivered);
}

TEST(OutboxDispatcher, aDisposalThatThePortalHasEndsTheComplaintAndWhatCameBeforeIsPassedOver) {
  DispatcherRig rig;
  for (const auto kind : {DeliveryKind::Report, DeliveryKind::Feedback, DeliveryKind::Disposal})
    rig.outbox.write("1", kind);
  rig.portal.answerWith([](const Delivery&) { return AlreadyThere{true}; });
  EXPECT_EQ(rig.turnsUntilNothing(), 3);
  EXPECT_EQ(rig.outbox.count("skipped"), 2u);
  EXPECT_EQ(rig.outbox.rows().back().state, "delivered");
}

TEST(OutboxDispatcher, aDeadPortalIsNotHammered) {
  DispatcherRig rig;
  for (int i = 0; i < 100; ++i) rig.outbox.write(std::to_string(i), DeliveryKind::Step);
  rig.portal.answerWith([](const Delivery&) { return portalIsDown(); });
  for (int i = 0; i < 100; ++i) rig.turn();
  EXPECT_EQ(rig.portal.attempts().size(), 3u) << "then the circuit is open";
  EXPECT_EQ(rig.dispatcher.circuit(), CircuitBreaker::State::Open);

  rig.clock.advance(kCircuit.first_wait);
  for (int i = 0; i < 100; ++i) rig.turn();
  EXPECT_EQ(rig.portal.attempts().size(), 4u) << "one probe";

  rig.portal.behaveWell();
  rig.clock.advance(kCircuit.longest_wait);
  rig.turnsUntilNothing();
  EXPECT_EQ(rig.outbox.count("delivered"), 100u);
}

TEST(OutboxDispatcher, whenThePortalAsksForAPauseEverythingPauses) {
  DispatcherRig rig;
  rig.outbox.write("1", DeliveryKind::Step);
  rig.outbox.write("2", DeliveryKind::Step);
  rig.portal.answerWith([](const Delivery&) {
    return TryAgain{Error(ErrorCode::RateLimited, "slow down"), seconds(30), true};
  });
  EXPECT_EQ(rig.turn(), Did::Postponed);
  const auto turn = rig.dispatcher.deliverNext();
  EXPECT_EQ(turn.did, Did::Waiting);
  EXPECT_EQ(turn.again_at, rig.clock.now() + seconds(30));
  rig.portal.behaveWell();
  rig.clock.advance(seconds(30));
  EXPECT_EQ(rig.turnsUntilNothing(), 2);
}

TEST(OutboxDispatcher, whatConcernsOneComplaintOnlyDoesNotOpenTheCircuit) {
  DispatcherRig rig;
  for (int i = 0; i < 10; ++i) rig.outbox.write(std::to_string(i), DeliveryKind::Step);
  rig.portal.answerWith([](const Delivery&) {
    return TryAgain{Error(ErrorCode::RemoteFailed, "in progress"), std::nullopt, false};
  });
  EXPECT_EQ(rig.turnsUntilNothing(), 10);
  EXPECT_EQ(rig.dispatcher.circuit(), CircuitBreaker::State::Closed);
}

TEST(OutboxDispatcher, anAnswerThatCouldNotBeStoredIsFetchedAgainWithTheSameKey) {
  DispatcherRig rig;
  rig.outbox.write("1", DeliveryKind::Step);
  rig.outbox.failNext(1);
  EXPECT_EQ(rig.turn(), Did::StoreFailed);
  EXPECT_EQ(rig.turn(), Did::Waiting) << "the store is given a pause";
  rig.clock.advance(milliseconds(500));
  EXPECT_EQ(rig.turn(), Did::Delivered);
  EXPECT_EQ(rig.portal.taken("1").size(), 1u);
  EXPECT_EQ(rig.portal.attempts().size(), 2u);
  EXPECT_FALSE(rig.log.empty());
}

TEST(OutboxDispatcher, aCallBrokenOffByStoppingLeavesTheEntryAsItWas) {
  DispatcherRig rig;
  rig.outbox.write("1", DeliveryKind::Step);
  rig.portal.answerWith([&](const Delivery&) {
    rig.dispatcher.stop();
    return portalIsDown();
  });
  EXPECT_EQ(rig.turn(), Did::Waiting);
  EXPECT_EQ(rig.outbox.rows()[0].entry.attempts, 0);
  EXPECT_EQ(rig.turn(), Did::Nothing);
}

}  // namespace
}  // namespace nistaran
