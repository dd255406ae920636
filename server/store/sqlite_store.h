// The store in one SQLite file (WAL, synchronous=FULL). One writer thread with group commit, a few readers.
#pragma once

#include <filesystem>
#include <memory>

#include "server/store/store.h"

namespace nistaran::server {

struct SqliteOptions {
  int page_count_max = 0;  // 0: none. Tests make the disk "full" by it.
};

// Opens or makes the file and brings its schema up to date. Throws ErrorException: StorageUnreadable for a
// file that is no database, may not be written, or is from a newer program.
std::unique_ptr<Store> openSqliteStore(const std::filesystem::path& file, SqliteOptions options = {});

}  // namespace nistaran::server
