// A supervisor at headquarters, and the district's tablets as the server tells of them.
#include "mobile/devices/devices.h"

#include <gtest/gtest.h>

#include <QTest>

#include "mobile/app.h"
#include "tests/builders.h"
#include "tests/mobile/come_in.h"
#include "tests/mobile/responder.h"
#include "tests/mobile/scratch_folder.h"

namespace nistaran::mobile {
namespace {

struct Tablets : ::testing::Test {
  Tablets() {
    server.add(nistaran::testing::supervisor(), "secret");
    server.web().on("/v1/devices", [this](const Json&, const std::string&) {
      return testing::Response{200, Json{{"devices", told}}.dump()};
    });
    app.login()->enrol(server.url(), QStringLiteral("CODE-1"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return app.enrolled(); }));
    EXPECT_TRUE(testing::comesIn(app, QStringLiteral("co"), QStringLiteral("secret")));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !app.sync()->running() && app.sync()->online(); }));
  }
  void waitUntilAnswered() {
    EXPECT_TRUE(QTest::qWaitFor([&] { return !devices.busy(); }));
  }
  QString in(int row, const char* role) const { return devices.tablets()->value(row, role).toString(); }

  testing::SmallServer server;
  nistaran::testing::ScratchFolder folder;
  nistaran::testing::TestClock clock;
  App app{AppOptions{
      QString::fromStdString((folder / "tablet").string()), server.url(), {}, QStringLiteral("hi"), &clock}};
  Devices& devices = *app.devices();
  Json told = Json::array({{{"device", "t-1"},
                            {"label", "ठठिया-1"},
                            {"state", "active"},
                            {"set_aside", 0},
                            {"officers", Json::array({"co", "unknown"})}},
                           {{"device", "t-2"},
                            {"label", ""},
                            {"state", "forked"},
                            {"set_aside", 2},
                            {"officers", Json::array()}}});
};

TEST_F(Tablets, WhatIsInTroubleStandsFirst) {
  devices.refresh();
  EXPECT_TRUE(devices.busy());
  waitUntilAnswered();
  ASSERT_EQ(devices.tablets()->count(), 2);
  EXPECT_EQ(in(0, "deviceId"), QStringLiteral("t-2"));
  EXPECT_EQ(in(0, "label"), QStringLiteral("t-2"));  // its id where it has no name
  EXPECT_EQ(in(0, "stateText"), QStringLiteral("दो प्रतियाँ: नया कोड चाहिए"));
  EXPECT_EQ(in(0, "setAside"), QStringLiteral("2"));
  EXPECT_TRUE(devices.known());
  EXPECT_TRUE(devices.text().isEmpty());
}

TEST_F(Tablets, ACodeIsShownWithHowLongItHolds) {
  server.web().on("/v1/device-codes", [](const Json&, const std::string&) {
    return testing::Response{201, Json{{"code", "7QK4-M2XD"}, {"expires_at_ms", 1'790'086'400'000}}.dump()};
  });
  devices.makeCode();
  waitUntilAnswered();
  EXPECT_EQ(devices.code(), QStringLiteral("7QK4-M2XD"));
  EXPECT_FALSE(devices.codeUntilText().isEmpty());
}

TEST_F(Tablets, WhatATabletCouldNotHandInIsTakenAndTheListComesAnew) {
  server.web().on("/v1/devices/t-2/take-over", [this](const Json&, const std::string&) {
    told[1]["set_aside"] = 1;
    return testing::Response{200, Json{{"taken", 1}, {"left", 1}}.dump()};
  });
  devices.takeOver(QStringLiteral("t-2"));
  waitUntilAnswered();
  EXPECT_EQ(devices.text(), QStringLiteral("1 प्रविष्टि ले ली गई।"));
  EXPECT_FALSE(devices.detail().isEmpty());
  EXPECT_EQ(in(0, "setAside"), QStringLiteral("1"));
  devices.refresh();
  waitUntilAnswered();
  EXPECT_TRUE(devices.text().isEmpty()) << "what was said is not said of the next look";
}

TEST_F(Tablets, ALostTabletIsTakenOutOfService) {
  server.web().on("/v1/devices/t-1/revoke", [this](const Json&, const std::string&) {
    told[0]["state"] = "revoked";
    return testing::Response{200, Json{{"device", "t-1"}, {"state", "revoked"}}.dump()};
  });
  devices.revoke(QStringLiteral("t-1"));
  waitUntilAnswered();
  EXPECT_EQ(in(1, "state"), QStringLiteral("revoked"));
  EXPECT_FALSE(devices.failed());
  EXPECT_EQ(devices.text(), QStringLiteral("टैबलेट सेवा से हटा दिया गया।"));
}

TEST_F(Tablets, WithoutTheServerItSaysSoAndKeepsWhatItKnew) {
  devices.refresh();
  waitUntilAnswered();
  server.web().setReachable(false);
  devices.refresh();
  waitUntilAnswered();
  EXPECT_TRUE(devices.failed());
  EXPECT_FALSE(devices.detail().isEmpty());
  EXPECT_EQ(devices.tablets()->count(), 2);
}

TEST_F(Tablets, SomebodyElseSeesNothingOfIt) {
  devices.refresh();
  waitUntilAnswered();
  app.signOut();
  EXPECT_EQ(devices.tablets()->count(), 0);
  EXPECT_FALSE(devices.known());
}

}  // namespace
}  // namespace nistaran::mobile
