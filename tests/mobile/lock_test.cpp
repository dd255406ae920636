// A tablet that nobody is at: what it says, what it still hands in, and what is left of it when it is taken
// out of service.
#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>
#include <fstream>
#include <iterator>

#include "mobile/app.h"
#include "shared/crypto/hash.h"
#include "shared/crypto/seal.h"
#include "tests/builders.h"
#include "tests/mobile/come_in.h"
#include "tests/mobile/picture.h"
#include "tests/mobile/responder.h"
#include "tests/mobile/scratch_folder.h"

namespace nistaran::mobile {
namespace {

struct Locked : ::testing::Test {
  Locked() {
    server.add(ravi, "secret-1");
    server.add(sita, "secret-2");
    nistaran::testing::Complaint complaint;
    complaint.markedTo(ravi);
    server.put(complaint.document());
    app->login()->enrol(server.url(), QStringLiteral("CODE-1"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return app->enrolled(); }));
    EXPECT_TRUE(testing::comesIn(*app, QStringLiteral("ravi"), QStringLiteral("secret-1")));
    EXPECT_TRUE(QTest::qWaitFor([&] { return app->worklist()->count() == 1 && !app->sync()->running(); }));
    QObject::connect(app.get(), &App::toast, app.get(), [this](const QString& text) { said << text; });
  }

  std::unique_ptr<App> opened() {
    return std::make_unique<App>(
        AppOptions{QString::fromStdString(data().string()), server.url(), {}, QStringLiteral("hi"), &clock});
  }
  std::filesystem::path data() const { return folder / "tablet"; }
  void writesOffline(const char* text) {
    server.web().setReachable(false);
    app->openComplaint(number);
    ASSERT_TRUE(QTest::qWaitFor([&] { return app->complaint() != nullptr; }));
    app->complaint()->actionEditor()->setType(QStringLiteral("note"));
    app->complaint()->actionEditor()->setText(QString::fromUtf8(text));
    app->complaint()->actionEditor()->save();
    ASSERT_TRUE(QTest::qWaitFor([&] { return app->sync()->waitingCount() == 1; }));
  }
  bool leaves(const std::filesystem::path& file, bool there) {
    return QTest::qWaitFor([&] { return std::filesystem::exists(file) == there; });
  }
  std::string rawBytes() const {
    std::string all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(data())) {
      all += entry.path().filename().string();
      if (!entry.is_regular_file()) continue;
      std::ifstream file(entry.path(), std::ios::binary);
      all.append(std::istreambuf_iterator<char>(file), {});
    }
    return all;
  }

  nistaran::testing::TestClock clock;
  nistaran::testing::ScratchFolder folder;
  testing::SmallServer server;
  std::unique_ptr<App> app = opened();
  QStringList said;
  bool leaving = false;
  Officer ravi = nistaran::testing::officer("ravi");
  Officer sita = nistaran::testing::officer("sita");
  QString number = QString::fromStdString(nistaran::testing::kNumber);
};

TEST_F(Locked, ACopyOfTheTabletsFilesSaysNothing) {
  const QString photo = nistaran::testing::fileWith(nistaran::testing::noisyPhoto(300, 200),
                                                    QString::fromStdString((folder / "photo.jpg").string()));
  writesOffline("मेड़ तोड़ी गई");
  app->complaint()->attachmentEditor()->attach(QUrl::fromLocalFile(photo));
  ASSERT_TRUE(QTest::qWaitFor([&] { return app->complaint()->attachments()->count() == 1; }));
  app->complaint()->actionEditor()->setText(QStringLiteral("आधा लिखा"));
  app->signOut();
  ASSERT_TRUE(leaves(data() / "outbox.sealed", true));
  app.reset();
  const std::string raw = rawBytes();
  for (const std::string& secret :
       {std::string("मेड़ तोड़ी गई"), std::string("आधा लिखा"), std::string(nistaran::testing::kNumber),
        ravi.name, std::string("ravi"), std::string("secret-1"), std::string("471103"), std::string("तिर्वा"),
        std::string("99999"), std::string("\xff\xd8\xff"), std::string("JFIF"), server.url().toStdString()}) {
    EXPECT_EQ(raw.find(secret), std::string::npos) << secret;
  }
}

