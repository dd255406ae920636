// An officer is taken out of service at the real server, and the shared tablet hears of it: the app as it
// runs, but for its window.
#include <gtest/gtest.h>

#include <QTest>
#include <fstream>
#include <thread>

#include "mobile/app.h"
#include "tests/builders.h"
#include "tests/mobile/come_in.h"
#include "tests/world/town.h"

namespace nistaran::mobile {
namespace {

using namespace std::chrono_literals;

constexpr int kPatience = 30'000;  // ms; a busy machine is no failure

struct Leaving : ::testing::Test {
  Leaving() : town(folder.path()) {
    for (const Officer& who : {ravi, sita, chief}) town.addOfficer(who);
    town.startPortal();
    town.startServer();
    marking = town.tablet("marking", {chief}, clock);
    ravis = markedTo(ravi);
    sitas = markedTo(sita);
    app = std::make_unique<App>(AppOptions{QString::fromStdString((folder.path() / "tablet").string()),
                                           QString::fromStdString(town.server().url),
                                           QString::fromStdString(town.server().ca), QStringLiteral("hi")});
    app->login()->enrol(QString::fromStdString(town.server().url), QString::fromStdString(town.deviceCode()));
    EXPECT_TRUE(QTest::qWaitFor([&] { return app->enrolled(); }, kPatience));
    // Both have been here, each with a PIN.
    comesIn(sita);
    app->signOut();
    comesIn(ravi);
  }

  void comesIn(const Officer& who) {
    ASSERT_TRUE(
        testing::comesIn(*app, QString::fromStdString(who.id.text()), QString::fromLatin1(world::kPassword)))
        << app->login()->errorText().toStdString();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return app->worklist()->count() == 1 && !app->sync()->running(); }, kPatience));
  }
  std::string markedTo(const Officer& who) {
    const std::string made = town.file(
        {{"type", 4},
         {"nature", "complaint"},
         {"category", "अन्य"},
         {"text", "रास्ते पर पानी भरा रहता है।"},
         {"complainant", {{"name", "आवेदक एक"}, {"mobile", "9999900001"}, {"address", "ग्राम नगला"}}}});
    town.send(made, "tirwa");
    const auto known = marking->complaints(chief.id).size();
    while (marking->complaints(chief.id).size() == known) {
      marking->sync(chief.id);
      std::this_thread::sleep_for(50ms);
    }
    marking->record(chief, ComplaintId(made), OperationKind::ComplaintMark,
                    {{"circle", "tirwa"}, {"station", "tirwa"}, {"officer", who.id.text()}});
    EXPECT_TRUE(marking->sync(chief.id)) << marking->lastError();
    return made;
  }
  void notes(const char* text) {
    app->openComplaint(QString::fromStdString(ravis));
    ASSERT_TRUE(QTest::qWaitFor([&] { return app->complaint() != nullptr; }, kPatience));
    app->complaint()->actionEditor()->setType(QStringLiteral("note"));
    app->complaint()->actionEditor()->setText(QString::fromUtf8(text));
    app->complaint()->actionEditor()->save();
    ASSERT_TRUE(QTest::qWaitFor([&] { return app->sync()->waitingCount() == 1; }, kPatience));
  }
  bool isAtTheDoor() {
    return QTest::qWaitFor([&] { return !app->signedIn(); }, kPatience);
  }
  QStringList tiles() const {
    QStringList all;
    for (int row = 0; row < app->login()->knownOfficers()->count(); ++row)
      all.append(app->login()->knownOfficers()->value(row, "officerId").toString());
    return all;
  }
  bool theServerHas(const char* text) {
    return QTest::qWaitFor(
        [&] {
          marking->sync(chief.id);
          const auto document = marking->confirmed(chief.id, ComplaintId(ravis));
          return document && document->json.dump().find(text) != std::string::npos;
        },
        kPatience);
  }

  world::TemporaryFolder folder;
  SystemClock clock;
  Officer ravi = nistaran::testing::officer("ravi");
  Officer sita = nistaran::testing::officer("sita");
  Officer chief = nistaran::testing::inspector("chief");
  world::Town town;
  std::unique_ptr<world::Tablet> marking;
  std::string ravis;
  std::string sitas;
  std::unique_ptr<App> app;
};

