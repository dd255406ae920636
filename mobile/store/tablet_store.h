// Everything that one tablet keeps, in one database file. Store thread.
#pragma once

#include "mobile/store/database.h"
#include "mobile/store/draft_table.h"
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
        sync_log(database.raw()) {}

  Database database;
  SqliteLocalStore local;
  OpLogTable log;
  DraftTable drafts;
  IdentityTable identity;
  OfficerTable officers;
  SyncLogTable sync_log;
};

}  // namespace nistaran
