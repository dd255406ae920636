#include "mobile/store/officer_table.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "mobile/store/sqlite_failure.h"
#include "shared/json.h"

namespace nistaran {
namespace {

constexpr const char* kAll =
    "SELECT profile, unlock, last_here_ms FROM officers ORDER BY last_here_ms DESC, id";

std::optional<KnownOfficer> knownOfficer(SQLite::Statement& row) {
  auto json = parseJson(row.getColumn(0).getString());
  if (!json) return std::nullopt;
  auto profile = officerFromJson(*json);
  if (!profile) return std::nullopt;
  return KnownOfficer{std::move(*profile), row.getColumn(1).getString(), fromMs(row.getColumn(2).getInt64())};
}

}  // namespace

void OfficerTable::put(const KnownOfficer& officer) {
  translated([&] {
    SQLite::Statement insert(
        database_,
        "INSERT INTO officers (id, profile, unlock, last_here_ms) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET profile = excluded.profile, unlock = excluded.unlock, "
        "last_here_ms = excluded.last_here_ms");
    insert.bind(1, officer.profile.id.text());
    insert.bind(2, toJson(officer.profile).dump());
    insert.bind(3, officer.unlock);
    insert.bind(4, toMs(officer.last_here));
    insert.exec();
  });
}

std::optional<KnownOfficer> OfficerTable::find(const OfficerId& officer) {
  return translated([&]() -> std::optional<KnownOfficer> {
    SQLite::Statement row(database_, "SELECT profile, unlock, last_here_ms FROM officers WHERE id = ?");
    row.bind(1, officer.text());
    if (!row.executeStep()) return std::nullopt;
    return knownOfficer(row);
  });
}

std::vector<KnownOfficer> OfficerTable::all() {
  return translated([&] {
    SQLite::Statement rows(database_, kAll);
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
