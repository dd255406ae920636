#include "tests/reference_portal/store.h"

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <stdexcept>

namespace reference_portal {
namespace {

constexpr int kSchemaVersion = 1;
constexpr int kBusyMs = 5000;

constexpr const char* kSchema = R"sql(
CREATE TABLE reference (
  number TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  district TEXT NOT NULL,
  received_at_ms INTEGER NOT NULL,
  due_at_ms INTEGER NOT NULL,
  disposed_at_ms INTEGER,
  revision INTEGER NOT NULL,
  change INTEGER NOT NULL,
  change_kind TEXT NOT NULL,
  reminders INTEGER NOT NULL,
  step INTEGER NOT NULL,
  by_office INTEGER NOT NULL,
  mobile TEXT NOT NULL,
  month TEXT NOT NULL,
  content TEXT NOT NULL,
  report TEXT NOT NULL,
  feedback TEXT NOT NULL
) STRICT;
CREATE INDEX reference_state ON reference(state, received_at_ms);
CREATE INDEX reference_mobile ON reference(mobile, month);
CREATE UNIQUE INDEX reference_change ON reference(district, change) WHERE change > 0;
CREATE TABLE serial (prefix TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT;
CREATE TABLE feed (district TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT;
CREATE TABLE attachment (
  number TEXT NOT NULL REFERENCES reference(number),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  of_report INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (number, id)
) STRICT;
CREATE TABLE step (
  number TEXT NOT NULL REFERENCES reference(number),
  step INTEGER NOT NULL,
  kind TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  by TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (number, step)
) STRICT;
CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL REFERENCES reference(number),
  kind TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX event_number ON event(number);
CREATE TABLE answer (
  district TEXT NOT NULL,
  key TEXT NOT NULL,
  asked TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (district, key)
) STRICT;
)sql";

SQLite::Database opened(const std::filesystem::path& file) {
  try {
    return SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, kBusyMs);
  } catch (const SQLite::Exception& failure) {
    throw std::runtime_error("the database " + file.string() + " can't be opened (" + failure.what() +
                             "): name a file in a folder that exists and may be written, with --db");
  }
}

}  // namespace

Store::Store(const std::filesystem::path& file) : database_(opened(file)) {
  try {
    database_.exec("PRAGMA journal_mode=WAL");
    database_.exec("PRAGMA synchronous=FULL");
    database_.exec("PRAGMA foreign_keys=ON");
    SQLite::Transaction transaction(database_);
    const int version = database_.execAndGet("PRAGMA user_version").getInt();
    if (version > kSchemaVersion) {
      throw std::runtime_error("the database " + file.string() +
                               " is of a newer portal: start that one, or name " + "another file with --db");
    }
    if (version == 0) {
      database_.exec(kSchema);
      database_.exec("PRAGMA user_version=" + std::to_string(kSchemaVersion));
    }
    transaction.commit();
  } catch (const SQLite::Exception& failure) {
    throw std::runtime_error("the database " + file.string() + " can't be used (" + failure.what() +
                             "): it must be a database of this portal, or name a new file with --db");
  }
}

Work::Work(Store& store) : lock_(store.alone_), database_(store.database_), transaction_(store.database_) {}

void Work::commit() {
  transaction_.commit();
}

std::optional<Work::GivenAnswer> Work::answer(const std::string& district, const std::string& key) {
  SQLite::Statement row(database_, "SELECT asked, body FROM answer WHERE district = ? AND key = ?");
  row.bind(1, district);
  row.bind(2, key);
  if (!row.executeStep()) return std::nullopt;
  return GivenAnswer{row.getColumn(0).getString(), row.getColumn(1).getString()};
}

void Work::addAnswer(const std::string& district, const std::string& key, const GivenAnswer& answer) {
  SQLite::Statement row(database_, "INSERT INTO answer (district, key, asked, body) VALUES (?, ?, ?, ?)");
  row.bind(1, district);
  row.bind(2, key);
  row.bind(3, answer.asked);
  row.bind(4, answer.body);
  row.exec();
}

}  // namespace reference_portal
