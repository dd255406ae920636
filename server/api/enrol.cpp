// POST /v1/enrol: a tablet becomes known by a code for one use.
#include "server/api/context.h"
#include "server/auth/token.h"
#include "shared/limits.h"
#include "shared/text.h"
#include "shared/uuid.h"

namespace nistaran::server {
namespace {

http::Response enrol(ApiContext& context, const http::Request& request) {
  const Json body = bodyOf(request);
  const std::string public_key = stringAt(body, "public_key");
  if (!crypto::isPublicKey(public_key)) {
    throw ErrorException(Error(ErrorCode::Malformed, "'public_key' must be an Ed25519 key as 64 hex digits"));
  }
  const UtcTime now = context.clock.now();
  DeviceRecord device;
  device.id = DeviceId(makeUuid7(now, context.entropy));
  device.public_key = public_key;
  device.label = normalizeText(stringAt(body, "label")).substr(0, limits::kIdBytesMax);
  Json answer{{"device", device.id.text()}};
  context.store.write([&](StoreTransaction& tx) {
    const auto district = tx.takeDeviceCode(hashOfDeviceCode(stringAt(body, "code")), now);
    if (!district) {
      throw ErrorException(Error(ErrorCode::NotAllowed, "the code is wrong, used or too old: ask for a new one"));
    }
    device.district = *district;
    tx.addDevice(device);
    answer["district"] = tx.district(*district)->district.json;
  });
  return http::jsonResponse(answer, 201);
}

}  // namespace

void addEnrolRoutes(http::Router& router, ApiContext& context) {
  router.add("POST", "/v1/enrol", route(context, [&](const http::Request& request) { return enrol(context, request); }));
}

}  // namespace nistaran::server
