// A tablet without a network, a stick, and a colleague's tablet that has one.
#include "mobile/courier/courier.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTest>

#include "mobile/app.h"
#include "tests/builders.h"
#include "tests/mobile/come_in.h"
#include "tests/mobile/responder.h"
#include "tests/mobile/scratch_folder.h"

namespace nistaran::mobile {
namespace {

struct Couriers : ::testing::Test {
  Couriers() {
    server.add(ravi, "secret-1");
    server.add(chief, "secret-2");
    nistaran::testing::Complaint complaint;
    complaint.markedTo(ravi);
    server.put(complaint.document());
  }

  std::unique_ptr<App> tablet(const char* name, const char* who, const char* password) {
    auto app = std::make_unique<App>(AppOptions{
        QString::fromStdString((folder / name).string()), server.url(), {}, QStringLiteral("hi"), &clock});
    app->login()->enrol(server.url(), QStringLiteral("CODE-1"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return app->enrolled(); }));
    EXPECT_TRUE(testing::comesIn(*app, QString::fromLatin1(who), QString::fromLatin1(password)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return app->worklist()->count() == 1; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !app->sync()->running(); }));
    return app;
  }
  // Far from any network.
  std::unique_ptr<App> offline() {
    auto app = tablet("offline", "ravi", "secret-1");
    app->sync()->setNetworkAllowed(false);
    return app;
  }
  void writes(App& app, const char* text) {
    app.openComplaint(QString::fromStdString(nistaran::testing::kNumber));
    EXPECT_TRUE(QTest::qWaitFor([&] { return app.complaint() != nullptr; }));
    app.complaint()->actionEditor()->setType(QStringLiteral("note"));
    app.complaint()->actionEditor()->setText(QString::fromUtf8(text));
    app.complaint()->actionEditor()->save();
    EXPECT_TRUE(QTest::qWaitFor([&] { return app.sync()->waitingCount() == 1; }));
  }
  QUrl file(const char* name) const {
    return QUrl::fromLocalFile(QString::fromStdString((folder / name).string()));
  }
  QUrl fileWith(const char* name, const QByteArray& bytes) const {
    QFile made(file(name).toLocalFile());
    EXPECT_TRUE(made.open(QIODevice::WriteOnly));
    made.write(bytes);
    return file(name);
  }
  static QByteArray bytesOf(const QUrl& url) {
    QFile read(url.toLocalFile());
    EXPECT_TRUE(read.open(QIODevice::ReadOnly));
    return read.readAll();
  }
  // What the tablet says of the errand.
  std::string said(App& app) {
    EXPECT_TRUE(QTest::qWaitFor([&] { return !app.courier()->busy(); }));
    return app.courier()->text().toStdString() + " " + app.courier()->tone().toStdString();
  }
  std::string saysOf(App& app, const QUrl& url) {
    app.courier()->takeFile(url);
    return said(app);
  }

  nistaran::testing::TestClock clock;
  nistaran::testing::ScratchFolder folder;
  testing::SmallServer server;
  Officer ravi = nistaran::testing::officer("ravi");
  Officer chief = nistaran::testing::inspector("chief");
};

TEST_F(Couriers, WorkReachesTheServerByAColleaguesTabletAndTheAnswerComesBack) {
  const auto far = offline();
  writes(*far, "बिना नेटवर्क");
  far->courier()->writeFile(file("ravi.nistaran"));
  EXPECT_EQ(said(*far), "1 प्रविष्टि कूरियर फ़ाइल में है। good");
  EXPECT_EQ(far->sync()->waitingCount(), 1) << "on a stick is not on the server";
  EXPECT_EQ(server.taken(), 0U);

  const auto near = tablet("near", "chief", "secret-2");
  EXPECT_EQ(saysOf(*near, file("ravi.nistaran")), "टैबलेट की फ़ाइल सर्वर पर जमा हो गई। good");
  EXPECT_EQ(server.taken(), 1U);
  ASSERT_TRUE(near->courier()->answerWaiting());
  EXPECT_EQ(near->courier()->proposedAnswer(), file("ravi-answer.nistaran"));
  near->courier()->writeAnswer(near->courier()->proposedAnswer());
  EXPECT_EQ(said(*near), "उत्तर की फ़ाइल सहेज दी गई। good");
  EXPECT_FALSE(near->courier()->answerWaiting());
  EXPECT_EQ(saysOf(*near, file("ravi-answer.nistaran")), "यह उत्तर किसी और टैबलेट के लिए है। bad");

  EXPECT_EQ(saysOf(*far, file("ravi-answer.nistaran")), "1 प्रविष्टि सर्वर पर पहुँच चुकी है। good");
  QTRY_COMPARE(far->sync()->waitingCount(), 0);
  QTRY_COMPARE(far->complaint()->unsentCount(), 0);
  QTRY_COMPARE(far->sync()->outbox()->value(0, "state").toString(), QStringLiteral("sent"));
  EXPECT_EQ(saysOf(*far, file("ravi-answer.nistaran")), "उत्तर ले लिया गया। good") << "twice does no harm";
}

