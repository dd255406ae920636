// The tablet's one SQLite file: WAL, synchronous=FULL, brought to today's schema. A file from a newer
// program, a damaged one, a full disk: each is an ErrorException that says so. Store thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace SQLite {
class Database;
}

namespace nistaran {

class StatementCache;

struct DatabaseOptions {
  std::optional<std::int64_t> pages_max;  // of 4 KiB: a disk that gets full, for tests
};

class Database {
 public:
  // Throws ErrorException: StorageUnreadable, StorageFull, StorageBusy.
  explicit Database(const std::filesystem::path& path, DatabaseOptions options = {});
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  SQLite::Database& raw() { return *raw_; }
  StatementCache& statements() { return *statements_; }

  // In one transaction: on disk when it returns, rolled back when it throws. SQLite's failures become
  // ErrorExceptions. Not to be called inside another.
  void transaction(const std::function<void()>& work);

 private:
  std::unique_ptr<SQLite::Database> raw_;
  std::unique_ptr<StatementCache> statements_;  // goes before its database
};

}  // namespace nistaran
