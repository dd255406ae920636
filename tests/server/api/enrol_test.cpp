// POST /v1/enrol.
#include "tests/server/api/served_district.h"

namespace nistaran::server {
namespace {

using namespace nistaran::testing;

struct Enrol : ::testing::Test {
  Json body(const std::string& code) {
    return {{"code", code}, {"public_key", SignedDevice::keysOf("tab").public_key}, {"label", "tab"}};
  }
  std::size_t devices() {
    std::size_t count = 0;
    api.district.store->read([&](StoreReader& reader) { count = reader.devices().size(); });
    return count;
  }
  ServedDistrict api;
};

TEST_F(Enrol, ACodeMakesATabletKnownAndBringsItsDistrict) {
  const Answer answer = api.post("/v1/enrol", body(api.deviceCode()));
  EXPECT_EQ(answer.status, 201);
  EXPECT_FALSE(stringAt(answer.json, "device").empty());
  EXPECT_EQ(answer.json["district"], Json::parse(kTwoCircles));
  EXPECT_EQ(answer.json["officers"].size(), 7U);
  EXPECT_EQ(answer.body.find("argon2"), std::string::npos) << "no password leaves the server";
  EXPECT_EQ(answer.body.find("stranger"), std::string::npos) << "only the own district's people";
}

TEST_F(Enrol, ACodeMayBeTypedInLowerCaseWithoutDashes) {
  std::string code = api.deviceCode();
  std::erase(code, '-');
  for (char& letter : code) letter = static_cast<char>(std::tolower(letter));
  EXPECT_EQ(api.post("/v1/enrol", body(code)).status, 201);
}

TEST_F(Enrol, ACodeIsForOneTablet) {
  const std::string code = api.deviceCode();
  EXPECT_EQ(api.post("/v1/enrol", body(code)).status, 201);
  EXPECT_TRUE(isProblem(api.post("/v1/enrol", body(code)), 403, "not_allowed"));
  EXPECT_EQ(devices(), 1U);
}

TEST_F(Enrol, AWrongMissingOrOldCodeIsNotTaken) {
  const std::string code = api.deviceCode();
  api.district.clock.advance(std::chrono::hours(72));
  for (const Json& given : {Json(code), Json("AAAA-BBBB-CCCC"), Json(""), Json(7), Json()}) {
    Json request = body("");
    request["code"] = given;
    const Answer answer = api.post("/v1/enrol", request);
    EXPECT_TRUE(isProblem(answer, 403, "not_allowed")) << given;
    EXPECT_FALSE(stringAt(answer.json, "detail").empty());
  }
  EXPECT_EQ(devices(), 0U);
}

TEST_F(Enrol, AKeyThatIsNoneIsRefusedAndTheCodeIsNotUsedUp) {
  const std::string code = api.deviceCode();
  for (const Json& key : {Json("abc"), Json(std::string(64, 'z')), Json(7), Json()}) {
    Json request = body(code);
    request["public_key"] = key;
    EXPECT_TRUE(isProblem(api.post("/v1/enrol", request), 400, "malformed")) << key;
  }
  EXPECT_EQ(api.post("/v1/enrol", body(code)).status, 201);
}

TEST_F(Enrol, ALongLabelIsCutBetweenTwoLetters) {
  Json request = body(api.deviceCode());
  std::string label;
  while (label.size() < 300) label += "क";
  request["label"] = label;
  const Answer answer = api.post("/v1/enrol", request);
  ASSERT_EQ(answer.status, 201);
  std::optional<DeviceRecord> device;
  api.district.store->read(
      [&](StoreReader& reader) { device = reader.device(DeviceId(stringAt(answer.json, "device"))); });
  EXPECT_EQ(device->label, label.substr(0, 63));
}

TEST_F(Enrol, ATabletThatLostItsPlaceBecomesAnotherOneWithTheSameOfficers) {
  SignedIn ravi = api.signedIn(api.district.ravi);
  api.district.store->write(
      [&](StoreTransaction& tx) { tx.setDeviceState(ravi.device.id(), DeviceState::Forked); });
  const crypto::KeyPair keys = SignedDevice::keysOf("tab-new");
  const std::string message = "nistaran-replace-v1\n" + ravi.device.id().text() + "\n" + keys.public_key;
  Json asked{{"code", api.deviceCode()}, {"public_key", keys.public_key}, {"label", "tab"}};
  asked["replaces"] = {{"device", ravi.device.id().text()},
                       {"signature", crypto::sign(message, SignedDevice::keysOf("x").secret_key)}};
  EXPECT_TRUE(isProblem(api.post("/v1/enrol", asked), 403, "not_allowed"));
  EXPECT_EQ(devices(), 1U) << "and the code is still good";
  asked["replaces"]["signature"] = crypto::sign(message, ravi.device.keys().secret_key);
  const Answer answer = api.post("/v1/enrol", asked);
  ASSERT_EQ(answer.status, 201) << answer.body;
  api.district.store->read([&](StoreReader& reader) {
    EXPECT_TRUE(reader.signedInOn(DeviceId(stringAt(answer.json, "device")), ravi.officer.id));
    EXPECT_EQ(reader.device(ravi.device.id())->state, DeviceState::Active) << "the other of the two works on";
  });
}

}  // namespace
}  // namespace nistaran::server
