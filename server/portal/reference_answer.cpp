#include "server/portal/reference_answer.h"

#include <algorithm>
#include <charconv>
#include <iomanip>
#include <sstream>

#include "shared/text.h"

namespace nistaran {
namespace {

struct Problem {
  std::string code;
  std::string detail;
  Json json = Json::object();
};

Problem problemFrom(const HttpAnswer& answer) {
  Problem problem{"http_" + std::to_string(answer.status), {}, Json::object()};
  const auto json = parseJson(answer.body);
  if (!json || !json->is_object()) return problem;
  problem.json = *json;
  problem.code = stringAt(*json, "code", problem.code);
  problem.detail = stringAt(*json, "detail", stringAt(*json, "title"));
  return problem;
}

bool isSuccess(int status) {
  return status >= 200 && status < 300;
}

// nullopt: neither a success nor something that waiting could help.
std::optional<TryAgain> tryAgainFrom(const HttpAnswer& answer, const Problem& problem, UtcTime now) {
  const auto again = [&](ErrorCode code, bool portal_wide = true) {
    const std::string text =
        "HTTP " + std::to_string(answer.status) + " " + problem.code + " " + problem.detail;
    return TryAgain{Error(code, text), retryAfterFrom(answer.retry_after, now), portal_wide};
  };
  const int status = answer.status;
  if (status == 429) return again(ErrorCode::RateLimited);
  // A wrong key is the operator's fault, not the complaint's: everything waits, nothing is given up.
  if (status == 401) return again(ErrorCode::Unauthenticated);
  // The first attempt with this key is still under way at the portal.
  if (status == 409 && problem.code == "in_progress") return again(ErrorCode::RemoteFailed, false);
  if (status == 408 || status == 425) return again(ErrorCode::RemoteFailed);
  if (status < 200 || (status >= 300 && status < 400) || status >= 500) return again(ErrorCode::RemoteFailed);
  return std::nullopt;
}

TryAgain notUnderstood(const HttpAnswer& answer, const std::string& what) {
  return {Error(ErrorCode::RemoteFailed, "HTTP " + std::to_string(answer.status) + " " + what), std::nullopt,
          true};
}

}  // namespace

PostAnswer postAnswerFrom(const HttpAnswer& answer, UtcTime now) {
  if (isSuccess(answer.status)) {
    const auto json = parseJson(answer.body);
    const std::string acknowledgement = json ? stringAt(*json, "acknowledgement") : std::string();
    if (acknowledgement.empty()) return notUnderstood(answer, "without an acknowledgement");
    return Acknowledged{acknowledgement, integerAt(*json, "step")};
  }
  const Problem problem = problemFrom(answer);
  if (auto again = tryAgainFrom(answer, problem, now)) return *again;
  if (answer.status == 409 && problem.code == "stale_step") {
    return StaleStep{integerAt(problem.json, "expected_step")};
  }
  if (problem.code == "idempotency_conflict") return AlreadyThere{false, integerAt(problem.json, "step")};
  if (problem.code == "already_disposed") return AlreadyThere{true};
  // 404 and 409 speak of the reference (unknown, cancelled, disposed), 401 and 403 of us.
  const bool of_content =
      answer.status == 400 || answer.status == 413 || answer.status == 415 || answer.status == 422;
  return RefusedForGood{problem.code, problem.detail, of_content};
}

FetchAnswer fetchAnswerFrom(const HttpAnswer& answer, UtcTime now) {
  if (!isSuccess(answer.status)) {
    const Problem problem = problemFrom(answer);
    if (auto again = tryAgainFrom(answer, problem, now)) return *again;
    return RefusedForGood{problem.code, problem.detail, false};
  }
  // Not parseJson: one reference with a broken value must not hide the others. The inbox checks each.
  Json json = Json::parse(answer.body, nullptr, false);
  // Nor one with a broken byte.
  if (json.is_discarded()) json = Json::parse(normalizeText(answer.body), nullptr, false);
  const Json* references = json.is_object() ? find(json, "references") : nullptr;
  const Json* cursor = json.is_object() ? find(json, "cursor") : nullptr;
  if (!references || !references->is_array() || !cursor || !cursor->is_number_unsigned()) {
    return notUnderstood(answer, "without references and cursor");
  }
  ReferencePage page;
  page.references.assign(references->begin(), references->end());
  page.cursor = std::to_string(cursor->get<std::uint64_t>());
  page.more = boolAt(json, "more");
  return page;
}

std::optional<std::chrono::seconds> retryAfterFrom(std::string_view header, UtcTime now) {
  if (header.empty()) return std::nullopt;
  std::int64_t seconds = 0;
  const auto [end, error] = std::from_chars(header.data(), header.data() + header.size(), seconds);
  if (error != std::errc() || end != header.data() + header.size()) {
    std::tm date{};
    std::istringstream in{std::string(header)};
    in.imbue(std::locale::classic());
    in >> std::get_time(&date, "%a, %d %b %Y %H:%M:%S");
    if (in.fail()) return std::nullopt;
    seconds = static_cast<std::int64_t>(timegm(&date)) - toMs(now) / 1000;
  }
  return std::clamp(std::chrono::seconds(seconds), std::chrono::seconds(0), kRetryAfterMax);
}

}  // namespace nistaran
