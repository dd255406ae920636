// The words of tus 1.0.0, the protocol of resumable uploads: headers in and out. Any thread.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "server/api/context.h"

namespace nistaran::server::tus {

inline constexpr const char* kVersion = "1.0.0";

// A route whose work answers under Tus-Resumable, and which knows no other version: 412.
http::Handler route(ApiContext& context, std::function<http::Response(const http::Request&)> work);

// A header that must be a whole number from 0; Malformed (thrown) where it is missing or something else.
std::int64_t numberOf(const http::Request& request, std::string_view lower_name);
// "key base64, key base64": decoded. Malformed (thrown) where that is not what stands there.
std::map<std::string, std::string> metadataOf(const http::Request& request);
// SHA-256 (hex) of Upload-Checksum; nullopt where there is none. Malformed (thrown) for another algorithm.
std::optional<std::string> checksumOf(const http::Request& request);

// Sun, 29 Nov 2026 12:00:00 GMT
std::string httpDate(UtcTime time);

}  // namespace nistaran::server::tus
