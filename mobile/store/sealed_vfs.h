// A layer under SQLite (a "VFS shim", https://www.sqlite.org/vfs.html) that seals each page of the database
// and of its write-ahead log as it goes to the disk, with the page's place in the file bound to it. Rows,
// indexes and free pages are sealed alike, and no query knows of it. Each page gives up its last bytes for
// nonce and tag (SQLITE_FCNTL_RESERVE_BYTES). In the clear lie the log's headers: salts, page numbers and
// SQLite's checksums. Files of other kinds (rollback journals, temporary ones) are refused, so that nothing
// can get out unsealed: their work must be done in memory.
#pragma once

#include <memory>
#include <string>

#include "shared/crypto/data_key.h"

struct sqlite3;

namespace nistaran {

class SealedVfs {
 public:
  explicit SealedVfs(const DataKey& key);
  // After the last connection that was opened with it.
  ~SealedVfs();
  SealedVfs(const SealedVfs&) = delete;
  SealedVfs& operator=(const SealedVfs&) = delete;

  // To open a connection with.
  const std::string& name() const;
  // At once after opening: pages as this layer wants them, journal and temporary files in memory.
  static void prepare(sqlite3* connection);

 private:
  struct Layer;
  std::unique_ptr<Layer> layer_;
};

}  // namespace nistaran
