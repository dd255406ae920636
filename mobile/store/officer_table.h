// Officers who have signed in on this tablet: who they are, what their PIN opens, and the server's token.
// Store thread.
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
  std::string unlock;    // as closeWithPin made it; empty: no PIN opens anything
  int wrong_pins = 0;    // in a row
  UtcTime closed_until;  // nothing is tried before
  int waiting = 0;       // that were not sent when they left
  UtcTime last_here;
};

struct SessionToken {
  std::string token;
  UtcTime expires_at;
};

class OfficerTable {
 public:
  explicit OfficerTable(SQLite::Database& database) : database_(database) {}

  // What was known of the officer's PIN stays.
  void put(const Officer& profile, UtcTime here);
  std::optional<KnownOfficer> find(const OfficerId& officer);
  std::vector<KnownOfficer> all();  // who was here last comes first
  void wasHere(const OfficerId& officer, UtcTime when);
  // Wrong ones are forgotten.
  void setUnlock(const OfficerId& officer, const std::string& closed);
  void pinWasRight(const OfficerId& officer);
  void pinWasWrong(const OfficerId& officer, int wrong_pins, UtcTime closed_until);
  void setWaiting(const OfficerId& officer, int count);
  // The tile, the way in by PIN and the token. Not an error where there is none.
  void forget(const OfficerId& officer);
  void forgetAll();

  void setToken(const OfficerId& officer, const SessionToken& token);
  std::optional<SessionToken> token(const OfficerId& officer);
  void dropToken(const OfficerId& officer);

 private:
  SQLite::Database& database_;
};

}  // namespace nistaran
