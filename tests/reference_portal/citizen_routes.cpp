#include "tests/reference_portal/api_routes.h"
#include "tests/reference_portal/http.h"

namespace reference_portal {
namespace {

using httplib::Request;
using httplib::Response;

// Citizens bring no key. Whoever brings one has to bring the right one.
FiledBy whoFiles(const Request& request, const Keys& keys) {
  if (!request.has_header("Authorization")) return FiledBy::Citizen;
  if (keys.isControl(bearerOf(request))) return FiledBy::Office;
  throw Refused(Refusal::WrongKey);
}

}  // namespace

void addCitizenRoutes(httplib::Server& server, CitizenDesk& desk, const DistrictBook& book,
                      const Keys& keys) {
  const std::string reference = std::string("/api/v1/references/") + kNumberInPath;

  server.Post("/api/v1/references", [&desk, &book, &keys](const Request& request, Response& response) {
    const FiledBy by = whoFiles(request, keys);
    Problems problems;
    const Filing filing = readFiling(bodyOf(request), by, book, problems);
    refuseFirst(problems);
    answerJson(response, 201, desk.file(filing, by));
  });
  server.Get(reference, [&desk](const Request& request, Response& response) {
    answerJson(response, 200, desk.track(request.matches[1], request.get_param_value("mobile")));
  });
  server.Post(reference + "/reminders", [&desk](const Request& request, Response& response) {
    answerJson(response, 201, desk.remind(request.matches[1]));
  });
}

}  // namespace reference_portal
