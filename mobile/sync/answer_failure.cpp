#include "mobile/sync/answer_failure.h"

#include "shared/json.h"

namespace nistaran::mobile {

SyncFailure failureOf(const HttpAnswer& brought, SyncFailure refusal) {
  if (brought.failure != SyncFailure::None) return brought.failure;
  const int status = brought.answer.status;
  if (status == 200 || status == 201) return SyncFailure::None;
  if (status == 429 || status == 503) return SyncFailure::Busy;
  if (status == 507) return SyncFailure::ServerFull;
  const Json problem = Json::parse(brought.answer.body, nullptr, false);
  const std::string code = stringAt(problem, "code");
  if (code == describe(ErrorCode::DeviceRevoked).name) return SyncFailure::Revoked;
  if (code == describe(ErrorCode::OfficerRevoked).name) return SyncFailure::OfficerRevoked;
  return status >= 500 ? SyncFailure::ServerFailed : refusal;
}

SyncFailure failureOf(const Error& remote) {
  switch (remote.code()) {
    case ErrorCode::Unreachable:
      return SyncFailure::Unreachable;
    case ErrorCode::Unauthenticated:
      return SyncFailure::SignInAgain;
    case ErrorCode::NotAllowed:
      return SyncFailure::NotAllowed;
    case ErrorCode::DeviceRevoked:
      return SyncFailure::Revoked;
    case ErrorCode::OfficerRevoked:
      return SyncFailure::OfficerRevoked;
    case ErrorCode::CatchingUp:
    case ErrorCode::RateLimited:
    case ErrorCode::StorageBusy:
      return SyncFailure::Busy;
    case ErrorCode::RemoteFailed:
      return SyncFailure::ServerFailed;
    case ErrorCode::StorageFull:
      return SyncFailure::ServerFull;
    case ErrorCode::DeviceForked:
      return SyncFailure::Forked;
    case ErrorCode::Unsupported:
      return SyncFailure::UpdateNeeded;
    case ErrorCode::Malformed:
    case ErrorCode::TooLarge:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::SequenceGap:
    case ErrorCode::BadSignature:
    case ErrorCode::RemoteRefused:
      return SyncFailure::Refused;
    case ErrorCode::StorageUnreadable:
    case ErrorCode::Internal:
      return SyncFailure::Internal;
  }
  return SyncFailure::Internal;
}

SyncFailure failureOf(const ErrorException& thrown) {
  switch (thrown.error().code()) {
    case ErrorCode::StorageFull:
      return SyncFailure::DiskFull;
    case ErrorCode::StorageBusy:
    case ErrorCode::StorageUnreadable:
      return SyncFailure::StoreFailed;
    case ErrorCode::Unsupported:
      return SyncFailure::StoreNewer;
    default:
      return SyncFailure::Internal;
  }
}

}  // namespace nistaran::mobile
