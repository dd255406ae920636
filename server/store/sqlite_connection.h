// One connection with prepared statements that are kept, and SQLite's failures in the house's words. One
// thread at a time.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <string>
#include <unordered_map>

#include "server/store/sqlite_store.h"
#include "shared/error.h"

namespace nistaran::server {

class SqliteConnection {
 public:
  // Throws StorageUnreadable for another program's database or one from a newer program: before anything is
  // written to it.
  SqliteConnection(const std::filesystem::path& file, SqliteOptions options);

  // A kept statement, reset and unbound: bind it, step it, and let go before asking for the same text again.
  SQLite::Statement& statement(const char* sql);
  void run(const char* sql);
  // Resets all kept statements: one that was not stepped to its end would hold on to an old snapshot.
  void letGo() noexcept;
  SQLite::Database& database() { return database_; }

 private:
  SQLite::Database database_;
  std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> statements_;
};

// Brings the schema up to date, each step in a transaction of its own.
void migrate(SqliteConnection& connection);

// `system_errno` tells a full disk from a broken one; 0 where it is not known.
[[noreturn]] void rethrowTranslated(const SQLite::Exception& failure, int system_errno);
int systemErrno(SqliteConnection& connection);

// Calls `work` and turns SQLite's exceptions into ErrorException.
template <class Work>
auto translated(SqliteConnection& connection, Work work) {
  try {
    return work();
  } catch (const SQLite::Exception& failure) {
    rethrowTranslated(failure, systemErrno(connection));
  }
}

}  // namespace nistaran::server
