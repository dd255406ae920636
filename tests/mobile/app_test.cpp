// The whole app without a window, against a small server in this process.
#include "mobile/app.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <fstream>

#include "tests/builders.h"
#include "tests/mobile/come_in.h"
#include "tests/mobile/picture.h"
#include "tests/mobile/responder.h"
#include "tests/mobile/scratch_folder.h"

namespace nistaran::mobile {
namespace {

using nistaran::testing::officer;

struct Apps : ::testing::Test {
  Apps() {
    server.add(ravi, "secret-1");
    server.add(chief, "secret-2");
    nistaran::testing::Complaint complaint;
    complaint.markedTo(ravi);
    server.put(complaint.document());
  }

  std::unique_ptr<App> opened(const std::string& name = "tablet",
                              const QString& language = QStringLiteral("hi")) {
    return std::make_unique<App>(
        AppOptions{QString::fromStdString((folder / name).string()), server.url(), {}, language, &clock});
  }
  bool enrols(App& app) {
    app.login()->enrol(server.url(), QStringLiteral("CODE-1"));
    return QTest::qWaitFor([&] { return app.enrolled() || !app.login()->errorText().isEmpty(); }) &&
           app.enrolled();
  }
  bool signsIn(App& app, const char* who = "ravi", const char* password = "secret-1") {
    return testing::comesIn(app, QString::fromLatin1(who), QString::fromLatin1(password));
  }
  bool unlocks(App& app, const char* who = "ravi", const char* pin = "471103") {
    return testing::unlocks(app, QString::fromLatin1(who), QString::fromLatin1(pin));
  }
  bool shows(App& app, int complaints) {
    return QTest::qWaitFor([&] { return app.worklist()->count() == complaints; });
  }
  bool opens(App& app) {
    app.openComplaint(number);
    return QTest::qWaitFor([&] { return app.complaint() != nullptr; });
  }
  bool ready(App& app) { return enrols(app) && signsIn(app) && shows(app, 1) && opens(app); }
  bool quiet(App& app) {
    return QTest::qWaitFor([&] { return app.sync()->waitingCount() == 0 && !app.sync()->running(); });
  }
  void writes(App& app, const char* text) {
    app.complaint()->actionEditor()->setType(QStringLiteral("note"));
    app.complaint()->actionEditor()->setText(QString::fromUtf8(text));
    QSignalSpy saved(app.complaint()->actionEditor(), &Editor::saved);
    app.complaint()->actionEditor()->save();
    EXPECT_TRUE(saved.count() > 0 || saved.wait())
        << app.complaint()->actionEditor()->errorText().toStdString();
  }

  static int ownNote(App& app) {
    const TimelineModel& timeline = *app.complaint()->timeline();
    int row = 0;
    while (row < timeline.rowCount() && timeline.value(row, "kind") != QStringLiteral("note")) ++row;
    return row;
  }

