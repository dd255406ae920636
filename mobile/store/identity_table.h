// Which tablet this is, and what the server told it of its district. Store thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "shared/crypto/signature.h"
#include "shared/id.h"
#include "shared/json.h"

namespace SQLite {
class Database;
}

namespace nistaran {

struct DeviceIdentity {
  DeviceId device;
  crypto::KeyPair keys;
  std::string server_url;
};

class IdentityTable {
 public:
  explicit IdentityTable(SQLite::Database& database) : database_(database) {}

  std::optional<DeviceIdentity> identity();
  // To which courier bundles are sealed, and whose answers are believed; empty until the server told it.
  std::string serverKey();
  void setServerKey(const std::string& key);
  // The data key of the records, as closeWithServer closed it; empty until there is one.
  std::string keyUnderServer();
  void setKeyUnderServer(const std::string& closed);
  // A sign-in that a courier carries to the server: null while none is under way.
  Json carriedSignIn();
  void setCarriedSignIn(const Json& sign_in);
  // Inside a transaction: all of it or nothing.
  void setIdentity(const DeviceIdentity& identity);

  // It is no tablet of any server any more.
  void forget();

  // An empty object or array where nothing came yet.
  Json district();
  void setDistrict(const Json& district);
  Json officers();
  void setOfficers(const Json& officers);

  // Who left the service, and whose documents may still lie in the store.
  std::vector<OfficerId> dismissed();
  void setDismissed(const std::vector<OfficerId>& officers);

  // The key pair of an enrolment that has not been answered yet: asking again with it can't make a second
  // tablet.
  std::optional<crypto::KeyPair> proposedKeys();
  void setProposedKeys(const crypto::KeyPair& keys);

 private:
  std::string get(const std::string& name);
  void set(const std::string& name, const std::string& value);
  Json json(const std::string& name, const Json& fallback);

  SQLite::Database& database_;
};

}  // namespace nistaran
