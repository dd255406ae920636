#include "tests/reference_portal/pages.h"

#include "tests/reference_portal/assets.h"
#include "tests/reference_portal/filing_form.h"
#include "tests/reference_portal/page.h"

namespace reference_portal {

void Pages::addTo(httplib::Server& server) {
  server.Get("/portal.css", [](const httplib::Request&, httplib::Response& response) {
    response.set_header("Cache-Control", "max-age=300");
    response.set_header("X-Content-Type-Options", "nosniff");
    response.set_content(std::string(asset("portal.css")), "text/css; charset=utf-8");
  });
  addCitizenPages(server);
  addControlPages(server);
}

void Pages::answerProblem(const httplib::Request& request, httplib::Response& response,
                          const Problem& problem) const {
  const std::string text = sentence(problem, languageOf(request));
  answerPage(request, response,
             {"problem.mustache",
              "problem_title",
              "/",
              {{"text", text}, {"status", problem.status}},
              problem.status});
}

}  // namespace reference_portal
