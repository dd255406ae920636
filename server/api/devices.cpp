// The district's tablets as a supervisor sees them: which are in trouble, and what can be done.
#include "server/api/context.h"
#include "server/auth/sign_in_guard.h"
#include "server/auth/token.h"

namespace nistaran::server {
namespace {

Caller supervisorOf(StoreReader& reader, const http::Request& request, UtcTime now) {
  Caller caller = orThrow(callerOf(reader, request, now));
  if (caller.officer.role != Role::Supervisor)
    throw ErrorException(Error(ErrorCode::NotAllowed, "tablets are the supervisor's concern"));
  return caller;
}

std::size_t notHandedIn(StoreReader& reader, const DeviceId& device) {
  std::size_t count = 0;
  for (const SetAsideOperation& aside : reader.setAside(device)) {
    if (!reader.operationTaken(aside.operation.id)) ++count;
  }
  return count;
}

std::string_view inWords(DeviceState state) {
  switch (state) {
    case DeviceState::Active:
      return "active";
    case DeviceState::Forked:
      return "forked";
    case DeviceState::Revoked:
      return "revoked";
  }
  return "active";
}

http::Response devices(ApiContext& context, const http::Request& request) {
  Json list = Json::array();
  context.store.read([&](StoreReader& reader) {
    const Caller caller = supervisorOf(reader, request, context.clock.now());
    for (const DeviceRecord& device : reader.devices()) {
      // The server's own are nobody's tablets.
      if (device.district != caller.officer.district || !device.secret_key.empty()) continue;
      Json officers = Json::array();
      for (const OfficerId& officer : reader.officersOn(device.id)) officers.push_back(officer.text());
      list.push_back({{"device", device.id.text()},
                      {"label", device.label},
                      {"state", inWords(device.state)},
                      {"operations", device.head.n.value()},
                      {"set_aside", notHandedIn(reader, device.id)},
                      {"officers", std::move(officers)}});
    }
  });
  return http::jsonResponse({{"devices", std::move(list)}});
}

http::Response deviceCode(ApiContext& context, const http::Request& request) {
  const UtcTime now = context.clock.now();
  const std::string code = makeDeviceCode(context.entropy);
  context.store.write([&](StoreTransaction& tx) {
    const Caller caller = supervisorOf(tx, request, now);
    tx.addDeviceCode(hashOfDeviceCode(code), caller.officer.district, now + kCodeLife);
  });
  return http::jsonResponse({{"code", code}, {"expires_at_ms", toMs(now + kCodeLife)}}, 201);
}

// A tablet of the caller's district. NotFound for another's, and for the server's own devices.
DeviceRecord tabletNamed(StoreReader& reader, const http::Request& request, const Caller& caller) {
  const auto id = DeviceId::parse(request.parameters.at("device"));
  auto device = id ? reader.device(*id) : std::nullopt;
  if (!device || device->district != caller.officer.district || !device->secret_key.empty())
    throw ErrorException(Error(ErrorCode::NotFound));
  return std::move(*device);
}

http::Response revoke(ApiContext& context, const http::Request& request) {
  DeviceId revoked;
  context.store.write([&](StoreTransaction& tx) {
    const Caller caller = supervisorOf(tx, request, context.clock.now());
    revoked = tabletNamed(tx, request, caller).id;
    if (revoked == caller.device.id)
      throw ErrorException(Error(ErrorCode::NotAllowed, "this is the tablet that asks"));
    tx.setDeviceState(revoked, DeviceState::Revoked);
  });
  return http::jsonResponse({{"device", revoked.text()}, {"state", inWords(DeviceState::Revoked)}});
}

http::Response takeOver(ApiContext& context, const http::Request& request) {
  Json answer;
  DistrictCode district;
  Seq head;
  context.store.write([&](StoreTransaction& tx) {
    const Caller caller = supervisorOf(tx, request, context.clock.now());
    const DeviceRecord device = tabletNamed(tx, request, caller);
    district = device.district;
    answer["taken"] = context.ingest.takeOver(tx, device);
    answer["left"] = notHandedIn(tx, device.id);
    head = tx.head(district);
  });
  if (integerAt(answer, "taken") > 0) {
    context.live.moved(district, head);
    context.changed();
  }
  return http::jsonResponse(answer);
}

}  // namespace

void addDeviceRoutes(http::Router& router, ApiContext& context) {
  const auto add = [&](const char* method, const char* path, auto work) {
    router.add(method, path, route(context, [&context, work](const http::Request& request) {
                 return work(context, request);
               }));
  };
  add("GET", "/v1/devices", devices);
  add("POST", "/v1/device-codes", deviceCode);
  add("POST", "/v1/devices/{device}/take-over", takeOver);
  add("POST", "/v1/devices/{device}/revoke", revoke);
}

}  // namespace nistaran::server
