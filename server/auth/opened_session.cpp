#include "server/auth/opened_session.h"

#include <mutex>

#include "server/auth/password.h"
#include "server/bundles/server_keys.h"

namespace nistaran::server {
namespace {

bool checkedPassword(const std::string& password, const std::string& hash) {
  static std::mutex one_at_a_time;
  const std::lock_guard lock(one_at_a_time);
  return passwordFits(password, hash);
}

}  // namespace

bool isTheirPassword(const std::optional<OfficerRecord>& officer, const std::string& password,
                     const DeviceRecord& device) {
  const bool fits = checkedPassword(password, officer ? officer->password_hash : hashOfNobody());
  return fits && officer && officer->officer.district == device.district;
}

Json openedOn(StoreTransaction& tx, const DeviceRecord& device, const Officer& officer, Entropy& entropy) {
  tx.noteSignIn(device.id, officer.id);
  const crypto::BoxKeys keys = serverKeys(tx, entropy);
  return {{"officer", toJson(officer)},
          {"district", tx.district(device.district)->district.json},
          {"officers", officersOf(tx, device.district)},
          {"server_key", keys.public_key},
          {"store_key", storeKeyOf(keys, device.id)}};
}

Json officersOf(StoreReader& reader, const DistrictCode& district) {
  Json list = Json::array();
  for (const Officer& officer : reader.officers(district)) {
    if (officer.active) list.push_back(toJson(officer));
  }
  return list;
}

}  // namespace nistaran::server
