// An officer signs in on a tablet: the tablet signs a challenge, the officer says the password.
#include "server/api/context.h"
#include "server/auth/token.h"
#include "server/auth/opened_session.h"
#include "server/http/problem.h"
#include "shared/crypto/signature.h"

namespace nistaran::server {
namespace {

http::Response challenge(ApiContext& context, const http::Request& request) {
  const auto device = DeviceId::parse(stringAt(bodyOf(request), "device"));
  if (!device) throw ErrorException(Error(ErrorCode::Malformed, "'device' must be an id"));
  const std::string made = makeToken(context.entropy);
  context.guard.opened(made, *device, context.clock.now());
  return http::jsonResponse({{"challenge", made}});
}

http::Response signIn(ApiContext& context, const http::Request& request) {
  const Json body = bodyOf(request);
  const auto device_id = DeviceId::parse(stringAt(body, "device"));
  const auto officer_id = OfficerId::parse(stringAt(body, "officer"));
  if (!device_id || !officer_id)
    throw ErrorException(Error(ErrorCode::Malformed, "'device' and 'officer' must be ids"));
  const UtcTime now = context.clock.now();
  const std::string given = stringAt(body, "challenge");
  if (!context.guard.take(given, *device_id, now)) {
    throw ErrorException(Error(ErrorCode::Unauthenticated, "the challenge is used or too old"));
  }
  std::optional<DeviceRecord> device;
  std::optional<OfficerRecord> officer;
  context.store.read([&](StoreReader& reader) {
    device = reader.device(*device_id);
    officer = reader.officer(*officer_id);
  });
  const std::string message =
      "nistaran-session-v1\n" + device_id->text() + "\n" + officer_id->text() + "\n" + given;
  if (!device || !crypto::verify(message, stringAt(body, "signature"), device->public_key)) {
    throw ErrorException(Error(ErrorCode::Unauthenticated, "the tablet is not known here"));
  }
  if (device->state == DeviceState::Revoked) throw ErrorException(Error(ErrorCode::DeviceRevoked));
  if (const auto pause = context.guard.attempt(*officer_id, now)) {
    http::Response wait = http::problem(Error(ErrorCode::RateLimited, "too many wrong passwords"));
    wait.headers = {{"Retry-After", std::to_string(pause->count())}};
    return wait;
  }
  if (!isTheirPassword(officer, stringAt(body, "password"), *device)) {
    throw ErrorException(Error(ErrorCode::Unauthenticated, "officer or password is wrong"));
  }
  // Said only to who knows the password: the tablet then forgets this officer.
  if (!officer->officer.active) throw ErrorException(Error(ErrorCode::OfficerRevoked));
  context.guard.right(*officer_id);
  const std::string token = makeToken(context.entropy);
  Json answer;
  context.store.write([&](StoreTransaction& tx) {
    tx.forgetExpired(now);
    tx.addSession(hashOfToken(token), {*officer_id, *device_id, now + kSessionLife});
    answer = openedOn(tx, *device, officer->officer, context.entropy);
  });
  answer["token"] = token;
  answer["expires_at_ms"] = toMs(now + kSessionLife);
  return http::jsonResponse(answer);
}

http::Response signOut(ApiContext& context, const http::Request& request) {
  context.store.write([&](StoreTransaction& tx) {
    const Caller caller = orThrow(callerOf(tx, request, context.clock.now()));
    tx.endSession(caller.token_hash);
  });
  return {204, "", "application/json", {}};
}

http::Response colleagues(ApiContext& context, const http::Request& request) {
  Json answer{{"officers", Json::array()}};
  context.store.read([&](StoreReader& reader) {
    const Caller caller = orThrow(callerOf(reader, request, context.clock.now()));
    answer["officers"] = officersOf(reader, caller.officer.district);
  });
  return http::jsonResponse(answer);
}

}  // namespace

void addSessionRoutes(http::Router& router, ApiContext& context) {
  const auto add = [&](const char* method, const char* path, auto work) {
    router.add(method, path, route(context, [&context, work](const http::Request& request) {
                 return work(context, request);
               }));
  };
  add("POST", "/v1/challenge", challenge);
  add("POST", "/v1/session", signIn);
  add("DELETE", "/v1/session", signOut);
  add("GET", "/v1/officers", colleagues);
}

}  // namespace nistaran::server
