// The last exchanges with the server and what came of them, for the person who asks why something is not sent
// yet. Store thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "shared/time.h"

namespace SQLite {
class Database;
}

namespace nistaran {

struct SyncLogEntry {
  std::int64_t id = 0;
  UtcTime at;
  bool ok = true;
  std::int64_t sent = 0;
  std::int64_t received = 0;
  std::string failure;  // key of the words that say why; empty when it went well
};

class SyncLogTable {
 public:
  explicit SyncLogTable(SQLite::Database& database) : database_(database) {}

  static constexpr int kEntriesKept = 50;

  void add(const SyncLogEntry& entry);
  std::vector<SyncLogEntry> newest(int count);  // newest first

 private:
  SQLite::Database& database_;
};

}  // namespace nistaran
