#include "server/api/context.h"

#include <spdlog/spdlog.h>

#include "server/auth/token.h"
#include "server/http/problem.h"

namespace nistaran::server {

Result<Caller> handingIn(StoreReader& reader, const http::Request& request, UtcTime now) {
  const std::string token = request.bearer();
  if (token.empty()) return Error(ErrorCode::Unauthenticated);
  const std::string hash = hashOfToken(token);
  const auto session = reader.session(hash);
  if (!session || session->expires <= now) return Error(ErrorCode::Unauthenticated);
  const auto officer = reader.officer(session->officer);
  const auto device = reader.device(session->device);
  if (!officer || !device) return Error(ErrorCode::Unauthenticated);
  return Caller{officer->officer, *device, hash};
}

Result<Caller> callerOf(StoreReader& reader, const http::Request& request, UtcTime now) {
  auto caller = handingIn(reader, request, now);
  if (caller && caller->device.state == DeviceState::Revoked) return Error(ErrorCode::DeviceRevoked);
  if (caller && !caller->officer.active) return Error(ErrorCode::OfficerRevoked);
  return caller;
}

namespace {

http::Response done(const std::function<http::Response(const http::Request&)>& work,
                    const http::Request& request) {
  try {
    return work(request);
  } catch (const ErrorException& failure) {
    http::Response problem = http::problem(failure.error());
    // What the other side is not told stands in the log.
    if (problem.status >= 500) spdlog::error("{}: {}", request.path, failure.what());
    return problem;
  } catch (const std::exception& failure) {
    // What went wrong inside is for the log, not for the other side.
    spdlog::error("{}: {}", request.path, failure.what());
    return http::problem(Error(ErrorCode::Internal));
  }
}

}  // namespace

http::Handler route(ApiContext& context, std::function<http::Response(const http::Request&)> work) {
  return [&context, work = std::move(work)](http::Request request, http::Reply reply) {
    // Jobs are copied, a reply is not.
    auto waiting = std::make_shared<http::Reply>(std::move(reply));
    auto asked = std::make_shared<http::Request>(std::move(request));
    if (!context.workers.post([work, waiting, asked] { (*waiting)(done(work, *asked)); })) {
      (*waiting)(http::problem(Error(ErrorCode::StorageBusy)));
    }
  };
}

Caller authenticated(ApiContext& context, const http::Request& request) {
  std::optional<Caller> caller;
  context.store.read(
      [&](StoreReader& reader) { caller = orThrow(callerOf(reader, request, context.clock.now())); });
  return *caller;
}

Json bodyOf(const http::Request& request) {
  Json body = orThrow(parseJson(request.body));
  if (!body.is_object()) throw ErrorException(Error(ErrorCode::Malformed, "the body must be a JSON object"));
  return body;
}

http::Router apiRoutes(ApiContext& context) {
  http::Router router;
  addEnrolRoutes(router, context);
  addSessionRoutes(router, context);
  addDeviceRoutes(router, context);
  addSyncRoutes(router, context);
  addBundleRoutes(router, context);
  addLiveRoutes(router, context);
  addHealthRoutes(router, context);
  if (context.uploads && context.files) {
    addUploadRoutes(router, context);
    addFileRoutes(router, context);
  }
  return router;
}

}  // namespace nistaran::server
