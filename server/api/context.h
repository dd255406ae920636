// What the routes share. Handlers run on the server's worker threads and may wait for the store.
#pragma once

#include <functional>

#include "server/api/workers.h"
#include "server/attachments/uploads.h"
#include "server/auth/sign_in_guard.h"
#include "server/http/router.h"
#include "server/ingest/ingest.h"
#include "server/live/live_hub.h"
#include "server/store/store.h"
#include "shared/entropy.h"
#include "shared/time.h"

namespace nistaran::server {

struct ApiContext {
  Store& store;
  Ingest& ingest;
  SignInGuard& guard;
  LiveHub& live;
  const Clock& clock;
  Entropy& entropy;
  Workers& workers;
  std::function<void()> changed;  // after a commit that changed documents: the portal's worker looks
  // nullptr: this server takes no files.
  Uploads* uploads = nullptr;
  FileStore* files = nullptr;
};

// Who asks, by the bearer token.
struct Caller {
  Officer officer;
  DeviceRecord device;
  std::string token_hash;
};

// Unauthenticated for no token, a wrong or an old one; OfficerRevoked for an officer, DeviceRevoked for a
// tablet that is not in service any more.
Result<Caller> callerOf(StoreReader& reader, const http::Request& request, UtcTime now);
// The same, but a tablet or an officer taken out of service may still hand in what was recorded before.
Result<Caller> handingIn(StoreReader& reader, const http::Request& request, UtcTime now);

// Who asks; throws where that is not known.
Caller authenticated(ApiContext& context, const http::Request& request);

// A route whose work, on a worker thread, answers a response or throws; what it throws becomes a problem.
http::Handler route(ApiContext& context, std::function<http::Response(const http::Request&)> work);
// The body as an object, or Malformed (thrown).
Json bodyOf(const http::Request& request);
// Throws what is in the way.
template <class T>
T orThrow(Result<T> result) {
  if (!result) throw ErrorException(result.error());
  return std::move(*result);
}

void addEnrolRoutes(http::Router& router, ApiContext& context);
void addSessionRoutes(http::Router& router, ApiContext& context);
void addBundleRoutes(http::Router& router, ApiContext& context);
void addDeviceRoutes(http::Router& router, ApiContext& context);
void addSyncRoutes(http::Router& router, ApiContext& context);
void addLiveRoutes(http::Router& router, ApiContext& context);
void addHealthRoutes(http::Router& router, ApiContext& context);
void addUploadRoutes(http::Router& router, ApiContext& context);
void addFileRoutes(http::Router& router, ApiContext& context);
http::Router apiRoutes(ApiContext& context);

}  // namespace nistaran::server
