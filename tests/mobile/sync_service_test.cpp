// What can happen between a tablet and its server, and what the person is told.
#include "mobile/sync/sync_service.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "mobile/sync/doorkeeper.h"
#include "mobile/words/words.h"
#include "sync/recorder.h"
#include "tests/mobile/responder.h"
#include "tests/mobile/scratch_folder.h"
#include "tests/mobile/test_desk.h"

namespace nistaran::mobile {
namespace {

using testing::Response;

struct Exchange : ::testing::Test {
  Exchange() {
    server.add(ravi, "secret-1");
    nistaran::testing::Complaint complaint;
    complaint.markedTo(ravi);
    server.put(complaint.document());
    QObject::connect(&service, &SyncService::stateChanged, &service,
                     [this](const SyncState& state) { last = state; });
  }

  void in() {
    QSignalSpy enrolled(&keeper, &Doorkeeper::enrolled);
    keeper.enrol(server.url(), QStringLiteral("CODE-1"));
    ASSERT_TRUE(enrolled.wait());
    service.enter(ravi, QStringLiteral("secret-1"));
    ASSERT_TRUE(ended(SyncFailure::None));
  }
  bool ended(SyncFailure failure) {
    return QTest::qWaitFor([&] {
      return !last.running && last.failure == failure && (last.last_success || failure != SyncFailure::None);
    });
  }
  void record() {
    Recorder(store.local, DeviceId("tab-1"), clock, entropy)
        .record({ravi.id,
                 ComplaintId(nistaran::testing::kNumber),
                 OperationKind::ActionRecord,
                 Version(2),
                 {{"type", "note"}, {"text", "क"}}},
                ravi);
  }
  void answerOnce(const Response& response) {
    server.web().on("/v1/sync",
                    [this, response, done = false](const Json& body, const std::string& token) mutable {
                      return std::exchange(done, true) ? server.sync(body, token) : response;
                    });
  }

