#include "tests/reference_portal/http.h"

#include <charconv>

namespace reference_portal {

void answerJson(httplib::Response& response, int status, const Json& json) {
  response.status = status;
  response.set_header("Cache-Control", "no-store");
  response.set_content(json.dump(), "application/json; charset=utf-8");
}

void answerProblem(httplib::Response& response, const Problem& problem) {
  response.status = problem.status;
  response.set_header("Cache-Control", "no-store");
  if (problem.more.contains("retry_after_s")) {
    response.set_header("Retry-After", std::to_string(integerAt(problem.more, "retry_after_s")));
  }
  if (problem.refusal == Refusal::WrongKey) response.set_header("WWW-Authenticate", "Bearer");
  response.set_content(toJson(problem).dump(), "application/problem+json; charset=utf-8");
}

Json bodyOf(const httplib::Request& request) {
  Json json = Json::parse(request.body, nullptr, false);
  if (!json.is_object()) throw Refused(Refusal::MalformedJson);
  return json;
}

std::string bearerOf(const httplib::Request& request) {
  static const std::string kScheme = "Bearer ";
  const std::string header = request.get_header_value("Authorization");
  return header.starts_with(kScheme) ? header.substr(kScheme.size()) : std::string();
}

std::int64_t numberInQuery(const httplib::Request& request, const char* name, std::int64_t least,
                           std::int64_t most, std::int64_t usual) {
  const std::string text = request.get_param_value(name);
  if (text.empty()) return usual;
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc() && end == text.data() + text.size() && number >= least && number <= most)
    return number;
  throw Refused(fieldProblem(Refusal::InvalidCursor, name));
}

}  // namespace reference_portal
