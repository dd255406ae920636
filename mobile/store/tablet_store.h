// Everything that one tablet keeps: one database file, and beside it a folder with attached files. Store
// thread.
#pragma once

#include "mobile/store/database.h"
#include "mobile/store/draft_table.h"
#include "mobile/store/file_folder.h"
#include "mobile/store/file_table.h"
#include "mobile/store/identity_table.h"
#include "mobile/store/officer_table.h"
#include "mobile/store/op_log_table.h"
#include "mobile/store/sqlite_local_store.h"
#include "mobile/store/sync_log_table.h"

namespace nistaran {

struct TabletStore {
  // Throws ErrorException as Database does.
  explicit TabletStore(const std::filesystem::path& path, DatabaseOptions options = {})
      : database(path, options),
        local(database),
        log(database.statements()),
        drafts(database.raw()),
        identity(database.raw()),
        officers(database.raw()),
        sync_log(database.raw()),
        files(database.raw()),
        folder(path.string() + ".files") {
    sweepFiles();
  }

  // Removes what no row names: a crash came between a file and its operation, or the complaint went away.
  void sweepFiles() { folder.keepOnly(files.named()); }

  Database database;
  SqliteLocalStore local;
  OpLogTable log;
  DraftTable drafts;
  IdentityTable identity;
  OfficerTable officers;
  SyncLogTable sync_log;
  FileTable files;
  FileFolder folder;
};

}  // namespace nistaran
