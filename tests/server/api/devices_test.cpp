// The supervisor's view of the tablets.
#include "tests/server/api/served_district.h"

namespace nistaran::server {
namespace {

using namespace nistaran::testing;

struct Devices : ::testing::Test {
  Devices() {
    api.district.receive();
    api.district.mark(api.district.ravi);
  }
  Json tablet(const DeviceId& id) {
    const Answer answer = api.get("/v1/devices", co.token);
    for (const Json& device : answer.json.at("devices")) {
      if (stringAt(device, "device") == id.text()) return device;
    }
    return {};
  }

  ServedDistrict api;
  SignedIn ravi = api.signedIn(api.district.ravi);
  SignedIn co = api.signedIn(api.district.co);
};

TEST_F(Devices, ASupervisorSeesWhichTabletsAreInTroubleAndTakesOverWhatTheyCouldNotHandIn) {
  SignedDevice copy = ravi.device.copy();
  api.handIn(ravi, {ravi.device.visit(api.district.ravi, "मूल")});
  const Batch branch = copy.sign({copy.visit(api.district.ravi, "प्रतिलिपि")});
  EXPECT_TRUE(isProblem(api.post("/v1/sync", api.exchange(branch), ravi.token), 409, "device_forked"));

  Json seen = tablet(ravi.device.id());
  EXPECT_EQ(stringAt(seen, "state"), "forked");
  EXPECT_EQ(integerAt(seen, "set_aside"), 1);
  EXPECT_EQ(seen["officers"], Json::array({api.district.ravi.id.text()}));

  const Answer taken = api.post("/v1/devices/" + ravi.device.id().text() + "/take-over", {}, co.token);
  ASSERT_EQ(taken.status, 200) << taken.body;
  EXPECT_EQ(integerAt(taken.json, "taken"), 1);
  EXPECT_EQ(integerAt(taken.json, "left", -1), 0);
  EXPECT_EQ(objectAt(api.district.document(), "actions").size(), 2U);
  EXPECT_EQ(integerAt(tablet(ravi.device.id()), "set_aside", -1), 0);
}

TEST_F(Devices, WhatARevokedTabletHandsInIsKeptForTheSupervisorAndItGetsNothing) {
  const Answer revoked = api.post("/v1/devices/" + ravi.device.id().text() + "/revoke", {}, co.token);
  EXPECT_EQ(revoked.json, (Json{{"device", ravi.device.id().text()}, {"state", "revoked"}})) << revoked.body;
  const Batch late = ravi.device.sign({ravi.device.visit(api.district.ravi, "पहले का काम")});
  for (int i = 0; i < 2; ++i)
    EXPECT_TRUE(isProblem(api.post("/v1/sync", api.exchange(late), ravi.token), 403, "device_revoked"));
  EXPECT_TRUE(isProblem(api.post("/v1/sync", api.exchange({ravi.device.id(), {}, {}}), ravi.token), 403,
                        "device_revoked"));
  EXPECT_TRUE(objectAt(api.district.document(), "actions").empty());

  Json seen = tablet(ravi.device.id());
  EXPECT_EQ(stringAt(seen, "state"), "revoked");
  EXPECT_EQ(integerAt(seen, "set_aside"), 1);
  const Answer taken = api.post("/v1/devices/" + ravi.device.id().text() + "/take-over", {}, co.token);
  ASSERT_EQ(taken.status, 200) << taken.body;
  EXPECT_EQ(integerAt(taken.json, "taken"), 1);
  EXPECT_EQ(objectAt(api.district.document(), "actions").size(), 1U);
}

TEST_F(Devices, WhatAnOfficerRecordedBeforeLeavingIsTakenAndNothingComesDown) {
  const Batch late = ravi.device.sign({ravi.device.visit(api.district.ravi, "जाने से पहले का काम")});
  api.district.leaves(api.district.ravi);
  for (int i = 0; i < 2; ++i)
    EXPECT_TRUE(isProblem(api.post("/v1/sync", api.exchange(late), ravi.token), 403, "officer_revoked"));
  EXPECT_EQ(objectAt(api.district.document(), "actions").size(), 1U);
  EXPECT_TRUE(isProblem(api.get("/v1/officers", ravi.token), 403, "officer_revoked"));
  EXPECT_TRUE(isProblem(api.signIn(ravi.device, api.district.ravi.id), 403, "officer_revoked"));
}

TEST_F(Devices, ASupervisorWhoLeftDecidesNothingAnyMore) {
  api.district.leaves(api.district.co);
  const Batch late = co.device.sign({co.device.make(api.district.co, OperationKind::RequirementWaive,
                                                    {{"requirement", "visit"}, {"reason", "आदेश"}})});
  EXPECT_TRUE(isProblem(api.post("/v1/sync", api.exchange(late), co.token), 403, "officer_revoked"));
  EXPECT_TRUE(objectAt(api.district.document(), "waivers").empty());
}

TEST_F(Devices, NobodyTakesTheOwnTabletOutOfServiceByMistake) {
  EXPECT_TRUE(isProblem(api.post("/v1/devices/" + co.device.id().text() + "/revoke", {}, co.token), 403,
                        "not_allowed"));
  EXPECT_EQ(stringAt(tablet(co.device.id()), "state"), "active");
}

TEST_F(Devices, ASupervisorMakesACodeForATablet) {
  const Answer made = api.post("/v1/device-codes", {}, co.token);
  ASSERT_EQ(made.status, 201) << made.body;
  const Json body{{"code", made.json["code"]}, {"public_key", SignedDevice::keysOf("new").public_key}};
  EXPECT_EQ(api.post("/v1/enrol", body).status, 201);
}

TEST_F(Devices, NobodyElseSeesOrChangesTablets) {
  EXPECT_TRUE(isProblem(api.get("/v1/devices", ravi.token), 403, "not_allowed"));
  EXPECT_TRUE(isProblem(api.post("/v1/device-codes", {}, ravi.token), 403, "not_allowed"));
  EXPECT_TRUE(isProblem(api.post("/v1/devices/" + co.device.id().text() + "/take-over", {}, ravi.token), 403,
                        "not_allowed"));
  EXPECT_TRUE(isProblem(api.post("/v1/devices/nobody/take-over", {}, co.token), 404, "not_found"));
  EXPECT_TRUE(isProblem(api.post("/v1/devices/" + co.device.id().text() + "/revoke", {}, ravi.token), 403,
                        "not_allowed"));
  EXPECT_TRUE(isProblem(api.post("/v1/devices/nobody/revoke", {}, co.token), 404, "not_found"));
  EXPECT_TRUE(isProblem(api.get("/v1/devices"), 401, "unauthenticated"));
}

}  // namespace
}  // namespace nistaran::server
