#include "server/http/problem.h"

namespace nistaran::http {
namespace {

struct Mapping {
  int status;
  int retry_after_s;  // 0: none
};

Mapping mappingOf(ErrorCode code) {
  switch (code) {
    case ErrorCode::Malformed:
    case ErrorCode::Unsupported:
    case ErrorCode::BadSignature:
      return {400, 0};
    case ErrorCode::TooLarge:
      return {413, 0};
    case ErrorCode::NotFound:
      return {404, 0};
    case ErrorCode::NotAllowed:
      return {403, 0};
    case ErrorCode::Unauthenticated:
      return {401, 0};
    case ErrorCode::Conflict:
    case ErrorCode::SequenceGap:
    case ErrorCode::DeviceForked:
      return {409, 0};
    case ErrorCode::StorageFull:
      return {507, 60};
    case ErrorCode::StorageBusy:
      return {503, 2};
    case ErrorCode::RateLimited:
      return {429, 30};
    case ErrorCode::Unreachable:
    case ErrorCode::RemoteFailed:
    case ErrorCode::RemoteRefused:
      return {502, 10};
    case ErrorCode::StorageUnreadable:
    case ErrorCode::Internal:
      return {500, 0};
  }
  return {500, 0};
}

}  // namespace

Response problem(int status, std::string_view code, std::string_view title, std::string_view detail,
                 const Json& more) {
  Json value{{"type", "urn:nistaran:problem:" + std::string(code)}, {"title", title}, {"status", status}, {"code", code}};
  if (!detail.empty()) value["detail"] = detail;
  value.update(more);
  return {status, value.dump(), "application/problem+json", {}};
}

Response problem(const Error& error, const Json& more) {
  const ErrorText& text = describe(error.code());
  const Mapping mapping = mappingOf(error.code());
  Response response = problem(mapping.status, text.name, text.sentence, error.detail(), more);
  if (mapping.retry_after_s > 0) {
    response.headers.emplace_back("Retry-After", std::to_string(mapping.retry_after_s));
  }
  return response;
}

}  // namespace nistaran::http
