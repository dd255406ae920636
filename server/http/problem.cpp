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
    case ErrorCode::DeviceRevoked:
    case ErrorCode::OfficerRevoked:
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
    case ErrorCode::CatchingUp:
      return {503, 30};
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

// What went wrong inside is the operator's to read in the log, not the client's.
std::string_view toldDetail(const Error& error) {
  const bool ours = mappingOf(error.code()).status >= 500;
  return ours ? std::string_view{} : std::string_view(error.detail());
}

}  // namespace

Response problem(int status, std::string_view code, std::string_view title, std::string_view detail,
                 const Json& more) {
  Json value = more;  // first, so that it can't replace the standard members
  value["type"] = "urn:nistaran:problem:" + std::string(code);
  value["title"] = title;
  value["status"] = status;
  value["code"] = code;
  if (!detail.empty()) value["detail"] = detail;
  return {status, value.dump(), "application/problem+json", {}};
}

Response problem(const Error& error, const Json& more) {
  const ErrorText& text = describe(error.code());
  const Mapping mapping = mappingOf(error.code());
  Response response = problem(mapping.status, text.name, text.sentence, toldDetail(error), more);
  if (mapping.retry_after_s > 0) {
    response.headers.emplace_back("Retry-After", std::to_string(mapping.retry_after_s));
  }
  return response;
}

}  // namespace nistaran::http
