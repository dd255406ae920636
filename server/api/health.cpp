// GET /healthz: the process answers. GET /readyz: the store does.
#include "server/api/context.h"

namespace nistaran::server {

void addHealthRoutes(http::Router& router, ApiContext& context) {
  router.add("GET", "/healthz", route(context, [](const http::Request&) {
               return http::jsonResponse({{"status", "ok"}});
             }));
  router.add("GET", "/readyz", route(context, [&context](const http::Request&) {
               context.store.read([](StoreReader& reader) { reader.districts(); });
               return http::jsonResponse({{"status", "ready"}});
             }));
}

}  // namespace nistaran::server
