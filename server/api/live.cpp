// GET /v1/live: a hint that the district moved.
#include "server/api/context.h"
#include "server/http/problem.h"

namespace nistaran::server {

void addLiveRoutes(http::Router& router, ApiContext& context) {
  router.live("/v1/live",
              [&context](const http::Request& request) -> std::variant<http::Response, http::LiveCallbacks> {
                std::optional<Result<Caller>> caller;
                try {
                  context.store.read(
                      [&](StoreReader& reader) { caller = callerOf(reader, request, context.clock.now()); });
                } catch (const ErrorException& failure) {
                  return http::problem(failure.error());
                }
                if (!*caller) return http::problem(caller->error());
                const DistrictCode district = (*caller)->device.district;
                http::LiveCallbacks callbacks;
                callbacks.opened = [&context, district](std::shared_ptr<http::LiveSocket> socket) {
                  context.live.join(district, std::move(socket));
                };
                callbacks.closed = [&context, district](const std::shared_ptr<http::LiveSocket>& socket) {
                  context.live.leave(district, socket);
                };
                return callbacks;
              });
}

}  // namespace nistaran::server
