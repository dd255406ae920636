#include <limits>

#include "tests/reference_portal/api_routes.h"
#include "tests/reference_portal/http.h"
#include "tests/reference_portal/limits.h"
#include "tests/reference_portal/text.h"

namespace reference_portal {
namespace {

using httplib::Request;
using httplib::Response;

std::string districtOrRefuse(const Request& request, const Keys& keys) {
  const auto district = keys.districtOf(bearerOf(request));
  if (!district) throw Refused(Refusal::WrongKey);
  return *district;
}

std::string idempotencyKeyOf(const Request& request) {
  std::string key = request.get_header_value("Idempotency-Key");
  if (key.empty() || key.size() > kIdempotencyKeyBytesMax || !isUtf8(key)) {
    throw Refused(Refusal::IdempotencyKeyMissing);
  }
  return key;
}

Problem orderedFault(int status, std::optional<std::int64_t> retry_after_s) {
  Problem fault = problem(Refusal::Fault);
  fault.status = status;
  if (retry_after_s) fault.more["retry_after_s"] = *retry_after_s;
  return fault;
}

void addPost(httplib::Server& server, const char* ending, PostKind kind, DistrictDesk& desk, Faults& faults,
             const Keys& keys) {
  server.Post(std::string("/api/v1/references/") + kNumberInPath + ending,
              [kind, &desk, &faults, &keys](const Request& request, Response& response) {
                const std::string district = districtOrRefuse(request, keys);
                if (const auto failure = faults.nextFailure()) {
                  throw Refused(orderedFault(failure->status, failure->retry_after_s));
                }
                const PostAnswer answer =
                    desk.post({district, request.matches[1], kind, idempotencyKeyOf(request), request.body});
                if (faults.losesAnswer()) throw Refused(orderedFault(502, std::nullopt));
                if (answer.replayed) response.set_header("Idempotency-Replayed", "true");
                response.set_content(answer.body, "application/json; charset=utf-8");
              });
}

}  // namespace

void addDistrictRoutes(httplib::Server& server, DistrictDesk& desk, Faults& faults, const Keys& keys) {
  server.Get("/api/v1/districts/([^/]{1,40})/references",
             [&desk, &keys](const Request& request, Response& response) {
               const std::string district = districtOrRefuse(request, keys);
               if (district != request.matches[1]) throw Refused(Refusal::WrongKey);
               constexpr auto kLast = std::numeric_limits<std::int64_t>::max();
               answerJson(response, 200,
                          desk.changes(district, numberInQuery(request, "cursor", 0, kLast, 0),
                                       numberInQuery(request, "limit", 1, kPageMax, kPageUsual)));
             });
  server.Get(std::string("/api/v1/references/") + kNumberInPath + "/attachments/([^/]{1,40})",
             [&desk, &keys](const Request& request, Response& response) {
               const std::string district = districtOrRefuse(request, keys);
               const Attachment attachment =
                   desk.attachment(district, request.matches[1], request.matches[2]);
               response.set_header("Cache-Control", "no-store");
               response.set_header("Content-Disposition", "attachment");
               response.set_content(attachment.bytes, attachment.media_type);
             });
  addPost(server, "/steps", PostKind::Step, desk, faults, keys);
  addPost(server, "/report", PostKind::Report, desk, faults, keys);
  addPost(server, "/feedback", PostKind::Feedback, desk, faults, keys);
  addPost(server, "/disposal", PostKind::Disposal, desk, faults, keys);
}

}  // namespace reference_portal
