#include "mobile/store/migrations.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <span>
#include <string>

#include "mobile/store/database.h"
#include "shared/error.h"

namespace nistaran {
namespace {

constexpr const char* kFirst = R"sql(
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE op_log (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  officer TEXT NOT NULL,
  complaint TEXT NOT NULL,
  time_ms INTEGER NOT NULL,
  time_counter INTEGER NOT NULL,
  hash TEXT NOT NULL,
  json TEXT NOT NULL,
  author TEXT NOT NULL,
  acknowledged INTEGER NOT NULL DEFAULT 0,
  outcome TEXT NOT NULL DEFAULT 'accepted',
  reason TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX op_log_waiting ON op_log (n) WHERE acknowledged = 0;
CREATE INDEX op_log_complaint ON op_log (complaint, officer, n);
CREATE TABLE documents (
  officer TEXT NOT NULL,
  complaint TEXT NOT NULL,
  version INTEGER NOT NULL,
  digest TEXT NOT NULL,
  json TEXT NOT NULL,
  stale INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (officer, complaint)
);
CREATE TABLE wanted (officer TEXT NOT NULL, complaint TEXT NOT NULL, PRIMARY KEY (officer, complaint)) WITHOUT ROWID;
CREATE TABLE cursors (officer TEXT PRIMARY KEY, json TEXT NOT NULL);
CREATE TABLE drafts (
  officer TEXT NOT NULL,
  complaint TEXT NOT NULL,
  form TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (officer, complaint, form)
);
CREATE TABLE officers (
  id TEXT PRIMARY KEY,
  profile TEXT NOT NULL,
  unlock TEXT NOT NULL,
  last_here_ms INTEGER NOT NULL,
  token TEXT NOT NULL DEFAULT '',
  token_expires_ms INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE sync_log (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at_ms INTEGER NOT NULL,
  ok INTEGER NOT NULL,
  sent INTEGER NOT NULL,
  received INTEGER NOT NULL,
  failure TEXT NOT NULL
);
)sql";

// `held` is the digest of all documents of the officer; NULL where something has changed since it was
// reckoned.
constexpr const char* kScopeDigests = R"sql(
ALTER TABLE cursors ADD COLUMN held TEXT;
DROP INDEX op_log_waiting;
CREATE INDEX op_log_waiting ON op_log (n) WHERE acknowledged <> 1;
)sql";

// The server tells its key with a session: one that was opened before tablets asked for it is opened anew.
constexpr const char* kServerKey = "UPDATE officers SET token = '', token_expires_ms = 0";

// Copies of attached files that lie in the tablet's folder: those that were attached here, until the server
// has them and after, and small ones that were fetched. A file goes when no row names it any more.
constexpr const char* kAttachments = R"sql(
CREATE TABLE files (
  place INTEGER PRIMARY KEY AUTOINCREMENT,
  operation TEXT NOT NULL,
  copy TEXT NOT NULL,
  officer TEXT NOT NULL,
  complaint TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  type TEXT NOT NULL,
  state TEXT NOT NULL,
  upload TEXT NOT NULL DEFAULT '',
  sent INTEGER NOT NULL DEFAULT 0,
  UNIQUE (operation, copy, officer)
);
CREATE INDEX files_waiting ON files (place) WHERE state = 'waiting';
CREATE INDEX files_of_complaint ON files (complaint, officer);
CREATE INDEX files_by_hash ON files (sha256);
)sql";

// Who may come in, and which tablet this is, has a file of its own, which opens before anybody is in.
constexpr const char* kDoorOfItsOwn = "DROP TABLE meta; DROP TABLE officers";

constexpr const char* kForms =
    "CREATE TABLE forms (one INTEGER PRIMARY KEY CHECK (one = 1), digest TEXT NOT NULL, json TEXT NOT NULL)";

// Made again from the documents wherever they are missing.
constexpr const char* kSummaries = R"sql(
CREATE TABLE summaries (
  officer TEXT NOT NULL,
  complaint TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (officer, complaint)
) WITHOUT ROWID;
)sql";

constexpr std::array kRecords{kFirst,        kScopeDigests, kServerKey, kAttachments,
                              kDoorOfItsOwn, kForms,        kSummaries};

constexpr const char* kFirstDoor = R"sql(
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE officers (
  id TEXT PRIMARY KEY,
  profile TEXT NOT NULL,
  unlock TEXT NOT NULL DEFAULT '',
  wrong_pins INTEGER NOT NULL DEFAULT 0,
  closed_until_ms INTEGER NOT NULL DEFAULT 0,
  waiting INTEGER NOT NULL DEFAULT 0,
  last_here_ms INTEGER NOT NULL,
  token TEXT NOT NULL DEFAULT '',
  token_expires_ms INTEGER NOT NULL DEFAULT 0
);
)sql";

constexpr std::array kDoor{kFirstDoor};

std::span<const char* const> stepsOf(Schema schema) {
  if (schema == Schema::Door) return kDoor;
  return kRecords;
}

}  // namespace

int schemaVersion(Schema schema) {
  return static_cast<int>(stepsOf(schema).size());
}

void migrate(SQLite::Database& database, Schema schema) {
  const int done = database.execAndGet("PRAGMA user_version").getInt();
  if (done > schemaVersion(schema)) {
    throw ErrorException(Error(ErrorCode::Unsupported, "it is from a newer version of this program (schema " +
                                                           std::to_string(done) + ")"));
  }
  migrateTo(database, schema, schemaVersion(schema));
}

void migrateTo(SQLite::Database& database, Schema schema, int steps) {
  for (int step = database.execAndGet("PRAGMA user_version").getInt(); step < steps; ++step) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec(stepsOf(schema)[static_cast<std::size_t>(step)]);
    database.exec("PRAGMA user_version=" + std::to_string(step + 1));
    transaction.commit();
  }
}

}  // namespace nistaran
