#include "sync/session.h"

#include <gtest/gtest.h>

#include <functional>

#include "shared/limits.h"
#include "sync/memory_store.h"
#include "sync/recorder.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

using Kind = Session::Step::Kind;

struct Tablet : ::testing::Test {
  void record(int count) {
    for (int i = 0; i < count; ++i) {
      recorder.record({ravi.id,
                       ComplaintId(testing::kNumber),
                       OperationKind::ActionRecord,
                       Version(2),
                       {{"type", "note"}}},
                      ravi);
    }
  }
  // A server that takes everything.
  SyncAnswer answerTo(const std::string& body) {
    const SyncRequest request = syncRequestFromJson(parseJson(body).value()).value();
    EXPECT_TRUE(checkBatch(request.batch, keys.public_key).has_value());
    SyncAnswer answer;
    answer.cursor = {DistrictCode("kannauj"), "e1", Seq(1), "officer:ravi", "", false};
    answer.server_now = clock.now();
    for (const Operation& operation : request.batch.operations) {
      answer.results.push_back({operation.id, operation.n, Outcome::Accepted, Reason::None, Version(3)});
    }
    return answer;
  }
  static TransportAnswer ok(const SyncAnswer& answer) { return {200, toJson(answer).dump(), {}}; }
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
  Recorder recorder{store, DeviceId("tab-1"), clock, entropy};
  Session session{store, {DeviceId("tab-1"), keys.secret_key, ravi.id}, clock, "test"};
};

TEST_F(Tablet, ThreeOperationsGoUpInOneRoundTrip) {
  record(3);
  const auto first = session.start();
  ASSERT_EQ(first.kind, Kind::Send);
  const auto second = session.resume(ok(answerTo(first.body)));
  EXPECT_EQ(second.kind, Kind::Finished);
  EXPECT_EQ(session.report().sent, 3U);
  EXPECT_EQ(waiting(), 0U);
}

// The answer goes on from where the copies stood when it was asked for: taken whole it would put them back.
TEST_F(Tablet, OfAnExchangeThatACourierOvertakesOnlyTheResultsAreTaken) {
  record(1);
  const auto first = session.start();
  const Cursor brought{DistrictCode("kannauj"), "e1", Seq(11), "officer:ravi", "", false};
  store.transaction([&](LocalStoreTransaction& tx) { tx.setCursor(ravi.id, brought); });
  SyncAnswer late = answerTo(first.body);
  late.gone.push_back(ComplaintId(testing::kNumber));
  const auto second = session.resume(ok(late));
  EXPECT_EQ(waiting(), 0U);
  ASSERT_EQ(second.kind, Kind::Send);
  EXPECT_TRUE(second.changed.empty());
  EXPECT_EQ(syncRequestFromJson(parseJson(second.body).value())->cursor, brought);
  SyncAnswer now = answerTo(second.body);
  now.cursor.seq = Seq(12);
  EXPECT_EQ(session.resume(ok(now)).kind, Kind::Finished);
}

// Of what is handed in once more a courier's answer has told of the third already.
TEST_F(Tablet, WhatIsKnownInBetweenMakesNoGapInABatch) {
  record(3);
  store.transaction([&](LocalStoreTransaction& tx) {
    for (const StoredOperation& stored : tx.waiting(3)) {
      tx.acknowledge(stored.operation.n, Outcome::Accepted, Reason::None, Version(2));
      if (stored.operation.n < DeviceCount(3)) tx.replace(stored.operation);
    }
  });
  record(1);
  std::vector<std::size_t> sizes;
  auto step = session.start();
  while (step.kind == Kind::Send) {
    const SyncAnswer answer = answerTo(step.body);
    sizes.push_back(answer.results.size());
    step = session.resume(ok(answer));
  }
  EXPECT_EQ(step.kind, Kind::Finished);
  EXPECT_EQ(sizes, (std::vector<std::size_t>{2, 1}));
}

TEST_F(Tablet, ManyGoUpInBatchesThatGrowAndNeverPassTheLimit) {
  record(40);
  auto step = session.start();
  std::vector<std::size_t> sizes;
  while (step.kind == Kind::Send) {
    const SyncAnswer answer = answerTo(step.body);
    sizes.push_back(answer.results.size());
    step = session.resume(ok(answer));
  }
  EXPECT_EQ(step.kind, Kind::Finished);
  EXPECT_EQ(sizes, (std::vector<std::size_t>{16, 24}));
}

TEST_F(Tablet, OnALineThatHasNotFailedEverythingGoesAtOnce) {
  record(40);
  Session full(store, {DeviceId("tab-1"), keys.secret_key, ravi.id}, clock, "test", Session::Pace::Full);
  const auto first = full.start();
  EXPECT_EQ(syncRequestFromJson(parseJson(first.body).value())->page_bytes, limits::kPageBytesMax);
  const SyncAnswer answer = answerTo(first.body);
  EXPECT_EQ(answer.results.size(), 40U);
  EXPECT_EQ(full.resume(ok(answer)).kind, Kind::Finished);
}

