// POST /v1/challenge, POST and DELETE /v1/session.
#include <SQLiteCpp/SQLiteCpp.h>

#include "tests/server/api/served_district.h"

namespace nistaran::server {
namespace {

using namespace nistaran::testing;

struct SignIn : ::testing::Test {
  Answer asked(const std::string& token) { return api.get("/v1/officers", token); }

  ServedDistrict api;
  SignedDevice tablet = api.enrolled("tab");
  const OfficerId ravi{"ravi"};
};

TEST_F(SignIn, TheRightPasswordOnAKnownTabletBringsATokenForTwelveHours) {
  const Answer answer = api.signIn(tablet, ravi);
  ASSERT_EQ(answer.status, 200) << answer.body;
  EXPECT_EQ(integerAt(answer.json, "expires_at_ms"), toMs(api.district.clock.now() + std::chrono::hours(12)));
  EXPECT_EQ(*officerFromJson(answer.json["officer"]), api.district.ravi);
  EXPECT_EQ(answer.body.find("argon2"), std::string::npos);
  const std::string token = stringAt(answer.json, "token");
  EXPECT_EQ(asked(token).status, 200);
  api.district.clock.advance(std::chrono::hours(12) - std::chrono::milliseconds(1));
  EXPECT_EQ(asked(token).status, 200);
  api.district.clock.advance(std::chrono::milliseconds(1));
  EXPECT_TRUE(isProblem(asked(token), 401, "unauthenticated"));
}

TEST_F(SignIn, EveryoneOnOneTabletIsToldTheSameKeyOfItsStoreAndNobodyElseIs) {
  const std::string key = stringAt(api.signIn(tablet, ravi).json, "store_key");
  EXPECT_EQ(key.size(), 64U);
  EXPECT_EQ(stringAt(api.signIn(tablet, api.district.chief.id).json, "store_key"), key);
  const SignedDevice other = api.enrolled("other");
  EXPECT_NE(stringAt(api.signIn(other, ravi).json, "store_key"), key);
}

TEST_F(SignIn, NobodyLearnsWhetherTheOfficerOrThePasswordIsWrong) {
  const Answer wrong = api.signIn(tablet, ravi, "guessed");
  const Answer unknown = api.signIn(tablet, OfficerId("nobody"), "guessed");
  EXPECT_TRUE(isProblem(wrong, 401, "unauthenticated"));
  EXPECT_EQ(wrong.json, unknown.json);
}

TEST_F(SignIn, AnOfficerOfAnotherDistrictHasNoPlaceHere) {
  EXPECT_TRUE(isProblem(api.signIn(tablet, api.stranger.id), 401, "unauthenticated"));
}

TEST_F(SignIn, AChallengeIsForOneSignInOfOneTabletWithinTwoMinutes) {
  const Json body = api.signInBody(tablet, ravi);
  EXPECT_EQ(api.post("/v1/session", body).status, 200);
  EXPECT_TRUE(isProblem(api.post("/v1/session", body), 401, "unauthenticated")) << "a second time";

  const SignedDevice other = api.enrolled("other");
  Json borrowed = api.signInBody(tablet, ravi);
  borrowed["challenge"] = api.challenge(other);
  EXPECT_TRUE(isProblem(api.post("/v1/session", borrowed), 401, "unauthenticated")) << "another tablet's";

  const Json late = api.signInBody(tablet, ravi);
  api.district.clock.advance(std::chrono::minutes(2));
  EXPECT_TRUE(isProblem(api.post("/v1/session", late), 401, "unauthenticated")) << "too late";
}

TEST_F(SignIn, TheTabletMustSignTheChallengeWithItsOwnKey) {
  const SignedDevice thief(tablet.id().text(), SignedDevice::keysOf("thief"));
  EXPECT_TRUE(isProblem(api.signIn(thief, ravi), 401, "unauthenticated"));
  Json other_officer = api.signInBody(tablet, OfficerId("sita"));
  other_officer["officer"] = "ravi";
  EXPECT_TRUE(isProblem(api.post("/v1/session", other_officer), 401, "unauthenticated"))
      << "signed for somebody else";
  const SignedDevice unknown("no-such-tablet");
  EXPECT_TRUE(isProblem(api.signIn(unknown, ravi), 401, "unauthenticated"));
}

TEST_F(SignIn, AfterFiveWrongPasswordsEvenTheRightOneWaits) {
  for (int i = 0; i < kWrongPasswordsMax; ++i)
    EXPECT_TRUE(isProblem(api.signIn(tablet, ravi, "guessed"), 401, "unauthenticated")) << i;
  const Answer paused = api.signIn(tablet, ravi);
  EXPECT_TRUE(isProblem(paused, 429, "rate_limited"));
  EXPECT_EQ(paused.header("Retry-After"), "900");
  EXPECT_EQ(api.signIn(tablet, OfficerId("sita")).status, 200) << "a colleague is not locked out";
  api.district.clock.advance(kWrongPasswordWindow);
  EXPECT_EQ(api.signIn(tablet, ravi).status, 200);
}

TEST_F(SignIn, AThiefWithoutTheTabletCanNotLockAnOfficerOut) {
  const SignedDevice thief(tablet.id().text(), SignedDevice::keysOf("thief"));
  for (int i = 0; i < 2 * kWrongPasswordsMax; ++i) api.signIn(thief, ravi, "guessed");
  EXPECT_EQ(api.signIn(tablet, ravi).status, 200);
}

TEST_F(SignIn, SigningOutEndsThatSessionAlone) {
  const std::string first = stringAt(api.signIn(tablet, ravi).json, "token");
  const std::string second = stringAt(api.signIn(tablet, OfficerId("sita")).json, "token");
  EXPECT_NE(first, second);
  EXPECT_EQ(api.send("DELETE", "/v1/session", {}, first).status, 204);
  EXPECT_TRUE(isProblem(asked(first), 401, "unauthenticated"));
  EXPECT_TRUE(isProblem(api.send("DELETE", "/v1/session", {}, first), 401, "unauthenticated"));
  EXPECT_EQ(asked(second).status, 200);
}

TEST_F(SignIn, ARevokedTabletIsTaughtNothingAnyMore) {
  const std::string token = stringAt(api.signIn(tablet, ravi).json, "token");
  api.district.store->write(
      [&](StoreTransaction& tx) { tx.setDeviceState(tablet.id(), DeviceState::Revoked); });
  EXPECT_TRUE(isProblem(asked(token), 403, "device_revoked"));
  EXPECT_TRUE(isProblem(api.signIn(tablet, ravi), 403, "device_revoked"));
}

TEST_F(SignIn, AForkedTabletMayStillSyncSoThatNothingIsLost) {
  const std::string token = stringAt(api.signIn(tablet, ravi).json, "token");
  api.district.store->write(
      [&](StoreTransaction& tx) { tx.setDeviceState(tablet.id(), DeviceState::Forked); });
  EXPECT_EQ(asked(token).status, 200);
}

TEST_F(SignIn, AnOfficerWhoLeftTheServiceIsShutOutAtOnce) {
  const std::string token = stringAt(api.signIn(tablet, ravi).json, "token");
  SQLite::Database(api.district.file().string(), SQLite::OPEN_READWRITE)
      .exec("UPDATE officers SET json = json_set(json, '$.active', json('false')) WHERE id = 'ravi'");
  EXPECT_TRUE(isProblem(asked(token), 403, "officer_revoked"));
  EXPECT_TRUE(isProblem(api.signIn(tablet, ravi), 403, "officer_revoked"));
  EXPECT_TRUE(isProblem(api.signIn(tablet, ravi, "a wrong one"), 401, "unauthenticated"));
  const Answer seen = asked(stringAt(api.signIn(tablet, OfficerId("sita")).json, "token"));
  EXPECT_EQ(seen.body.find("\"ravi\""), std::string::npos) << "and is not offered to mark to";
}

TEST_F(SignIn, WrongTypesAreMalformed) {
  for (const Json& body : {Json::object(), Json{{"device", 7}}, Json{{"device", "no id at all"}}})
    EXPECT_TRUE(isProblem(api.post("/v1/challenge", body), 400, "malformed")) << body;
  Json body = api.signInBody(tablet, ravi);
  for (const char* member : {"device", "officer"}) {
    Json wrong = body;
    wrong[member] = Json::array();
    EXPECT_TRUE(isProblem(api.post("/v1/session", wrong), 400, "malformed")) << member;
  }
  body["password"] = 7;
  EXPECT_TRUE(isProblem(api.post("/v1/session", body), 401, "unauthenticated"));
}

TEST_F(SignIn, TheTokenIsNotWhatTheDatabaseHolds) {
  const std::string token = stringAt(api.signIn(tablet, ravi).json, "token");
  SQLite::Database database(api.district.file().string(), SQLite::OPEN_READONLY);
  const std::string stored = database.execAndGet("SELECT token FROM sessions").getString();
  EXPECT_NE(stored, token);
  EXPECT_TRUE(isProblem(asked(stored), 401, "unauthenticated"));
}

}  // namespace
}  // namespace nistaran::server
