// Errors on the wire: problem details (RFC 9457) with the extra member `code`. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "server/http/message.h"
#include "shared/error.h"

namespace nistaran::http {

// `more` holds further members, for example expected_n.
Response problem(int status, std::string_view code, std::string_view title, std::string_view detail = {},
                 const Json& more = Json::object());

// The status that fits the code; Retry-After where trying again helps. The detail of a fault of ours (5xx) is
// not told to the client: whoever calls logs it.
Response problem(const Error& error, const Json& more = Json::object());

}  // namespace nistaran::http
