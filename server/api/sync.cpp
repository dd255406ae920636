// POST /v1/sync: a batch goes up, its outcomes and what changed come down.
#include "server/api/context.h"
#include "server/http/problem.h"
#include "server/ingest/pull.h"
#include "sync/messages.h"

namespace nistaran::server {
namespace {

constexpr std::size_t kSyncBodyBytes = 8 * 1024 * 1024;

Caller authenticated(ApiContext& context, const http::Request& request) {
  std::optional<Caller> caller;
  context.store.read(
      [&](StoreReader& reader) { caller = orThrow(callerOf(reader, request, context.clock.now())); });
  return *caller;
}

http::Response notTaken(ApiContext& context, const Batch& batch, const Error& error) {
  // Whatever is not believed is kept all the same, apart.
  if (error.code() == ErrorCode::DeviceForked || error.code() == ErrorCode::BadSignature) {
    context.store.write([&](StoreTransaction& tx) { context.ingest.keepAside(tx, batch, error.code()); });
  }
  if (error.code() != ErrorCode::SequenceGap) return http::problem(error);
  return http::problem(Error(ErrorCode::SequenceGap, "operation " + error.detail() + " is expected next"),
                       {{"expected_n", std::stoll(error.detail())}});
}

http::Response sync(ApiContext& context, const http::Request& request) {
  const Caller caller = authenticated(context, request);
  const SyncRequest asked = orThrow(syncRequestFromJson(bodyOf(request)));
  if (asked.batch.device != caller.device.id) {
    throw ErrorException(Error(ErrorCode::NotAllowed, "the batch is another device's"));
  }
  SyncAnswer answer;
  if (!asked.batch.empty()) {
    Result<Ingest::Taken> taken = Ingest::Taken{};
    Seq head;
    context.store.write([&](StoreTransaction& tx) {
      taken = context.ingest.take(tx, asked.batch);
      if (!taken) throw ErrorException(taken.error());
      head = tx.head(caller.device.district);
    });
    answer.results = std::move(taken->results);
    if (taken->changed) {
      context.live.moved(caller.device.district, head);
      context.changed();
    }
  }
  context.store.read([&](StoreReader& reader) {
    pull(reader, caller.officer, asked, answer, Reading::TextOnly);
    if (const auto device = reader.device(caller.device.id)) answer.known_n = device->head.n;
  });
  answer.server_now = context.clock.now();
  return {200, textOf(answer), "application/json", {}};
}

http::Response syncOrSay(ApiContext& context, const http::Request& request) {
  try {
    return sync(context, request);
  } catch (const ErrorException& failure) {
    const ErrorCode code = failure.error().code();
    if (code != ErrorCode::DeviceForked && code != ErrorCode::BadSignature && code != ErrorCode::SequenceGap)
      throw;
    return notTaken(context, orThrow(syncRequestFromJson(bodyOf(request))).batch, failure.error());
  }
}

}  // namespace

void addSyncRoutes(http::Router& router, ApiContext& context) {
  router.add("POST", "/v1/sync",
             route(context, [&](const http::Request& request) { return syncOrSay(context, request); }),
             kSyncBodyBytes);
}

}  // namespace nistaran::server
