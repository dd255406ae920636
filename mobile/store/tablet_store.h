// Everything that was recorded on a tablet or came to it: one database file, and beside it a folder with
// attached files, both under one data key; open only while an officer is in. Store thread.
#pragma once

#include "mobile/store/database.h"
#include "mobile/store/dismissed.h"
#include "mobile/store/door.h"
#include "mobile/store/draft_table.h"
#include "mobile/store/file_folder.h"
#include "mobile/store/file_table.h"
#include "mobile/store/form_table.h"
#include "mobile/store/op_log_table.h"
#include "mobile/store/sqlite_local_store.h"
#include "mobile/store/summary_table.h"
#include "mobile/store/sync_log_table.h"

namespace nistaran {

struct TabletStore {
  // Throws ErrorException as Database does. `at` outlives it.
  TabletStore(Door& at, const std::filesystem::path& path, const DatabaseOptions& options = {})
      : identity(at.identity),
        officers(at.officers),
        key(options.key),
        database(path, options),
        local(database),
        log(database.statements()),
        drafts(database.raw()),
        forms(database.raw()),
        summaries(database.statements()),
        sync_log(database.raw()),
        files(database.raw()),
        folder(path.string() + ".files", options.key) {
    sweepFiles();
  }

  // Of those who left the service nothing is to be seen here any more.
  void forgetDismissed() {
    const std::vector<OfficerId> gone = identity.dismissed();
    if (gone.empty()) return;
    forgetOfficers(database, gone);
    identity.setDismissed({});
    sweepFiles();
  }
  // Removes what no row names: a crash came between a file and its operation, or the complaint went away.
  void sweepFiles() { folder.keepOnly(files.named()); }

  IdentityTable& identity;
  OfficerTable& officers;
  std::optional<DataKey> key;
  Database database;
  SqliteLocalStore local;
  OpLogTable log;
  DraftTable drafts;
  FormTable forms;
  SummaryTable summaries;
  SyncLogTable sync_log;
  FileTable files;
  FileFolder folder;
};

}  // namespace nistaran
