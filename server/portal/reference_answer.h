// What an HTTP answer of the portal means. Pure, so that every status and every broken body can be tried
// without a network. Any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "server/portal/gateway.h"
#include "shared/time.h"

namespace nistaran {

struct HttpAnswer {
  int status = 0;
  std::string body;
  std::string retry_after;  // the header; empty where there is none
};

PostAnswer postAnswerFrom(const HttpAnswer& answer, UtcTime now);
FetchAnswer fetchAnswerFrom(const HttpAnswer& answer, UtcTime now);

// Seconds or an HTTP date, at most kRetryAfterMax; nullopt for anything else.
std::optional<std::chrono::seconds> retryAfterFrom(std::string_view header, UtcTime now);

// A portal that asks for more is asked again all the same: a wrong header must not stop the feed for a year.
inline constexpr std::chrono::seconds kRetryAfterMax = std::chrono::hours(1);

}  // namespace nistaran
