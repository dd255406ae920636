// The whole API over TLS on loopback, in this process, so that a test may turn its clock and look into its
// store.
#pragma once

#include <gtest/gtest.h>

#include "server/api/context.h"
#include "tests/server/http/served.h"
#include "tests/server/stored_district.h"

namespace nistaran::testing {

inline constexpr const char* kPassword = "nistaran-demo-1";  // of every officer here

struct Answer {
  int status = 0;
  Json json = Json::object();
  std::string body;
  httplib::Headers headers;

  std::string header(const std::string& name) const {
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
  }
  std::string code() const { return stringAt(json, "code"); }
};

// Problem details (RFC 9457) with this status and code.
::testing::AssertionResult isProblem(const Answer& answer, int status, const std::string& code);

// An enrolled tablet on which somebody is signed in.
struct SignedIn {
  SignedDevice device;
  Officer officer;
  std::string token;
};

class ServedDistrict {
 public:
  ServedDistrict();

  Answer send(const std::string& method, const std::string& path, const std::string& body = {},
              const std::string& token = {}, const httplib::Headers& headers = {});
  Answer post(const std::string& path, const Json& body, const std::string& token = {}) {
    return send("POST", path, body.dump(), token);
  }
  Answer get(const std::string& path, const std::string& token = {}) { return send("GET", path, {}, token); }

  // A code as `device code` makes it.
  std::string deviceCode(const std::string& district = "kannauj");
  SignedDevice enrolled(const std::string& label, const std::string& district = "kannauj");
  std::string challenge(const SignedDevice& device);
  // The body of a sign-in that is right in everything.
  Json signInBody(const SignedDevice& device, const OfficerId& officer,
                  const std::string& password = kPassword);
  Answer signIn(const SignedDevice& device, const OfficerId& officer,
                const std::string& password = kPassword) {
    return post("/v1/session", signInBody(device, officer, password));
  }
  SignedIn signedIn(const Officer& officer);

  // The body of an exchange that hands in a batch.
  static Json exchange(const Batch& batch);
  Answer handIn(const SignedIn& who, std::vector<Operation> operations) {
    return post("/v1/sync", exchange(who.device.sign(std::move(operations))), who.token);
  }
  Answer pull(const SignedIn& who, const Json& more = Json::object());

  std::uint16_t port() const { return served_.port(); }

  StoredDistrict district;
  const Officer stranger;  // a supervisor of another district
  SystemEntropy entropy;   // any thread
  server::SignInGuard guard;
  server::LiveHub live;
  std::atomic<int> changes = 0;

 private:
  server::Workers workers_{4};
  server::FileStore files_{district.folder.path() / "files"};
  server::Ingest ingest_{district.clock, entropy, nullptr, &files_};
  server::Uploads uploads_{*district.store, files_, ingest_, district.clock, entropy};
  server::ApiContext context_{*district.store, ingest_, guard,    live,
                              district.clock,  entropy, workers_, [this] { ++changes; },
                              &uploads_,       &files_};
  http::Served served_{server::apiRoutes(context_), [](http::ServerOptions& options) {
                         options.limits.requests_per_second = 100'000;
                         options.limits.request_burst = 100'000;
                       }};
  std::unique_ptr<httplib::SSLClient> client_ = served_.client();
};

}  // namespace nistaran::testing