TEST_F(Tablet, AServerThatTakesLessAtOnceGetsSmallerParts) {
  record(5);
  Session full(store, {DeviceId("tab-1"), keys.secret_key, ravi.id}, clock, "test", Session::Pace::Full);
  const TransportAnswer too_large{413, R"({"code":"too_large"})", {}};
  auto step = full.start();
  ASSERT_EQ(answerTo(step.body).results.size(), 5U);
  step = full.resume(too_large);
  ASSERT_EQ(step.kind, Kind::Send);
  EXPECT_EQ(answerTo(step.body).results.size(), 2U);
  step = full.resume(too_large);
  ASSERT_EQ(step.kind, Kind::Send);
  EXPECT_EQ(answerTo(step.body).results.size(), 1U);
  EXPECT_EQ(full.resume(too_large).kind, Kind::Failed)
      << "one operation that is too large is not asked again";
}

TEST_F(Tablet, WhatAServerHasForgottenIsSentAgain) {
  record(3);
  auto step = session.start();
  session.resume(ok(answerTo(step.body)));
  ASSERT_EQ(waiting(), 0U);

  Session later(store, {DeviceId("tab-1"), keys.secret_key, ravi.id}, clock, "test");
  SyncAnswer restored = answerTo(later.start().body);
  restored.known_n = DeviceCount(1);
  step = later.resume(ok(restored));
  ASSERT_EQ(step.kind, Kind::Send);
  EXPECT_EQ(answerTo(step.body).results.size(), 2U);
}

TEST_F(Tablet, AGapIsFilledFromTheOperationThatTheServerExpects) {
  record(2);
  auto step = session.start();
  session.resume(ok(answerTo(step.body)));
  record(1);

  Session later(store, {DeviceId("tab-1"), keys.secret_key, ravi.id}, clock, "test");
  step = later.start();
  ASSERT_EQ(answerTo(step.body).results.size(), 1U);
  const TransportAnswer gap{409, R"({"code":"sequence_gap","expected_n":2})", {}};
  step = later.resume(gap);
  ASSERT_EQ(step.kind, Kind::Send);
  EXPECT_EQ(answerTo(step.body).results.front().n, DeviceCount(2));
  EXPECT_EQ(later.resume(gap).kind, Kind::Failed) << "a server that goes on asking is not asked for ever";
  EXPECT_EQ(waiting(), 2U);
}

TEST_F(Tablet, WhoseDiskHasLostWhatTheServerWaitsForHasLostItsPlace) {
  testing::Device device{"tab-1"};
  store.transaction([&](LocalStoreTransaction& tx) {
    for (int i = 1; i <= 3; ++i) {
      const Operation made = device.make(ravi, OperationKind::ActionRecord, {{"type", "note"}}, 1);
      if (i != 2) tx.append(made, ravi);
    }
  });
  auto step = session.start();
  SyncAnswer answer = answerTo(step.body);
  ASSERT_EQ(answer.results.size(), 1U);
  step = session.resume(ok(answer));
  ASSERT_EQ(step.kind, Kind::Send);
  step = session.resume({409, R"({"code":"sequence_gap","expected_n":2})", {}});
  EXPECT_EQ(step.kind, Kind::Failed);
  EXPECT_EQ(step.error.code(), ErrorCode::DeviceForked) << "a new name closes the gap";
}

TEST_F(Tablet, OneThatWasPutBackToABackupLearnsThatTheServerKnowsMoreOfIt) {
  record(1);
  auto step = session.start();
  SyncAnswer answer = answerTo(step.body);
  answer.known_n = DeviceCount(5);
  step = session.resume(ok(answer));
  EXPECT_EQ(step.kind, Kind::Failed);
  EXPECT_EQ(step.error.code(), ErrorCode::DeviceForked);
}

TEST_F(Tablet, OneThatIsTooOldHasHandedInItsWorkBeforeItIsToldSo) {
  record(2);
  auto step = session.start();
  SyncAnswer answer = answerTo(step.body);
  answer.update_required = true;
  step = session.resume(ok(answer));
  EXPECT_EQ(step.kind, Kind::Failed);
  EXPECT_EQ(step.error.code(), ErrorCode::Unsupported);
  EXPECT_EQ(waiting(), 0U);
}

TEST_F(Tablet, PagesAreFetchedUntilThereAreNoMore) {
  auto step = session.start();
  SyncAnswer answer = answerTo(step.body);
  answer.more = true;
  step = session.resume(ok(answer));
  ASSERT_EQ(step.kind, Kind::Send);
  step = session.resume(ok(answerTo(step.body)));
  EXPECT_EQ(step.kind, Kind::Finished);
}

TEST_F(Tablet, WithoutAnAnswerEverythingStillWaits) {
  record(2);
  session.start();
  const auto step = session.resume({});
  EXPECT_EQ(step.kind, Kind::Failed);
  EXPECT_EQ(step.error.code(), ErrorCode::Unreachable);
  EXPECT_EQ(waiting(), 2U);
}

