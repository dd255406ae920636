#include "server/http/problem.h"

namespace nistaran::http {
namespace {

Response make(int status, std::string_view code, std::string_view title, std::string_view detail, Json body) {
  body["type"] = "urn:nistaran:problem:" + std::string(code);
  body["title"] = title;
  body["status"] = status;
  body["code"] = code;
  if (!detail.empty()) body["detail"] = detail;
  Response response = Response::json(body, status);
  response.headers.set("Content-Type", "application/problem+json");
  return response;
}

// What went wrong inside is the operator's to read in the log, not the client's.
bool isOurFault(ErrorCode code) {
  switch (code) {
    case ErrorCode::StorageFull:
    case ErrorCode::StorageUnreadable:
    case ErrorCode::StorageBusy:
    case ErrorCode::Unreachable:
    case ErrorCode::RemoteFailed:
    case ErrorCode::RemoteRefused:
    case ErrorCode::Internal:
      return true;
    case ErrorCode::Malformed:
    case ErrorCode::Unsupported:
    case ErrorCode::TooLarge:
    case ErrorCode::NotFound:
    case ErrorCode::NotAllowed:
    case ErrorCode::Unauthenticated:
    case ErrorCode::Conflict:
    case ErrorCode::SequenceGap:
    case ErrorCode::DeviceForked:
    case ErrorCode::BadSignature:
    case ErrorCode::RateLimited:
      return false;
  }
  return true;
}

}  // namespace

int statusOf(ErrorCode code) {
  switch (code) {
    case ErrorCode::Malformed:
      return 400;
    case ErrorCode::Unsupported:
      return 422;
    case ErrorCode::TooLarge:
      return 413;
    case ErrorCode::NotFound:
      return 404;
    case ErrorCode::NotAllowed:
      return 403;
    case ErrorCode::Unauthenticated:
      return 401;
    case ErrorCode::Conflict:
      return 409;
    case ErrorCode::SequenceGap:
      return 409;
    case ErrorCode::DeviceForked:
      return 409;
    case ErrorCode::BadSignature:
      return 403;
    case ErrorCode::StorageFull:
      return 507;
    case ErrorCode::StorageUnreadable:
      return 500;
    case ErrorCode::StorageBusy:
      return 503;
    case ErrorCode::Unreachable:
      return 502;
    case ErrorCode::RateLimited:
      return 429;
    case ErrorCode::RemoteFailed:
      return 502;
    case ErrorCode::RemoteRefused:
      return 502;
    case ErrorCode::Internal:
      return 500;
  }
  return 500;
}

Response problem(int status, std::string_view code, std::string_view detail, const Json& members) {
  return make(status, code, reasonOf(status), detail, members.is_object() ? members : Json::object());
}

Response problem(const Error& error) {
  const ErrorText& text = describe(error.code());
  const std::string_view detail =
      isOurFault(error.code()) ? std::string_view{} : std::string_view(error.detail());
  Response response = make(statusOf(error.code()), text.name, text.sentence, detail, Json::object());
  if (error.code() == ErrorCode::Unauthenticated) response.headers.set("WWW-Authenticate", "Bearer");
  return response;
}

Response problemRetryAfter(int status, std::string_view code, std::chrono::seconds wait) {
  Response response = problem(status, code);
  response.headers.set("Retry-After", std::to_string(wait.count()));
  return response;
}

}  // namespace nistaran::http
