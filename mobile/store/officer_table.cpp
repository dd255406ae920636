#include "mobile/store/officer_table.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "mobile/store/sqlite_failure.h"
#include "shared/json.h"

namespace nistaran {
namespace {

constexpr const char* kColumns = "profile, unlock, wrong_pins, closed_until_ms, waiting, last_here_ms";

std::string selecting(const char* rest) {
  return std::string("SELECT ").append(kColumns).append(" FROM officers ").append(rest);
}

std::optional<KnownOfficer> knownOfficer(SQLite::Statement& row) {
  auto json = parseJson(row.getColumn(0).getString());
  if (!json) return std::nullopt;
  auto profile = officerFromJson(*json);
  if (!profile) return std::nullopt;
  return KnownOfficer{std::move(*profile),       row.getColumn(1).getString(),
                      row.getColumn(2).getInt(), fromMs(row.getColumn(3).getInt64()),
                      row.getColumn(4).getInt(), fromMs(row.getColumn(5).getInt64())};
}

}  // namespace

void OfficerTable::put(const Officer& profile, UtcTime here) {
  translated([&] {
    SQLite::Statement insert(database_,
                             "INSERT INTO officers (id, profile, last_here_ms) VALUES (?, ?, ?) "
                             "ON CONFLICT (id) DO UPDATE SET profile = excluded.profile, "
                             "last_here_ms = excluded.last_here_ms");
    insert.bind(1, profile.id.text());
    insert.bind(2, toJson(profile).dump());
    insert.bind(3, toMs(here));
    insert.exec();
  });
}

std::optional<KnownOfficer> OfficerTable::find(const OfficerId& officer) {
  return translated([&]() -> std::optional<KnownOfficer> {
    SQLite::Statement row(database_, selecting("WHERE id = ?"));
    row.bind(1, officer.text());
    if (!row.executeStep()) return std::nullopt;
    return knownOfficer(row);
  });
}

std::vector<KnownOfficer> OfficerTable::all() {
  return translated([&] {
    SQLite::Statement rows(database_, selecting("ORDER BY last_here_ms DESC, id"));
    std::vector<KnownOfficer> found;
    while (rows.executeStep()) {
      if (auto officer = knownOfficer(rows)) found.push_back(std::move(*officer));
    }
    return found;
  });
}

void OfficerTable::wasHere(const OfficerId& officer, UtcTime when) {
  translated([&] {
    SQLite::Statement update(database_, "UPDATE officers SET last_here_ms = ? WHERE id = ?");
    update.bind(1, toMs(when));
    update.bind(2, officer.text());
    update.exec();
  });
}

void OfficerTable::setUnlock(const OfficerId& officer, const std::string& closed) {
  translated([&] {
    SQLite::Statement update(
        database_, "UPDATE officers SET unlock = ?, wrong_pins = 0, closed_until_ms = 0 WHERE id = ?");
    update.bind(1, closed);
    update.bind(2, officer.text());
    update.exec();
  });
}

void OfficerTable::pinWasRight(const OfficerId& officer) {
  pinWasWrong(officer, 0, UtcTime());
}

void OfficerTable::pinWasWrong(const OfficerId& officer, int wrong_pins, UtcTime closed_until) {
  translated([&] {
    SQLite::Statement update(database_,
                             "UPDATE officers SET wrong_pins = ?, closed_until_ms = ? WHERE id = ?");
    update.bind(1, wrong_pins);
    update.bind(2, toMs(closed_until));
    update.bind(3, officer.text());
    update.exec();
  });
}

void OfficerTable::setWaiting(const OfficerId& officer, int count) {
  translated([&] {
    SQLite::Statement update(database_, "UPDATE officers SET waiting = ? WHERE id = ?");
    update.bind(1, count);
    update.bind(2, officer.text());
    update.exec();
  });
}

void OfficerTable::forget(const OfficerId& officer) {
  translated([&] {
    SQLite::Statement erase(database_, "DELETE FROM officers WHERE id = ?");
    erase.bind(1, officer.text());
    erase.exec();
  });
}

void OfficerTable::forgetAll() {
  translated([&] { database_.exec("DELETE FROM officers"); });
}

void OfficerTable::setToken(const OfficerId& officer, const SessionToken& token) {
  translated([&] {
    SQLite::Statement update(database_, "UPDATE officers SET token = ?, token_expires_ms = ? WHERE id = ?");
    update.bind(1, token.token);
    update.bind(2, toMs(token.expires_at));
    update.bind(3, officer.text());
    update.exec();
  });
}

std::optional<SessionToken> OfficerTable::token(const OfficerId& officer) {
  return translated([&]() -> std::optional<SessionToken> {
    SQLite::Statement row(database_,
                          "SELECT token, token_expires_ms FROM officers WHERE id = ? AND token <> ''");
    row.bind(1, officer.text());
    if (!row.executeStep()) return std::nullopt;
    return SessionToken{row.getColumn(0).getString(), fromMs(row.getColumn(1).getInt64())};
  });
}

void OfficerTable::dropToken(const OfficerId& officer) {
  setToken(officer, {{}, {}});
}

}  // namespace nistaran
