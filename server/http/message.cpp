#include "server/http/message.h"

#include "server/http/problem.h"

namespace nistaran::http {

std::string Request::header(std::string_view lower_name) const {
  for (const auto& [name, value] : headers) {
    if (name == lower_name) return value;
  }
  return {};
}

std::string Request::bearer() const {
  static constexpr std::string_view kScheme = "Bearer ";
  const std::string value = header("authorization");
  return value.starts_with(kScheme) ? value.substr(kScheme.size()) : std::string();
}

Response jsonResponse(const Json& value, int status) {
  return {status, value.dump(), "application/json", {}};
}

Reply::~Reply() {
  if (send_) send_(problem(500, "handler_dropped", "The server did not answer this request."));
}

void Reply::operator()(Response response) {
  if (const auto send = std::exchange(send_, nullptr)) send(std::move(response));
}

}  // namespace nistaran::http