TEST_F(Couriers, AFileThatIsNotRightSaysWhatIsWrongWithIt) {
  const auto app = tablet("near", "ravi", "secret-1");
  app->courier()->writeFile(file("good.nistaran"));
  said(*app);
  const QByteArray good = bytesOf(file("good.nistaran"));
  EXPECT_EQ(saysOf(*app, file("missing")), "फ़ाइल पढ़ी नहीं जा सकी। bad");
  EXPECT_EQ(saysOf(*app, fileWith("photo.jpg", "JFIF")), "यह निस्तारण की कूरियर फ़ाइल नहीं है। bad");
  EXPECT_EQ(saysOf(*app, fileWith("empty", "")), "कूरियर फ़ाइल अधूरी है। bad");
  EXPECT_EQ(saysOf(*app, fileWith("cut", good.left(good.size() - 1))), "कूरियर फ़ाइल अधूरी है। bad");
  EXPECT_EQ(saysOf(*app, fileWith("more", good + "x")), "कूरियर फ़ाइल रास्ते में ख़राब हो गई। bad");
  EXPECT_EQ(server.web().asked("/v1/bundles"), 0) << "seen before anything is sent";
  EXPECT_FALSE(app->courier()->answerWaiting());
}

TEST_F(Couriers, AFileForAnotherServerIsNotSentToOurs) {
  const auto app = tablet("near", "ravi", "secret-1");
  SystemEntropy entropy;
  const std::string key = crypto::makeBoxKeys(entropy).public_key;
  const std::string other = sealRequest({}, crypto::makeKeyPair(entropy).secret_key, key);
  EXPECT_EQ(saysOf(*app, fileWith("other", QByteArray::fromStdString(other))),
            "यह फ़ाइल किसी और सर्वर के लिए है। bad");
  EXPECT_EQ(server.web().asked("/v1/bundles"), 0);
}

TEST_F(Couriers, WithoutANetworkAColleaguesFileStaysAsItIs) {
  const auto app = offline();
  app->courier()->writeFile(file("good.nistaran"));
  said(*app);
  EXPECT_EQ(saysOf(*app, file("good.nistaran")), "सर्वर से संपर्क नहीं हो रहा है। warn");
  app->sync()->setNetworkAllowed(true);
  ASSERT_TRUE(QTest::qWaitFor([&] { return app->sync()->online(); }));
  server.web().setReachable(false);
  EXPECT_EQ(saysOf(*app, file("good.nistaran")), "सर्वर से संपर्क नहीं हो रहा है। warn");
  server.web().setReachable(true);
  EXPECT_EQ(saysOf(*app, file("good.nistaran")), "टैबलेट की फ़ाइल सर्वर पर जमा हो गई। good");
}

TEST_F(Couriers, WhatTheServerRefusesIsSaidInItsWords) {
  const auto app = tablet("near", "ravi", "secret-1");
  app->courier()->writeFile(file("good.nistaran"));
  said(*app);
  const auto answers = [&](int status, const char* code) {
    server.web().on("/v1/bundles", [=](const Json&, const std::string&) {
      return testing::Response{status, Json{{"code", code}}.dump(), "application/problem+json"};
    });
    return saysOf(*app, file("good.nistaran"));
  };
  EXPECT_EQ(answers(403, "bundle_device_revoked"), "जिस टैबलेट की यह फ़ाइल है वह सेवा से हटाया जा चुका है। bad");
  EXPECT_EQ(answers(503, "storage_busy"), "सर्वर अभी व्यस्त है। warn");
  EXPECT_EQ(answers(404, "not_found"), "सर्वर ने भेजा हुआ स्वीकार नहीं किया। warn");
  EXPECT_EQ(answers(200, "not_a_file"), "सर्वर से ठीक उत्तर नहीं मिला। warn");
}

TEST_F(Couriers, AStickThatIsNotThereIsSaidAndNothingIsHalfWritten) {
  const auto app = offline();
  app->courier()->writeFile(file("no-stick/ravi.nistaran"));
  EXPECT_EQ(said(*app), "फ़ाइल लिखी नहीं जा सकी। bad");
}

}  // namespace
}  // namespace nistaran::mobile