TEST_F(Locked, ADamagedStoreIsMadeAnewWhenItsOfficerAsksForIt) {
  writesOffline("बिना नेटवर्क");
  app.reset();
  {
    std::fstream file(data() / "tablet.db", std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(100);
    file << "spoilt";
  }
  app = opened();
  QObject::connect(app.get(), &App::toast, app.get(), [this](const QString& text) { said << text; });
  ASSERT_TRUE(QTest::qWaitFor([&] { return app->enrolled(); }));
  EXPECT_FALSE(testing::unlocks(*app, QStringLiteral("ravi")));
  ASSERT_TRUE(QTest::qWaitFor([&] { return app->login()->repairOffered(); }));
  server.web().setReachable(true);
  app->login()->repair();
  ASSERT_TRUE(QTest::qWaitFor([&] { return app->signedIn(); }));
  EXPECT_FALSE(app->login()->repairOffered());
  EXPECT_TRUE(QTest::qWaitFor([&] { return app->worklist()->count() == 1; })) << "from the server";
  EXPECT_TRUE(std::filesystem::exists(data() / "damaged-1" / "tablet.db"));
  EXPECT_FALSE(said.isEmpty());
}

TEST_F(Locked, WhatDoesNotOpenWhileSomebodyWorksIsOfferedForRepair) {
  app->sync()->setNetworkAllowed(false);
  app.reset();
  // The newest pages: what came with the complaint.
  const auto size = std::filesystem::file_size(data() / "tablet.db");
  for (std::uintmax_t at = 3 * 4096; at < size; at += 4096) {
    std::fstream file(data() / "tablet.db", std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(static_cast<std::streamoff>(at) + 100);
    file << "spoilt";
  }
  app = opened();
  ASSERT_TRUE(QTest::qWaitFor([&] { return app->enrolled(); }));
  app->login()->unlock(QStringLiteral("ravi"), testing::kPin);
  ASSERT_TRUE(QTest::qWaitFor([&] { return app->login()->repairOffered(); }));
  EXPECT_TRUE(QTest::qWaitFor([&] { return !app->signedIn(); }));
  app->login()->startOver();
  EXPECT_FALSE(app->login()->repairOffered());
  EXPECT_FALSE(std::filesystem::exists(data() / "damaged-1")) << "nothing is done unasked";
}

TEST_F(Locked, WhatWaitsIsHandedInWhileNobodyIsIn) {
  writesOffline("बिना नेटवर्क");
  app->signOut();
  ASSERT_TRUE(leaves(data() / "outbox.sealed", true));
  server.web().setReachable(true);
  ASSERT_TRUE(QTest::qWaitFor([&] { return server.taken() == 1; }, 15000));
  ASSERT_TRUE(leaves(data() / "outbox.sealed", false));
  ASSERT_TRUE(testing::unlocks(*app, QStringLiteral("ravi")));
  ASSERT_TRUE(QTest::qWaitFor([&] { return !app->sync()->running() && app->sync()->waitingCount() == 0; }));
  EXPECT_EQ(server.taken(), 1U) << "once";
}

TEST_F(Locked, OnesWorkGoesOutWhileAnotherIsInAndOneIsToldSo) {
  writesOffline("बिना नेटवर्क");
  app->sync()->setNetworkAllowed(false);
  app->signOut();
  server.web().setReachable(true);
  app->sync()->setNetworkAllowed(true);
  // Whatever is quicker: the locked tablet, or the colleague.
  ASSERT_TRUE(testing::comesIn(*app, QStringLiteral("sita"), QStringLiteral("secret-2")))
      << app->login()->errorText().toStdString();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !app->sync()->running() && app->sync()->waitingCount() == 0; }));
  EXPECT_EQ(server.taken(), 1U);
  EXPECT_EQ(app->worklist()->count(), 0) << "and sees nothing of it";
  app->signOut();
  said.clear();
  ASSERT_TRUE(testing::unlocks(*app, QStringLiteral("ravi")));
  EXPECT_TRUE(said.contains(QStringLiteral("इस बीच आपकी 1 प्रविष्टि सर्वर पर पहुँच गई।")))
      << said.join(u'|').toStdString();
}

