#include "mobile/store/identity_table.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "mobile/store/sqlite_failure.h"

namespace nistaran {

std::optional<DeviceIdentity> IdentityTable::identity() {
  const std::string device = get("device");
  if (device.empty()) return std::nullopt;
  return DeviceIdentity{DeviceId(device), {get("public_key"), get("secret_key")}, get("server_url")};
}

void IdentityTable::setIdentity(const DeviceIdentity& identity) {
  set("device", identity.device.text());
  set("public_key", identity.keys.public_key);
  set("secret_key", identity.keys.secret_key);
  set("server_url", identity.server_url);
}

void IdentityTable::forget() {
  translated([&] { database_.exec("DELETE FROM meta"); });
}

std::string IdentityTable::serverKey() {
  return get("server_key");
}
void IdentityTable::setServerKey(const std::string& key) {
  set("server_key", key);
}

std::string IdentityTable::keyUnderServer() {
  return get("key_under_server");
}
void IdentityTable::setKeyUnderServer(const std::string& closed) {
  set("key_under_server", closed);
}

Json IdentityTable::carriedSignIn() {
  return json("carried_sign_in", Json());
}
void IdentityTable::setCarriedSignIn(const Json& sign_in) {
  set("carried_sign_in", sign_in.dump());
}

Json IdentityTable::district() {
  return json("district", Json::object());
}
void IdentityTable::setDistrict(const Json& district) {
  set("district", district.dump());
}
Json IdentityTable::officers() {
  return json("officers", Json::array());
}
void IdentityTable::setOfficers(const Json& officers) {
  set("officers", officers.dump());
}

std::vector<OfficerId> IdentityTable::dismissed() {
  std::vector<OfficerId> officers;
  for (const Json& id : json("dismissed", Json::array())) {
    if (id.is_string()) officers.emplace_back(id.get<std::string>());
  }
  return officers;
}

void IdentityTable::setDismissed(const std::vector<OfficerId>& officers) {
  Json ids = Json::array();
  for (const OfficerId& officer : officers) ids.push_back(officer.text());
  set("dismissed", ids.dump());
}

std::optional<crypto::KeyPair> IdentityTable::proposedKeys() {
  crypto::KeyPair keys{get("proposed_public_key"), get("proposed_secret_key")};
  if (keys.public_key.empty()) return std::nullopt;
  return keys;
}

void IdentityTable::setProposedKeys(const crypto::KeyPair& keys) {
  set("proposed_public_key", keys.public_key);
  set("proposed_secret_key", keys.secret_key);
}

std::string IdentityTable::get(const std::string& name) {
  return translated([&]() -> std::string {
    SQLite::Statement row(database_, "SELECT value FROM meta WHERE name = ?");
    row.bind(1, name);
    return row.executeStep() ? row.getColumn(0).getString() : std::string();
  });
}

void IdentityTable::set(const std::string& name, const std::string& value) {
  translated([&] {
    SQLite::Statement insert(database_,
                             "INSERT INTO meta (name, value) VALUES (?, ?) "
                             "ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    insert.bind(1, name);
    insert.bind(2, value);
    insert.exec();
  });
}

// The district's file holds positions as fractions: it is kept as it came, without the rules for operations.
Json IdentityTable::json(const std::string& name, const Json& fallback) {
  Json value = Json::parse(get(name), nullptr, false);
  return value.is_discarded() ? fallback : value;
}

}  // namespace nistaran
