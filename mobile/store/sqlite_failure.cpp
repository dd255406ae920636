#include "mobile/store/sqlite_failure.h"

#include <sqlite3.h>

namespace nistaran {

Error errorOf(const SQLite::Exception& failure) {
  switch (failure.getErrorCode()) {
    case SQLITE_FULL:
      return Error(ErrorCode::StorageFull, failure.what());
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return Error(ErrorCode::StorageBusy, failure.what());
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_IOERR:
      return Error(ErrorCode::StorageUnreadable, failure.what());
    default:
      return Error(ErrorCode::Internal, failure.what());
  }
}

}  // namespace nistaran
