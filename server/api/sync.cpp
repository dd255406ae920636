// POST /v1/sync: a batch goes up, its outcomes and what changed come down.
#include <spdlog/spdlog.h>

#include <algorithm>

#include "server/api/context.h"
#include "server/http/problem.h"
#include "server/ingest/hand_in.h"
#include "server/ingest/pull.h"
#include "shared/limits.h"
#include "sync/messages.h"

namespace nistaran::server {
namespace {

http::Response notTaken(const Error& error) {
  if (error.code() != ErrorCode::SequenceGap) return http::problem(error);
  return http::problem(Error(ErrorCode::SequenceGap, "operation " + error.detail() + " is expected next"),
                       {{"expected_n", std::stoll(error.detail())}});
}

http::Response sync(ApiContext& context, const http::Request& request) {
  Caller caller;
  context.store.read(
      [&](StoreReader& reader) { caller = orThrow(handingIn(reader, request, context.clock.now())); });
  const SyncRequest asked = orThrow(syncRequestFromJson(bodyOf(request)));
  if (asked.batch.device != caller.device.id) {
    throw ErrorException(Error(ErrorCode::NotAllowed, "the batch is another device's"));
  }
  auto handed_in = handIn(context.store, context.ingest, asked.batch);
  if (!handed_in) return notTaken(handed_in.error());
  if (caller.device.state == DeviceState::Revoked) throw ErrorException(Error(ErrorCode::DeviceRevoked));
  if (handed_in->changed) {
    context.live.moved(caller.device.district, handed_in->head);
    context.changed();
  }
  // What was recorded is taken; nothing comes down any more.
  if (!caller.officer.active) throw ErrorException(Error(ErrorCode::OfficerRevoked));
  SyncAnswer answer;
  answer.results = std::move(handed_in->results);
  if (asked.compare)
    spdlog::warn("device {}: its copies differ, {} documents compared", caller.device.id.text(),
                 asked.compare->have.size());
  answer.protocol = std::min(asked.protocol, kProtocol);
  // Too old to understand what would come down; what was recorded is taken all the same.
  answer.update_required = asked.protocol < kProtocolOldest;
  context.store.read([&](StoreReader& reader) {
    if (answer.update_required)
      answer.cursor = asked.cursor.value_or(Cursor{caller.device.district, {}, {}, {}, {}, true});
    else
      pull(reader, caller.officer, asked, answer, Reading::TextOnly);
    if (const auto device = reader.device(caller.device.id)) answer.known_n = device->head.n;
  });
  answer.server_now = context.clock.now();
  return {200, textOf(answer), "application/json", {}};
}

}  // namespace

void addSyncRoutes(http::Router& router, ApiContext& context) {
  router.add("POST", "/v1/sync",
             route(context, [&](const http::Request& request) { return sync(context, request); }),
             limits::kSyncBodyBytesMax);
}

}  // namespace nistaran::server
