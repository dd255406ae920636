#include "server/http/message.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace nistaran::http {
namespace {

struct MethodName {
  Method method;
  std::string_view name;
};

constexpr std::array kMethods{
    MethodName{Method::Get, "GET"},         MethodName{Method::Head, "HEAD"},
    MethodName{Method::Post, "POST"},       MethodName{Method::Put, "PUT"},
    MethodName{Method::Patch, "PATCH"},     MethodName{Method::Delete, "DELETE"},
    MethodName{Method::Options, "OPTIONS"},
};

struct Reason {
  int status;
  std::string_view text;
};

constexpr std::array kReasons{
    Reason{200, "OK"},
    Reason{201, "Created"},
    Reason{202, "Accepted"},
    Reason{204, "No Content"},
    Reason{206, "Partial Content"},
    Reason{301, "Moved Permanently"},
    Reason{302, "Found"},
    Reason{303, "See Other"},
    Reason{304, "Not Modified"},
    Reason{307, "Temporary Redirect"},
    Reason{308, "Permanent Redirect"},
    Reason{400, "Bad Request"},
    Reason{401, "Unauthorized"},
    Reason{403, "Forbidden"},
    Reason{404, "Not Found"},
    Reason{405, "Method Not Allowed"},
    Reason{406, "Not Acceptable"},
    Reason{408, "Request Timeout"},
    Reason{409, "Conflict"},
    Reason{410, "Gone"},
    Reason{411, "Length Required"},
    Reason{412, "Precondition Failed"},
    Reason{413, "Content Too Large"},
    Reason{415, "Unsupported Media Type"},
    Reason{416, "Range Not Satisfiable"},
    Reason{422, "Unprocessable Content"},
    Reason{423, "Locked"},
    Reason{426, "Upgrade Required"},
    Reason{428, "Precondition Required"},
    Reason{429, "Too Many Requests"},
    Reason{431, "Request Header Fields Too Large"},
    Reason{460, "Checksum Mismatch"},  // tus 1.0
    Reason{500, "Internal Server Error"},
    Reason{501, "Not Implemented"},
    Reason{502, "Bad Gateway"},
    Reason{503, "Service Unavailable"},
    Reason{504, "Gateway Timeout"},
    Reason{507, "Insufficient Storage"},
};

char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool sameName(std::string_view left, std::string_view right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

}  // namespace

std::string_view toText(Method method) {
  for (const MethodName& each : kMethods) {
    if (each.method == method) return each.name;
  }
  return "";
}

std::optional<Method> methodFromText(std::string_view text) {
  for (const MethodName& each : kMethods) {
    if (each.name == text) return each.method;
  }
  return std::nullopt;
}

std::optional<std::string_view> Headers::find(std::string_view name) const {
  for (const auto& [field, value] : fields_) {
    if (sameName(field, name)) return value;
  }
  return std::nullopt;
}

void Headers::set(std::string_view name, std::string value) {
  remove(name);
  add(name, std::move(value));
}

void Headers::add(std::string_view name, std::string value) {
  fields_.emplace_back(std::string(name), std::move(value));
}

void Headers::remove(std::string_view name) {
  std::erase_if(fields_, [&](const auto& field) { return sameName(field.first, name); });
}

std::string_view Request::bearerToken() const {
  constexpr std::string_view kScheme = "Bearer ";
  const std::string_view value = header("Authorization");
  if (!sameName(value.substr(0, kScheme.size()), kScheme)) return {};
  const std::string_view token = value.substr(kScheme.size());
  const auto begin = token.find_first_not_of(' ');
  return begin == std::string_view::npos ? std::string_view{} : token.substr(begin);
}

Response Response::json(const nlohmann::json& value, int status) {
  // A text that is not UTF-8 is a fault elsewhere; it must not take the whole answer with it.
  return bytes(value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace), "application/json",
               status);
}

Response Response::text(std::string text, int status) {
  return bytes(std::move(text), "text/plain; charset=utf-8", status);
}

Response Response::bytes(std::string content, std::string content_type, int status) {
  return {
      .status = status, .headers = {{"Content-Type", std::move(content_type)}}, .body = std::move(content)};
}

Response Response::empty(int status) {
  return {.status = status, .headers = {}, .body = {}};
}

Response Response::with(std::string_view name, std::string value) && {
  headers.set(name, std::move(value));
  return std::move(*this);
}

std::string_view reasonOf(int status) {
  for (const Reason& each : kReasons) {
    if (each.status == status) return each.text;
  }
  return "Status";
}

}  // namespace nistaran::http
