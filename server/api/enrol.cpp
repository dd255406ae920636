// POST /v1/enrol: a tablet becomes known by a code for one use.
#include "server/auth/opened_session.h"
#include "server/api/context.h"
#include "server/auth/token.h"
#include "server/bundles/server_keys.h"
#include "shared/crypto/signature.h"
#include "shared/limits.h"
#include "shared/text.h"
#include "shared/uuid.h"

namespace nistaran::server {
namespace {

// Cut between two characters.
std::string shortened(std::string text, std::size_t bytes_max) {
  if (text.size() <= bytes_max) return text;
  std::size_t end = bytes_max;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  text.resize(end);
  return text;
}

// Who had signed in on the tablet that this one was before has so on this one.
void replaceDevice(StoreTransaction& tx, const Json& replaces, const DeviceRecord& device) {
  const auto old_id = DeviceId::parse(stringAt(replaces, "device"));
  const auto old = old_id ? tx.device(*old_id) : std::nullopt;
  // Forgotten by a database that was put back to a backup: it is a tablet like a new one.
  if (!old && tx.putBackAt(device.district) != UtcTime()) return;
  const std::string message =
      "nistaran-replace-v1\n" + stringAt(replaces, "device") + "\n" + device.public_key;
  if (!old || old->district != device.district || old->state == DeviceState::Revoked ||
      !crypto::verify(message, stringAt(replaces, "signature"), old->public_key)) {
    throw ErrorException(Error(ErrorCode::NotAllowed, "this is not the tablet that it says it was"));
  }
  for (const OfficerId& officer : tx.officersOn(old->id)) tx.noteSignIn(device.id, officer);
  // Of two with one name, one has another name now.
  if (old->state == DeviceState::Forked) tx.setDeviceState(old->id, DeviceState::Active);
}

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
  device.label = shortened(normalizeText(stringAt(body, "label")), limits::kIdBytesMax);
  Json answer{{"device", device.id.text()}};
  context.store.write([&](StoreTransaction& tx) {
    const auto district = tx.takeDeviceCode(hashOfDeviceCode(stringAt(body, "code")), now);
    if (!district) {
      throw ErrorException(
          Error(ErrorCode::NotAllowed, "the code is wrong, used or too old: ask for a new one"));
    }
    device.district = *district;
    tx.addDevice(device);
    if (body.contains("replaces")) replaceDevice(tx, objectAt(body, "replaces"), device);
    answer["district"] = tx.district(*district)->district.json;
    answer["officers"] = officersOf(tx, *district);
    answer["server_key"] = serverKeys(tx, context.entropy).public_key;
  });
  return http::jsonResponse(answer, 201);
}

}  // namespace

void addEnrolRoutes(http::Router& router, ApiContext& context) {
  router.add("POST", "/v1/enrol",
             route(context, [&](const http::Request& request) { return enrol(context, request); }));
}

}  // namespace nistaran::server