TEST_F(Leaving, TheTabletHandsInWhatWaitedForgetsThatOfficerAndNobodyElse) {
  app->sync()->setNetworkAllowed(false);
  notes("जाने से पहले का काम");
  town.revokeOfficer(ravi);
  app->sync()->setNetworkAllowed(true);
  ASSERT_TRUE(isAtTheDoor());
  EXPECT_TRUE(app->login()->errorText().contains(QStringLiteral("सेवा में नहीं")))
      << app->login()->errorText().toStdString();
  EXPECT_TRUE(QTest::qWaitFor([&] { return tiles() == QStringList{"sita"}; }, kPatience))
      << tiles().join(u',').toStdString();
  EXPECT_FALSE(testing::unlocks(*app, QStringLiteral("ravi")));
  EXPECT_TRUE(theServerHas("जाने से पहले का काम"));

  // The colleague works on as before, with the same PIN, and finds nothing of the other's.
  ASSERT_TRUE(testing::unlocks(*app, QStringLiteral("sita")));
  ASSERT_TRUE(QTest::qWaitFor(
      [&] {
        return app->worklist()->count() == 1 && !app->sync()->running() && app->sync()->waitingCount() == 0;
      },
      kPatience));
  app->openComplaint(QString::fromStdString(sitas));
  ASSERT_TRUE(QTest::qWaitFor([&] { return app->complaint() != nullptr; }, kPatience));
  EXPECT_EQ(town.verify().status, 0);
}

TEST_F(Leaving, TheTabletHearsOfItByAColleaguesSession) {
  app->signOut();
  town.revokeOfficer(ravi);
  EXPECT_TRUE(tiles().contains(QStringLiteral("ravi")));
  // With the password, which opens a session anew.
  comesIn(sita);
  EXPECT_TRUE(QTest::qWaitFor([&] { return tiles() == QStringList{"sita"}; }, kPatience));
  EXPECT_TRUE(app->signedIn());
  app->signOut();
  EXPECT_FALSE(testing::unlocks(*app, QStringLiteral("ravi")));
}

TEST_F(Leaving, WhoLeftIsToldSoAtTheDoorAndGetsNoSession) {
  app->signOut();
  town.revokeOfficer(ravi);
  EXPECT_FALSE(testing::comesIn(*app, QStringLiteral("ravi"), QStringLiteral("a wrong password")));
  EXPECT_FALSE(app->login()->errorText().contains(QStringLiteral("सेवा में नहीं")))
      << "a stranger learns nothing";
  EXPECT_FALSE(testing::comesIn(*app, QStringLiteral("ravi"), QString::fromLatin1(world::kPassword)));
  EXPECT_TRUE(app->login()->errorText().contains(QStringLiteral("सेवा में नहीं")));
  EXPECT_TRUE(QTest::qWaitFor([&] { return tiles() == QStringList{"sita"}; }, kPatience));
}

// Who has never been on the tablet, and finds no network there.
TEST_F(Leaving, WhoComesInsteadSignsInByCourierAndHasTheComplaints) {
  const Officer newcomer = nistaran::testing::officer("newcomer");
  town.addOfficer(newcomer);
  markedTo(newcomer);
  app->signOut();
  app->sync()->setNetworkAllowed(false);
  const QString id = QStringLiteral("newcomer");
  const QString password = QString::fromLatin1(world::kPassword);
  EXPECT_FALSE(testing::comesIn(*app, id, password));
  ASSERT_TRUE(app->login()->courierOffered());
  const auto asked = (folder.path() / "asked.nistaran").string();
  const auto answer = (folder.path() / "answer.nistaran").string();
  const auto settled = [&] { return QTest::qWaitFor([&] { return !app->login()->busy(); }, kPatience); };
  app->login()->writeSignIn(id, password, QUrl::fromLocalFile(QString::fromStdString(asked)));
  ASSERT_TRUE(settled());
  EXPECT_FALSE(app->login()->noticeText().isEmpty()) << app->login()->errorText().toStdString();
  const auto import = town.importBundle(asked, answer);
  ASSERT_EQ(import.status, 0) << import.output;
  app->login()->takeSignIn(id, password, QUrl::fromLocalFile(QString::fromStdString(answer)));
  ASSERT_TRUE(settled());
  ASSERT_TRUE(app->login()->pinWanted()) << app->login()->errorText().toStdString();
  app->login()->choosePin(QStringLiteral("826040"), QStringLiteral("826040"));
  ASSERT_TRUE(settled());
  ASSERT_TRUE(app->signedIn());
  EXPECT_TRUE(QTest::qWaitFor([&] { return app->worklist()->count() == 1; }, kPatience))
      << "they came with the answer, without any network";
}

}  // namespace
}  // namespace nistaran::mobile
