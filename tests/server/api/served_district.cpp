#include "tests/server/api/served_district.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "server/auth/password.h"
#include "server/auth/token.h"

namespace nistaran::testing {
namespace {

Officer strangerOf(const char* district) {
  Officer made = supervisor("stranger", "");
  made.district = DistrictCode(district);
  return made;
}

}  // namespace

::testing::AssertionResult isProblem(const Answer& answer, int status, const std::string& code) {
  const auto no = [&] {
    return ::testing::AssertionFailure() << "answered " << answer.status << " " << answer.body << ": ";
  };
  if (answer.status != status) return no() << "not " << status;
  if (answer.header("Content-Type") != "application/problem+json") return no() << "no problem details";
  if (answer.code() != code) return no() << "not " << code;
  if (integerAt(answer.json, "status") != status) return no() << "another status in the body";
  if (!stringAt(answer.json, "type").starts_with("urn:nistaran:problem:")) return no() << "no type";
  if (stringAt(answer.json, "title").empty()) return no() << "no title";
  if (answer.json.contains("detail") && stringAt(answer.json, "detail").empty())
    return no() << "empty detail";
  return ::testing::AssertionSuccess();
}

ServedDistrict::ServedDistrict() : stranger(strangerOf("farrukhabad")) {
  // Argon2id is slow on purpose: once for all.
  static const std::string kHash = server::hashPassword(kPassword);
  Json other = Json::parse(kTwoCircles);
  other["district"]["code"] = stranger.district.text();
  district.store->write([&](server::StoreTransaction& tx) {
    tx.putDistrict({*districtFromJson(other), "epoch-2"});
    tx.addOfficer({stranger, kHash});
  });
  SQLite::Database database(district.file().string(), SQLite::OPEN_READWRITE);
  SQLite::Statement passwords(database, "UPDATE officers SET password = ?");
  passwords.bind(1, kHash);
  passwords.exec();
}

Answer ServedDistrict::send(const std::string& method, const std::string& path, const std::string& body,
                            const std::string& token, const httplib::Headers& headers) {
  httplib::Request request;
  request.method = method;
  request.path = path;
  request.body = body;
  request.headers = headers;
  if (!body.empty() && !request.has_header("Content-Type"))
    request.set_header("Content-Type", "application/json");
  if (!token.empty()) request.set_header("Authorization", "Bearer " + token);
  Answer answer;
  const httplib::Result result = client_->send(request);
  if (!result) {
    ADD_FAILURE() << method << " " << path << " was not answered: " << httplib::to_string(result.error());
    return answer;
  }
  answer.status = result->status;
  answer.body = result->body;
  answer.headers = result->headers;
  if (const auto json = parseJson(result->body)) answer.json = *json;
  return answer;
}

std::string ServedDistrict::deviceCode(const std::string& code_of) {
  const std::string code = server::makeDeviceCode(entropy);
  district.store->write([&](server::StoreTransaction& tx) {
    tx.addDeviceCode(server::hashOfDeviceCode(code), DistrictCode(code_of),
                     district.clock.now() + std::chrono::hours(72));
  });
  return code;
}

SignedDevice ServedDistrict::enrolled(const std::string& label, const std::string& district_code) {
  const crypto::KeyPair keys = SignedDevice::keysOf(label);
  const Answer answer = post(
      "/v1/enrol", {{"code", deviceCode(district_code)}, {"public_key", keys.public_key}, {"label", label}});
  EXPECT_EQ(answer.status, 201) << answer.body;
  return {stringAt(answer.json, "device"), keys};
}

std::string ServedDistrict::challenge(const SignedDevice& device) {
  return stringAt(post("/v1/challenge", {{"device", device.id().text()}}).json, "challenge");
}

Json ServedDistrict::signInBody(const SignedDevice& device, const OfficerId& officer,
                                const std::string& password) {
  const std::string given = challenge(device);
  const std::string message =
      "nistaran-session-v1\n" + device.id().text() + "\n" + officer.text() + "\n" + given;
  return {{"device", device.id().text()},
          {"officer", officer.text()},
          {"password", password},
          {"challenge", given},
          {"signature", crypto::sign(message, device.keys().secret_key)}};
}

SignedIn ServedDistrict::signedIn(const Officer& officer) {
  SignedDevice device = enrolled("tab-" + officer.id.text(), officer.district.text());
  const Answer answer = signIn(device, officer.id);
  EXPECT_EQ(answer.status, 200) << answer.body;
  return {std::move(device), officer, stringAt(answer.json, "token")};
}

Json ServedDistrict::exchange(const Batch& batch) {
  SyncRequest request;
  request.app = "nistaran/test";
  request.batch = batch;
  request.now = fromMs(1'790'000'000'000);
  return toJson(request);
}

Answer ServedDistrict::pull(const SignedIn& who, const Json& more) {
  Json body = exchange({who.device.id(), {}, {}});
  body.update(more);
  return post("/v1/sync", body, who.token);
}

}  // namespace nistaran::testing