TEST_F(Locked, ATabletOutOfServiceKeepsNothingButWhatWaitsSealedToTheServer) {
  const auto photo = nistaran::testing::noisyPhoto(300, 200);
  writesOffline("बिना नेटवर्क");
  app->complaint()->attachmentEditor()->attach(QUrl::fromLocalFile(
      nistaran::testing::fileWith(photo, QString::fromStdString((folder / "photo.jpg").string()))));
  ASSERT_TRUE(QTest::qWaitFor([&] { return app->complaint()->attachments()->count() == 1; }));
  for (const char* path : {"/v1/sync", "/v1/session", "/v1/bundles"}) {
    server.web().on(path, [](const Json&, const std::string&) {
      return testing::Response{403, R"({"code":"device_revoked"})", "application/problem+json"};
    });
  }
  server.web().setReachable(true);
  app->sync()->syncNow();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !app->signedIn() && !app->enrolled(); }));
  EXPECT_FALSE(app->login()->errorText().isEmpty());
  EXPECT_EQ(app->login()->knownOfficers()->count(), 0);
  EXPECT_EQ(app->worklist()->count(), 0);
  EXPECT_TRUE(std::filesystem::exists(data() / "outbox.sealed"));
  EXPECT_FALSE(std::filesystem::exists(data() / "tablet.db"));
  EXPECT_FALSE(std::filesystem::exists(data() / "tablet.db-wal"));
  // A photo that the server does not have is still there, and nobody but the server can open it.
  std::ifstream sealed(data() / "files.key.sealed", std::ios::binary);
  const std::string closed{std::istreambuf_iterator<char>(sealed), {}};
  const auto opened_key = crypto::openSealed(closed, server.keys());
  ASSERT_TRUE(opened_key.has_value());
  const FileFolder files((data() / "tablet.db.files").string(), DataKey::fromBytes(*opened_key));
  EXPECT_TRUE(files.sound(crypto::sha256Hex(photo.toStdString())));
  EXPECT_FALSE(testing::unlocks(*app, QStringLiteral("ravi")));
}

TEST_F(Locked, AnOfficerOutOfServiceIsForgottenAndTheColleagueIsNot) {
  app->signOut();
  ASSERT_TRUE(testing::comesIn(*app, QStringLiteral("sita"), QStringLiteral("secret-2")));
  app->signOut();
  ASSERT_TRUE(testing::unlocks(*app, QStringLiteral("ravi")));
  writesOffline("जाने से पहले");
  app->complaint()->actionEditor()->setText(QStringLiteral("आधा लिखा"));
  server.web().on("/v1/sync", [this](const Json& body, const std::string& token) {
    if (stringAt(body, "batch.device").empty() || leaving)
      return testing::Response{403, R"({"code":"officer_revoked"})", "application/problem+json"};
    return server.sync(body, token);
  });
  leaving = true;
  server.web().setReachable(true);
  app->sync()->syncNow();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !app->signedIn(); }));
  EXPECT_TRUE(app->enrolled());
  EXPECT_TRUE(QTest::qWaitFor([&] { return app->login()->knownOfficers()->count() == 1; }));
  EXPECT_EQ(app->login()->knownOfficers()->value(0, "officerId").toString(), QStringLiteral("sita"));
  leaving = false;
  // What waited lies sealed beside the store, and goes by the colleague's session.
  ASSERT_TRUE(QTest::qWaitFor([&] { return server.taken() == 1; }, 15000));
  ASSERT_TRUE(testing::unlocks(*app, QStringLiteral("sita")));
  ASSERT_TRUE(QTest::qWaitFor([&] { return !app->sync()->running() && app->sync()->waitingCount() == 0; }));
  EXPECT_EQ(server.taken(), 1U) << "once";
  app->signOut();

  // Back in service: nothing of before is left but what comes from the server.
  ASSERT_TRUE(testing::comesIn(*app, QStringLiteral("ravi"), QStringLiteral("secret-1")));
  ASSERT_TRUE(QTest::qWaitFor([&] { return app->worklist()->count() == 1 && !app->sync()->running(); }));
  app->openComplaint(number);
  ASSERT_TRUE(QTest::qWaitFor([&] { return app->complaint() != nullptr; }));
  QTest::qWait(50);
  EXPECT_TRUE(app->complaint()->actionEditor()->text().isEmpty());
}

TEST_F(Locked, WhoCannotReadTheStoreIsLedBackToTheDoor) {
  app->signOut();
  app.reset();
  std::filesystem::remove(data() / "tablet.db-wal");
  std::ofstream(data() / "tablet.db", std::ios::binary) << std::string(5 * 4096, 'g');
  app = opened();
  ASSERT_TRUE(QTest::qWaitFor([&] { return app->enrolled(); }));
  EXPECT_FALSE(testing::unlocks(*app, QStringLiteral("ravi")));
  EXPECT_TRUE(QTest::qWaitFor([&] { return app->login()->repairOffered(); }));
  EXPECT_EQ(std::filesystem::file_size(data() / "tablet.db"), 5U * 4096U) << "the bad file stays";
}

TEST(AppLocks, ATabletThatNobodyTouchesLocksItself) {
  AppLock lock(std::chrono::milliseconds(50));
  QSignalSpy due(&lock, &AppLock::due);
  lock.watch();
  EXPECT_TRUE(due.wait());
  lock.watch();
  lock.rest();
  EXPECT_FALSE(due.wait(200)) << "nobody is in";
}

}  // namespace
}  // namespace nistaran::mobile