  nistaran::testing::TestClock clock;
  nistaran::testing::ScratchFolder folder;
  testing::SmallServer server;
  Officer ravi = officer("ravi");
  Officer chief = nistaran::testing::inspector("chief");
  QString number = QString::fromStdString(nistaran::testing::kNumber);
};

TEST_F(Apps, ATabletIsEnrolledAndAnOfficerSeesTheirComplaints) {
  const auto app = opened();
  EXPECT_TRUE(app->startupError().isEmpty());
  QAbstractItemModelTester tester(app->worklist(), QAbstractItemModelTester::FailureReportingMode::Fatal);
  ASSERT_TRUE(enrols(*app)) << app->login()->errorText().toStdString();
  ASSERT_TRUE(signsIn(*app)) << app->login()->errorText().toStdString();
  EXPECT_EQ(app->officerRole(), QStringLiteral("officer"));
  ASSERT_TRUE(shows(*app, 1));
  EXPECT_EQ(app->stationName(), QStringLiteral("तिर्वा"));
  EXPECT_EQ(app->districtName(), QStringLiteral("कन्नौज"));
  ASSERT_TRUE(opens(*app));
  EXPECT_EQ(app->complaint()->stationName(), QStringLiteral("तिर्वा"));
  EXPECT_TRUE(app->sync()->online());
}

TEST_F(Apps, WhatIsRecordedIsSentByItself) {
  const auto app = opened();
  ASSERT_TRUE(ready(*app));
  writes(*app, "सड़क देखी");
  QTRY_COMPARE(server.taken(), 1U);
  ASSERT_TRUE(quiet(*app));
  QTRY_COMPARE(app->sync()->outbox()->value(0, "state").toString(), QStringLiteral("sent"));
  QTRY_VERIFY(app->complaint()->timeline()->value(ownNote(*app), "synced").toBool());
  EXPECT_FALSE(app->sync()->clockSkewText().isEmpty());
}

TEST_F(Apps, AFileThatIsAttachedIsOnTheScreenAtOnceAndWaitsToBeSent) {
  const auto app = opened();
  ASSERT_TRUE(ready(*app));
  const QString photo = nistaran::testing::fileWith(nistaran::testing::noisyPhoto(300, 200),
                                                    QString::fromStdString((folder / "photo.jpg").string()));
  app->complaint()->attachmentEditor()->attach(QUrl::fromLocalFile(photo));
  QTRY_COMPARE(app->complaint()->attachments()->count(), 1);
  const QString address = app->complaint()->attachments()->value(0, "picture").toString();
  EXPECT_EQ(app->pictures()->picture(address.section(u'/', -1)).size(), QSize(300, 200));
  QTRY_COMPARE(app->sync()->files()->count(), 2);
  ASSERT_TRUE(quiet(*app)) << "the record itself goes";
  EXPECT_EQ(app->sync()->files()->count(), 2) << "this server takes no files";
}

TEST_F(Apps, AnAttachedFileIsOpenedAsItWasTakenAndACopyLeavesTheTabletByteForByte) {
  const auto app = opened();
  ASSERT_TRUE(ready(*app));
  const QByteArray photo = nistaran::testing::noisyPhoto(3000, 1000);
  app->complaint()->attachmentEditor()->attach(QUrl::fromLocalFile(
      nistaran::testing::fileWith(photo, QString::fromStdString((folder / "photo.jpg").string()))));
  QTRY_COMPARE(app->complaint()->attachments()->count(), 1);
  AttachmentViewer& viewer = *app->complaint()->attachmentViewer();
  viewer.open(app->complaint()->attachments()->value(0, "attachmentId").toString());
  ASSERT_TRUE(viewer.here());
  const QString original = viewer.picture().section(u'/', -1);
  EXPECT_EQ(app->pictures()->picture(original).size(), QSize(3000, 1000));
  EXPECT_EQ(app->pictures()->picture(original, QSize(600, 600)).size(), QSize(600, 200));
  EXPECT_EQ(app->pictures()->picture(original, QSize(600, 0)).size(), QSize(600, 200));

  const QString copy = QString::fromStdString((folder / "copy.jpg").string());
  viewer.saveCopy(QUrl::fromLocalFile(copy));
  QTRY_COMPARE(viewer.tone(), QStringLiteral("good"));
  QFile written(copy);
  ASSERT_TRUE(written.open(QIODevice::ReadOnly));
  EXPECT_TRUE(written.readAll() == photo);
  viewer.saveCopy(QUrl::fromLocalFile(QString::fromStdString((folder / "nowhere/copy.jpg").string())));
  QTRY_COMPARE(viewer.tone(), QStringLiteral("bad"));
}

TEST_F(Apps, ADiagnosisFileIsWrittenAndSaysWhere) {
  const auto app = opened();
  ASSERT_TRUE(ready(*app));
  const QString path = QString::fromStdString((folder / "diagnosis.json").string());
  app->diagnosis()->write(QUrl::fromLocalFile(path));
  QTRY_COMPARE(app->diagnosis()->tone(), QStringLiteral("good"));
  EXPECT_EQ(app->diagnosis()->detail(), path);
  QFile written(path);
  ASSERT_TRUE(written.open(QIODevice::ReadOnly));
  const auto told = parseJson(written.readAll().toStdString());
  ASSERT_TRUE(told);
  EXPECT_EQ(integerAt(*told, "complaints"), 1);
  EXPECT_GT(integerAt(*told, "free_bytes"), 0);
  app->diagnosis()->write(QUrl::fromLocalFile(QString::fromStdString((folder / "nowhere/d.json").string())));
  QTRY_COMPARE(app->diagnosis()->tone(), QStringLiteral("bad"));
}

TEST_F(Apps, WorkingOfflineNothingIsSentUntilItIsAllowed) {
  const auto app = opened();
  ASSERT_TRUE(ready(*app));
  ASSERT_TRUE(quiet(*app));
  app->sync()->setNetworkAllowed(false);
  QTRY_VERIFY(!app->sync()->online());
  writes(*app, "बिना नेटवर्क");
  QTRY_COMPARE(app->sync()->waitingCount(), 1);
  QTRY_COMPARE(app->complaint()->unsentCount(), 1);
  QTest::qWait(600);
  EXPECT_EQ(server.taken(), 0U);
  EXPECT_FALSE(app->complaint()->timeline()->value(ownNote(*app), "synced").toBool());
  app->sync()->setNetworkAllowed(true);
  ASSERT_TRUE(quiet(*app));
  EXPECT_EQ(server.taken(), 1U);
}

TEST_F(Apps, AHalfWrittenFormSurvivesTheApp) {
  {
    const auto app = opened();
    ASSERT_TRUE(ready(*app));
    app->complaint()->actionEditor()->setType(QStringLiteral("visit"));
    app->complaint()->actionEditor()->setText(QStringLiteral("आधा लिखा हुआ"));
  }
  const auto app = opened();
  QTRY_VERIFY(app->enrolled());
  ASSERT_TRUE(unlocks(*app));
  ASSERT_TRUE(shows(*app, 1));
  ASSERT_TRUE(opens(*app));
  QTRY_COMPARE(app->complaint()->actionEditor()->text(), QStringLiteral("आधा लिखा हुआ"));
  EXPECT_EQ(app->complaint()->actionEditor()->type(), QStringLiteral("visit"));
}

TEST_F(Apps, WhoWasHereBeforeComesInWithThePinWithoutANetworkAndWorks) {
  {
    const auto app = opened();
    ASSERT_TRUE(ready(*app));
    ASSERT_TRUE(quiet(*app));
  }
  server.web().setReachable(false);
  const auto app = opened();
  QTRY_COMPARE(app->login()->knownOfficers()->count(), 1);
  EXPECT_FALSE(app->login()->knownOfficers()->value(0, "lastHere").toString().isEmpty());
  EXPECT_TRUE(app->login()->knownOfficers()->value(0, "hasPin").toBool());
  EXPECT_FALSE(unlocks(*app, "ravi", "471104"));
  EXPECT_FALSE(app->login()->errorText().isEmpty());
  EXPECT_FALSE(signsIn(*app, "ravi", "secret-1")) << "the password is the server's to check";
  EXPECT_FALSE(signsIn(*app, "chief", "secret-2")) << "never here";
  ASSERT_TRUE(unlocks(*app));
  ASSERT_TRUE(shows(*app, 1));
  ASSERT_TRUE(opens(*app));
  writes(*app, "नेटवर्क के बिना");
  QTRY_VERIFY(!app->sync()->lastErrorText().isEmpty());
  EXPECT_FALSE(app->sync()->adviceText().isEmpty());
  server.web().setReachable(true);
  app->sync()->syncNow();
  QTRY_COMPARE(server.taken(), 1U);
  QTRY_VERIFY(app->sync()->lastErrorText().isEmpty());
  ASSERT_TRUE(quiet(*app));
}

TEST_F(Apps, TwoOfficersOnOneTabletSeeOnlyTheirOwn) {
  const auto app = opened();
  ASSERT_TRUE(ready(*app));
  ASSERT_TRUE(quiet(*app));
  nistaran::testing::Complaint other;
  Json document = other.document();
  document["id"] = "40016026000999";
  server.put(document);
  app->signOut();
  EXPECT_EQ(app->worklist()->count(), 0);
  EXPECT_EQ(app->complaint(), nullptr);
  ASSERT_TRUE(signsIn(*app, "chief", "secret-2"));
  ASSERT_TRUE(shows(*app, 2));
  app->signOut();
  ASSERT_TRUE(unlocks(*app));
  ASSERT_TRUE(shows(*app, 1));
}

TEST_F(Apps, AComplaintThatLeavesTheScopeLeavesTheScreen) {
  const auto app = opened();
  ASSERT_TRUE(ready(*app));
  ASSERT_TRUE(quiet(*app));
  Json document = server.document(nistaran::testing::kNumber);
  document["assignment"]["officer"] = "sita";
  document["version"] = integerAt(document, "version") + 1;
  server.put(document);
  app->sync()->syncNow();
  ASSERT_TRUE(shows(*app, 0));
  QTRY_VERIFY(!app->complaint());
}

TEST_F(Apps, WhatTheServerRefusedIsTriedAgainByOneTap) {
  const auto app = opened();
  ASSERT_TRUE(ready(*app));
  ASSERT_TRUE(quiet(*app));
  app->sync()->setNetworkAllowed(false);
  writes(*app, "मौके पर गया था");
  const Json mine = server.document(nistaran::testing::kNumber);
  Json elsewhere = mine;
  elsewhere["assignment"]["officer"] = "sita";
  elsewhere.erase("holders");
  server.put(elsewhere);
  app->sync()->setNetworkAllowed(true);
  QTRY_COMPARE(app->sync()->setAside()->count(), 1);
  EXPECT_EQ(app->sync()->setAside()->value(0, "reasonText").toString(),
            QStringLiteral("यह सन्दर्भ कभी आपके क्षेत्र में नहीं था।"));

  server.put(mine);
  app->sync()->tryAgain(app->sync()->setAside()->value(0, "operationId").toString());
  QTRY_COMPARE(app->sync()->setAside()->count(), 0);
  ASSERT_TRUE(quiet(*app));
  QTRY_COMPARE(app->sync()->outbox()->value(0, "state").toString(), QStringLiteral("sent"));
  EXPECT_EQ(server.taken(), 2U);
}

TEST_F(Apps, LanguageAndLightAreThereAgainAtTheNextStart) {
  {
    const auto app = opened("tablet", {});
    EXPECT_EQ(app->language(), QStringLiteral("hi"));
    EXPECT_FALSE(app->dark());
    app->setLanguage(QStringLiteral("en"));
    app->setDark(true);
  }
  const auto app = opened("tablet", {});
  EXPECT_EQ(app->language(), QStringLiteral("en"));
  EXPECT_TRUE(app->dark());
  const auto other = opened("other", {});
  EXPECT_EQ(other->language(), QStringLiteral("hi"));
  EXPECT_FALSE(other->dark());
}

TEST_F(Apps, LettersGrowToTwiceTheirSizeAndAreSoAgainAtTheNextStart) {
  {
    const auto app = opened();
    EXPECT_EQ(app->textScale(), 1);
    for (const double larger : {1.25, 1.5, 2.0, 1.0, 1.25}) {
      app->changeTextScale();
      EXPECT_EQ(app->textScale(), larger);
    }
  }
  EXPECT_EQ(opened()->textScale(), 1.25);
}

TEST_F(Apps, ALanguageThatIsAskedForAtTheStartWinsOverTheOneChosenBefore) {
  opened()->setLanguage(QStringLiteral("en"));
  EXPECT_EQ(opened()->language(), QStringLiteral("hi"));
  EXPECT_EQ(opened("tablet", {})->language(), QStringLiteral("en"));
}

TEST_F(Apps, TwoTabletsLiveInOneProcess) {
  const auto first = opened("one");
  const auto second = opened("two");
  ASSERT_TRUE(enrols(*first));
  EXPECT_FALSE(second->enrolled());
  ASSERT_TRUE(signsIn(*first));
  EXPECT_FALSE(second->signedIn());
}

TEST_F(Apps, ADamagedDatabaseIsSaidInWords) {
  std::filesystem::create_directories(folder / "tablet");
  std::ofstream(folder / "tablet" / "door.db") << std::string(5000, 'g');
  const auto app = opened();
  EXPECT_FALSE(app->startupError().isEmpty());
  EXPECT_FALSE(app->enrolled());
  app->openComplaint(number);
  app->signOut();
}

TEST_F(Apps, AWrongCodeAndAWrongAddressAreSaidInWords) {
  const auto app = opened();
  app->login()->enrol(server.url(), QStringLiteral("CODE-2"));
  QTRY_VERIFY(!app->login()->busy());
  const QString wrong_code = app->login()->errorText();
  EXPECT_FALSE(wrong_code.isEmpty());
  app->login()->enrol(QStringLiteral("http://server.example"), QStringLiteral("CODE-1"));
  QTRY_VERIFY(!app->login()->busy());
  EXPECT_FALSE(app->login()->errorText().isEmpty());
  EXPECT_NE(app->login()->errorText(), wrong_code);
}

TEST_F(Apps, AnAppThatWasKilledComesBackToItsComplaintAndItsFormWithWhatWasTyped) {
  {
    const auto app = opened();
    ASSERT_TRUE(ready(*app));
    app->complaint()->formEditor()->open(QStringLiteral("court_case"));
    app->setPage(QStringLiteral("form:court_case"));
    app->complaint()->formEditor()->setText(QStringLiteral("court"), QStringLiteral("सिविल जज"));
  }
  const auto app = opened();
  ASSERT_TRUE(unlocks(*app));
  QTRY_VERIFY(app->complaint() != nullptr);
  EXPECT_EQ(app->complaint()->number(), number);
  EXPECT_EQ(app->page(), QStringLiteral("form:court_case"));
  FormEditor& editor = *app->complaint()->formEditor();
  editor.open(QStringLiteral("court_case"));
  QTRY_COMPARE(editor.fields()->value(editor.fields()->rowOf(QStringLiteral("court")), "text").toString(),
               QStringLiteral("सिविल जज"));
}

TEST_F(Apps, WhoSignedOutBeginsAtTheList) {
  {
    const auto app = opened();
    ASSERT_TRUE(ready(*app));
    app->setPage(QStringLiteral("report"));
    app->signOut();
  }
  const auto app = opened();
  ASSERT_TRUE(unlocks(*app));
  ASSERT_TRUE(shows(*app, 1));
  ASSERT_TRUE(quiet(*app));
  EXPECT_EQ(app->complaint(), nullptr);
  EXPECT_TRUE(app->page().isEmpty());
}

TEST_F(Apps, ADistrictsOwnFormAppearsWithTheNextSyncAndNoNewApp) {
  const auto app = opened();
  ASSERT_TRUE(ready(*app));
  ASSERT_TRUE(quiet(*app));
  EXPECT_LT(app->complaint()->forms()->rowOf(QStringLiteral("boat_patrol")), 0);
  server.setForms(
      Json::array({{{"form", "boat_patrol"},
                    {"version", 1},
                    {"title", {{"hi", "नाव गश्त"}}},
                    {"fields", {{{"name", "ghat"}, {"kind", "text"}, {"label", {{"hi", "घाट"}}}}}}}}));
  app->sync()->syncNow();
  QTRY_VERIFY(app->complaint()->forms()->rowOf(QStringLiteral("boat_patrol")) >= 0);
  EXPECT_EQ(app->forms().find("boat_patrol")->title.hi, "नाव गश्त");
}

}  // namespace
}  // namespace nistaran::mobile
