// Officers who have signed in on this tablet: who they are, the hash that lets them in without a network, and
// the server's token. Store thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "shared/officer.h"
#include "shared/time.h"

namespace SQLite {
class Database;
}

namespace nistaran {

struct KnownOfficer {
  Officer profile;
  std::string unlock;  // as sealPassword made it
  UtcTime last_here;
};

struct SessionToken {
  std::string token;
  UtcTime expires_at;
};

class OfficerTable {
 public:
  explicit OfficerTable(SQLite::Database& database) : database_(database) {}

  void put(const KnownOfficer& officer);
  std::optional<KnownOfficer> find(const OfficerId& officer);
  std::vector<KnownOfficer> all();  // who was here last comes first
  void wasHere(const OfficerId& officer, UtcTime when);

  void setToken(const OfficerId& officer, const SessionToken& token);
  std::optional<SessionToken> token(const OfficerId& officer);
  void dropToken(const OfficerId& officer);

 private:
  SQLite::Database& database_;
};

}  // namespace nistaran
