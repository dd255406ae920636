#include "mobile/store/sync_log_table.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "mobile/store/sqlite_failure.h"

namespace nistaran {

void SyncLogTable::add(const SyncLogEntry& entry) {
  translated([&] {
    SQLite::Statement insert(
        database_, "INSERT INTO sync_log (at_ms, ok, sent, received, failure) VALUES (?, ?, ?, ?, ?)");
    insert.bind(1, toMs(entry.at));
    insert.bind(2, entry.ok ? 1 : 0);
    insert.bind(3, entry.sent);
    insert.bind(4, entry.received);
    insert.bind(5, entry.failure);
    insert.exec();
    SQLite::Statement old(database_, "DELETE FROM sync_log WHERE id <= (SELECT max(id) FROM sync_log) - ?");
    old.bind(1, kEntriesKept);
    old.exec();
  });
}

std::vector<SyncLogEntry> SyncLogTable::newest(int count) {
  return translated([&] {
    SQLite::Statement rows(
        database_, "SELECT id, at_ms, ok, sent, received, failure FROM sync_log ORDER BY id DESC LIMIT ?");
    rows.bind(1, count);
    std::vector<SyncLogEntry> found;
    while (rows.executeStep()) {
      found.push_back({rows.getColumn(0).getInt64(), fromMs(rows.getColumn(1).getInt64()),
                       rows.getColumn(2).getInt() != 0, rows.getColumn(3).getInt64(),
                       rows.getColumn(4).getInt64(), rows.getColumn(5).getString()});
    }
    return found;
  });
}

}  // namespace nistaran
