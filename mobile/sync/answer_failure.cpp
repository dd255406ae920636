#include "mobile/sync/answer_failure.h"

#include "shared/error.h"
#include "shared/json.h"

namespace nistaran::mobile {

SyncFailure failureOf(const HttpAnswer& brought, SyncFailure refusal) {
  if (brought.failure != SyncFailure::None) return brought.failure;
  const int status = brought.answer.status;
  if (status == 200 || status == 201) return SyncFailure::None;
  if (status == 429 || status == 503) return SyncFailure::Busy;
  if (status == 507) return SyncFailure::ServerFull;
  const Json problem = Json::parse(brought.answer.body, nullptr, false);
  if (stringAt(problem, "code") == describe(ErrorCode::DeviceRevoked).name) return SyncFailure::Revoked;
  return status >= 500 ? SyncFailure::ServerFailed : refusal;
}

}  // namespace nistaran::mobile