TEST_F(Tablet, ACaptivePortalsPageIsNotBelieved) {
  record(2);
  session.start();
  const auto step = session.resume({200, "<html>Login to WiFi</html>", {}});
  EXPECT_EQ(step.kind, Kind::Failed);
  EXPECT_EQ(step.error.code(), ErrorCode::RemoteFailed);
  EXPECT_EQ(waiting(), 2U);
}

TEST_F(Tablet, TheServersReasonAndWaitingTimeReachThePerson) {
  session.start();
  const auto step = session.resume(
      {503, R"({"code":"storage_full","detail":"the server's disk is full"})", std::chrono::seconds(30)});
  EXPECT_EQ(step.kind, Kind::Failed);
  EXPECT_EQ(step.error.code(), ErrorCode::StorageFull);
  EXPECT_EQ(step.retry_after, std::chrono::seconds(30));
}

TEST_F(Tablet, EachStatusHasItsMeaning) {
  const std::pair<int, ErrorCode> table[] = {
      {401, ErrorCode::Unauthenticated}, {403, ErrorCode::NotAllowed},   {413, ErrorCode::TooLarge},
      {429, ErrorCode::RateLimited},     {500, ErrorCode::RemoteFailed}, {404, ErrorCode::RemoteRefused}};
  for (const auto& [status, code] : table) {
    Session attempt(store, {DeviceId("tab-1"), keys.secret_key, ravi.id}, clock, "test");
    attempt.start();
    EXPECT_EQ(attempt.resume({status, "", {}}).error.code(), code) << status;
  }
}

TEST_F(Tablet, AServerThatSaysNothingOfTheOperationsIsNotAskedForEver) {
  record(2);
  const auto step = session.start();
  SyncAnswer silent = answerTo(step.body);
  silent.results.clear();
  EXPECT_EQ(session.resume(ok(silent)).kind, Kind::Failed);
  EXPECT_EQ(waiting(), 2U);
}

// Whatever a broken server answers, a session comes to its end.
struct Broken : Tablet {
  using Lie = std::function<void(SyncAnswer&, int exchange)>;
  Session::Step playAgainst(const Lie& lie) {
    auto step = session.start();
    for (int exchange = 0; exchange < 1000 && step.kind == Kind::Send; ++exchange) {
      SyncAnswer answer = answerTo(step.body);
      lie(answer, exchange);
      step = session.resume(ok(answer));
    }
    return step;
  }
  static void failsAsTheServers(const Session::Step& step) {
    EXPECT_EQ(step.kind, Kind::Failed);
    EXPECT_EQ(step.error.code(), ErrorCode::RemoteFailed);
  }
};

TEST_F(Broken, WhoSaysMoreAndBringsNothingIsNotAskedForEver) {
  failsAsTheServers(playAgainst([](SyncAnswer& answer, int) { answer.more = true; }));
}

TEST_F(Broken, WhoBeginsTheFirstPullAgainAndAgainIsNotAskedForEver) {
  failsAsTheServers(playAgainst([](SyncAnswer& answer, int exchange) {
    answer.restart = exchange % 3 == 0;
    answer.more = true;
    answer.cursor.first_pull = true;
    answer.cursor.after = "c-" + std::to_string(exchange % 3);
  }));
}

TEST_F(Broken, WhoTakesOperationsAndForgetsThemIsNotAskedForEver) {
  record(40);
  failsAsTheServers(playAgainst([](SyncAnswer& answer, int) {
    answer.more = true;
    if (answer.results.empty()) answer.known_n = DeviceCount(0);
  }));
}

TEST_F(Broken, WhoAcknowledgesWhatWasNotSentIsNotAskedForEver) {
  record(2);
  failsAsTheServers(playAgainst([](SyncAnswer& answer, int) {
    for (OperationResult& result : answer.results) result.n = DeviceCount(result.n.value() + 7);
  }));
  EXPECT_EQ(waiting(), 2U);
}

TEST_F(Broken, WhoComparesAndNeverGetsOnIsNotAskedForEver) {
  failsAsTheServers(playAgainst([](SyncAnswer& answer, int) {
    answer.scope_digest.emplace().toggle(ComplaintId("c-1"), std::string(64, 'a'));
    answer.compared = "c-1";
  }));
}

TEST_F(Tablet, ManyPagesThatEachBringItFurtherAreAllFetched) {
  auto step = session.start();
  for (int page = 2; page < 200; ++page) {
    SyncAnswer answer = answerTo(step.body);
    answer.cursor.seq = Seq(page);
    answer.more = page < 199;
    step = session.resume(ok(answer));
    ASSERT_EQ(step.kind, page < 199 ? Kind::Send : Kind::Finished) << page;
  }
}

TEST_F(Tablet, TheClockSkewIsToldWhateverItIs) {
  const auto step = session.start();
  SyncAnswer answer = answerTo(step.body);
  answer.server_now = clock.now() + std::chrono::hours(48);
  session.resume(ok(answer));
  EXPECT_EQ(session.report().clock_skew, std::chrono::hours(48));
}

}  // namespace
}  // namespace nistaran
