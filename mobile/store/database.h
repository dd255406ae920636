// One of the tablet's SQLite files: WAL, synchronous=FULL, sealed, brought to today's schema. A file from a
// newer program, a damaged one, another key, a full disk: each is an ErrorException that says so. Store
// thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include "shared/crypto/data_key.h"

namespace SQLite {
class Database;
}

namespace nistaran {

class SealedVfs;
class StatementCache;

enum class Schema {
  Door,     // who may come in: mobile/store/door.h
  Records,  // what was recorded and what came: mobile/store/tablet_store.h
};

struct DatabaseOptions {
  // Everything is sealed with it on the disk. Without one it lies in the clear: for tools and tests.
  std::optional<DataKey> key = std::nullopt;
  Schema schema = Schema::Records;
  std::optional<std::int64_t> pages_max = std::nullopt;  // of 4 KiB: a disk that gets full, for tests
};

class Database {
 public:
  // Throws ErrorException: StorageUnreadable, StorageFull, StorageBusy, Unsupported (from a newer program).
  explicit Database(const std::filesystem::path& path, DatabaseOptions options = {});
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  SQLite::Database& raw() { return *raw_; }
  StatementCache& statements() { return *statements_; }

  // In one transaction: on disk when it returns, rolled back when it throws. SQLite's failures become
  // ErrorExceptions. Not to be called inside another.
  void transaction(const std::function<void()>& work);
  // Brings the log's pages to their places in the file, so that no save has to: for a moment in which nobody
  // waits. Throws ErrorException.
  void writeBack();

 private:
  std::unique_ptr<SealedVfs> sealed_;  // goes after its database
  std::unique_ptr<SQLite::Database> raw_;
  std::unique_ptr<StatementCache> statements_;  // goes before its database
};

}  // namespace nistaran
