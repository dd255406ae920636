#include "server/store/sqlite_connection.h"

#include <sqlite3.h>

#include <array>
#include <cerrno>

#include "server/store/schema.h"

namespace nistaran::server {
namespace {

constexpr int kBusyMs = 5000;

constexpr int kSchemaVersion = static_cast<int>(kSchema.size());

int numberFrom(SQLite::Database& database, const char* sql) {
  SQLite::Statement asked(database, sql);
  asked.executeStep();
  return asked.getColumn(0).getInt();
}

int versionOf(SQLite::Database& database) {
  return numberFrom(database, "PRAGMA user_version");
}

void mustBeOurs(SQLite::Database& database) {
  const int version = versionOf(database);
  if (version == 0 && numberFrom(database, "SELECT EXISTS (SELECT 1 FROM sqlite_schema)") != 0) {
    throw ErrorException(Error(ErrorCode::StorageUnreadable, "the file is another program's database"));
  }
  if (version > kSchemaVersion) {
    throw ErrorException(
        Error(ErrorCode::StorageUnreadable, "the database has schema " + std::to_string(version) +
                                                ", this program knows " + std::to_string(kSchemaVersion) +
                                                ": update the program"));
  }
}

// SQLite calls it "full" only where the disk itself has no room: a quota and a limit on file sizes are the
// same to whoever has to make room.
bool noRoom(int system_errno) {
  return system_errno == ENOSPC || system_errno == EDQUOT || system_errno == EFBIG;
}

}  // namespace

// A failed commit leaves its errno with the file alone: first the log's, to which every commit goes.
int systemErrno(SqliteConnection& connection) {
  sqlite3* database = connection.database().getHandle();
  sqlite3_file* log = nullptr;
  sqlite3_file_control(database, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
  int number = 0;
  if (log && log->pMethods) log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &number);
  if (number == 0) sqlite3_file_control(database, "main", SQLITE_FCNTL_LAST_ERRNO, &number);
  return number != 0 ? number : sqlite3_system_errno(database);
}

void rethrowTranslated(const SQLite::Exception& failure, int system_errno) {
  const int code = failure.getErrorCode() & 0xFF;
  if (code == SQLITE_IOERR && noRoom(system_errno)) throw ErrorException(Error(ErrorCode::StorageFull));
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
  translated(*this, [&] {
    mustBeOurs(database_);
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("PRAGMA foreign_keys = ON");
    if (options.page_count_max > 0) {
      run(("PRAGMA max_page_count = " + std::to_string(options.page_count_max)).c_str());
    }
  });
}

SQLite::Statement& SqliteConnection::statement(const char* sql) {
  auto& kept = statements_[sql];
  if (!kept) kept = std::make_unique<SQLite::Statement>(database_, sql);
  // A reset tells once more how the statement failed the last time; that was said then.
  (void)kept->tryReset();
  kept->clearBindings();
  return *kept;
}

void SqliteConnection::run(const char* sql) {
  SQLite::Statement statement(database_, sql);
  while (statement.executeStep()) {
  }
}

void SqliteConnection::letGo() noexcept {
  // Called where something has failed already: what a reset says then is the same failure again.
  for (auto& [sql, kept] : statements_) (void)kept->tryReset();
}

void migrate(SqliteConnection& connection) {
  SQLite::Database& database = connection.database();
  while (versionOf(database) < kSchemaVersion) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    // Asked again under the lock: two programs may have opened a new file together.
    const int step = versionOf(database);
    if (step >= kSchemaVersion) return;
    database.exec(kSchema[static_cast<std::size_t>(step)]);
    connection.run(("PRAGMA user_version = " + std::to_string(step + 1)).c_str());
    transaction.commit();
  }
}

}  // namespace nistaran::server
