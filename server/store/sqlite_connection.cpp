#include "server/store/sqlite_connection.h"

#include <sqlite3.h>

#include <array>

#include "server/store/schema.h"

namespace nistaran::server {
namespace {

constexpr int kBusyMs = 5000;

bool hasTables(SqliteConnection& connection) {
  SQLite::Statement asked(connection.database(), "SELECT EXISTS (SELECT 1 FROM sqlite_schema)");
  asked.executeStep();
  return asked.getColumn(0).getInt() != 0;
}

}  // namespace

void rethrowTranslated(const SQLite::Exception& failure) {
  const int code = failure.getErrorCode() & 0xFF;
  switch (code) {
    case SQLITE_FULL:
      throw ErrorException(Error(ErrorCode::StorageFull));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      throw ErrorException(Error(ErrorCode::StorageBusy));
    case SQLITE_CANTOPEN:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_IOERR:
      throw ErrorException(Error(ErrorCode::StorageUnreadable, failure.what()));
    default:
      throw ErrorException(Error(ErrorCode::Internal, failure.what()));
  }
}

SqliteConnection::SqliteConnection(const std::filesystem::path& file, SqliteOptions options)
    : database_(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, kBusyMs) {
  run("PRAGMA journal_mode = WAL");
  run("PRAGMA synchronous = FULL");
  run("PRAGMA foreign_keys = ON");
  if (options.page_count_max > 0) {
    run(("PRAGMA max_page_count = " + std::to_string(options.page_count_max)).c_str());
  }
}

SQLite::Statement& SqliteConnection::statement(const char* sql) {
  auto& kept = statements_[sql];
  if (!kept) kept = std::make_unique<SQLite::Statement>(database_, sql);
  kept->reset();
  kept->clearBindings();
  return *kept;
}

void SqliteConnection::run(const char* sql) {
  SQLite::Statement statement(database_, sql);
  while (statement.executeStep()) {
  }
}

void SqliteConnection::letGo() {
  for (auto& [sql, kept] : statements_) kept->reset();
}

void migrate(SqliteConnection& connection) {
  SQLite::Statement asked(connection.database(), "PRAGMA user_version");
  asked.executeStep();
  const int version = asked.getColumn(0).getInt();
  asked.reset();
  const int known = static_cast<int>(kSchema.size());
  if (version == 0 && hasTables(connection)) {
    throw ErrorException(Error(ErrorCode::StorageUnreadable, "the file is another program's database"));
  }
  if (version > known) {
    throw ErrorException(Error(ErrorCode::StorageUnreadable,
                               "the database has schema " + std::to_string(version) +
                                   ", this program knows " + std::to_string(known) + ": update the program"));
  }
  for (int step = version; step < known; ++step) {
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    connection.database().exec(kSchema[static_cast<std::size_t>(step)]);
    connection.run(("PRAGMA user_version = " + std::to_string(step + 1)).c_str());
    transaction.commit();
  }
}

}  // namespace nistaran::server
