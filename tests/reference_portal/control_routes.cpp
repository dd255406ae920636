#include "tests/reference_portal/api_routes.h"
#include "tests/reference_portal/http.h"
#include "tests/reference_portal/limits.h"

namespace reference_portal {
namespace {

using httplib::Request;
using httplib::Response;

// A route for the control room alone.
template <class Work>
httplib::Server::Handler guarded(const Keys& keys, Work work) {
  return [&keys, work](const Request& request, Response& response) {
    if (!keys.isControl(bearerOf(request))) throw Refused(Refusal::WrongKey);
    answerJson(response, 200, work(request));
  };
}

}  // namespace

void addControlRoutes(httplib::Server& server, ControlDesk& desk, Faults& faults, const Keys& keys) {
  const std::string all = "/api/v1/control/references";
  const std::string one = all + "/" + kNumberInPath;

  server.Get(all, guarded(keys, [&desk](const Request& request) {
               return desk.list(request.get_param_value("state"),
                                numberInQuery(request, "limit", 1, kPageMax, kPageUsual));
             }));
  server.Post(one + "/send", guarded(keys, [&desk](const Request& request) {
                return desk.send(request.matches[1], bodyOf(request));
              }));
  server.Post(one + "/cancel", guarded(keys, [&desk](const Request& request) {
                return desk.cancel(request.matches[1], bodyOf(request));
              }));
  server.Post(one + "/reopen", guarded(keys, [&desk](const Request& request) {
                return desk.reopen(request.matches[1], bodyOf(request));
              }));
  server.Patch(one, guarded(keys, [&desk](const Request& request) {
                 return desk.edit(request.matches[1], bodyOf(request));
               }));
  server.Post("/api/v1/control/faults",
              guarded(keys, [&faults](const Request& request) { return faults.order(bodyOf(request)); }));
}

}  // namespace reference_portal
