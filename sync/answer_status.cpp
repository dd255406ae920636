#include "sync/answer_status.h"

namespace nistaran {

ErrorCode codeForStatus(int status) {
  switch (status) {
    case 0:  // no answer
      return ErrorCode::Unreachable;
    case 401:
      return ErrorCode::Unauthenticated;
    case 403:
      return ErrorCode::NotAllowed;
    case 409:
    case 460:  // of tus: the checksum differs
      return ErrorCode::Conflict;
    case 413:
      return ErrorCode::TooLarge;
    case 423:  // of tus: another request is under way
    case 429:
    case 503:
      return ErrorCode::RateLimited;
    case 507:
      return ErrorCode::StorageFull;
    default:
      return status >= 400 && status < 500 ? ErrorCode::RemoteRefused : ErrorCode::RemoteFailed;
  }
}

}  // namespace nistaran