  nistaran::testing::TestClock clock;
  nistaran::testing::SeededEntropy entropy;
  nistaran::testing::ScratchFolder folder;
  testing::SmallServer server;
  Door door{folder / "door.db"};
  TabletStore store{door, folder / "tablet.db"};
  Doorkeeper keeper{door, clock, {}};
  SyncService service{door, store, clock, entropy, {}};
  SyncState last;
  Officer ravi = nistaran::testing::officer("ravi");
};

TEST_F(Exchange, SomebodyElsesLoginPageIsNotBelieved) {
  in();
  record();
  answerOnce({200, "<html><body>Free Wi-Fi: please log in</body></html>", "text/html"});
  service.syncNow();
  ASSERT_TRUE(ended(SyncFailure::CaptivePortal));
  EXPECT_EQ(last.waiting, 1);
  EXPECT_FALSE(last.online);
  EXPECT_TRUE(failureWords(last.failure).contains(QStringLiteral("वाई-फ़ाई")));
  service.syncNow();
  ASSERT_TRUE(ended(SyncFailure::None));
  EXPECT_EQ(last.waiting, 0);
}

TEST_F(Exchange, ARedirectIsSomebodyElsesPageToo) {
  in();
  answerOnce({302, "", "text/plain"});
  service.syncNow();
  EXPECT_TRUE(ended(SyncFailure::CaptivePortal));
}

TEST_F(Exchange, AnAnswerThatIsLostCostsNothing) {
  in();
  record();
  // Qt asks again by itself a few times: all of these answers are lost.
  bool lost = true;
  server.web().on("/v1/sync", [&](const Json& body, const std::string& token) {
    Response response = server.sync(body, token);
    response.hang_up = lost;
    return response;
  });
  service.syncNow();
  ASSERT_TRUE(ended(SyncFailure::Unreachable));
  EXPECT_EQ(last.waiting, 1);
  lost = false;
  service.syncNow();
  ASSERT_TRUE(ended(SyncFailure::None));
  EXPECT_EQ(last.waiting, 0);
  EXPECT_EQ(server.taken(), 1U);
}

TEST_F(Exchange, ASessionThatRanOutIsOpenedAnew) {
  in();
  record();
  server.endSessions();
  service.syncNow();
  ASSERT_TRUE(QTest::qWaitFor([&] { return last.waiting == 0 && !last.running; }));
  EXPECT_EQ(last.failure, SyncFailure::None);
  EXPECT_EQ(server.web().asked("/v1/session"), 2);
}

TEST_F(Exchange, APasswordThatIsNotValidAnyMoreAsksToSignInAgain) {
  in();
  record();
  server.endSessions();
  server.setPassword(ravi, "another");
  service.syncNow();
  ASSERT_TRUE(ended(SyncFailure::SignInAgain));
  EXPECT_EQ(last.waiting, 1);
}

TEST_F(Exchange, ATokenThatIsNeverTakenEndsTheAttempt) {
  in();
  server.web().on("/v1/sync", [](const Json&, const std::string&) {
    return Response{401, R"({"code":"unauthenticated"})"};
  });
  service.syncNow();
  EXPECT_TRUE(ended(SyncFailure::SignInAgain));
}

TEST_F(Exchange, AServerThatIsAwayIsSaidInWordsAndTriedAgainByItself) {
  in();
  record();
  server.web().setReachable(false);
  service.syncNow();
  ASSERT_TRUE(ended(SyncFailure::Unreachable));
  server.web().setReachable(true);
  ASSERT_TRUE(QTest::qWaitFor([&] { return last.waiting == 0; }, 10000));
  EXPECT_EQ(last.failure, SyncFailure::None);
}

TEST_F(Exchange, WhatTheServerSaysWithAProblemIsToldApart) {
  in();
  const std::vector<std::pair<Response, SyncFailure>> cases{
      {{503, R"({"code":"rate_limited"})", "application/problem+json"}, SyncFailure::Busy},
      {{500, R"({"code":"internal"})", "application/problem+json"}, SyncFailure::ServerFailed},
      {{507, R"({"code":"storage_full"})", "application/problem+json"}, SyncFailure::ServerFull},
      {{403, R"({"code":"device_revoked"})", "application/problem+json"}, SyncFailure::Revoked},
      {{409, R"({"code":"device_forked"})", "application/problem+json"}, SyncFailure::Forked},
      {{400, R"({"code":"unsupported"})", "application/problem+json"}, SyncFailure::UpdateNeeded},
      {{400, R"({"code":"malformed"})", "application/problem+json"}, SyncFailure::Refused},
      {{200, "not json", "application/json"}, SyncFailure::ServerFailed}};
  for (const auto& [response, failure] : cases) {
    answerOnce(response);
    service.syncNow();
    EXPECT_TRUE(ended(failure)) << toText(failure);
    EXPECT_FALSE(failureWords(failure).isEmpty() || failureAdvice(failure).isEmpty());
  }
}

TEST_F(Exchange, EachFailureHasANameThatComesBack) {
  for (int value = 0; value <= static_cast<int>(SyncFailure::Internal); ++value) {
    const auto failure = static_cast<SyncFailure>(value);
    EXPECT_EQ(syncFailureFromText(toText(failure)), failure) << toText(failure);
  }
}

TEST_F(Exchange, TheLogTellsWhatHappened) {
  in();
  record();
  answerOnce({200, "<html>", "text/html"});
  service.syncNow();
  ASSERT_TRUE(ended(SyncFailure::CaptivePortal));
  service.syncNow();
  ASSERT_TRUE(ended(SyncFailure::None));
  const auto lines = store.sync_log.newest(2);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_TRUE(lines[0].ok);
  EXPECT_EQ(lines[0].sent, 1);
  EXPECT_FALSE(lines[1].ok);
  EXPECT_EQ(lines[1].failure, "captive_portal");
}

}  // namespace
}  // namespace nistaran::mobile
