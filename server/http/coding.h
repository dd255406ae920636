// The zstd content coding (RFC 8878), with a bound on what a small body may become. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "shared/error.h"

namespace nistaran::http {

// Smaller bodies cost more by coding than they save.
inline constexpr std::size_t kCodingBytesMin = 512;

// Whether the client lists zstd, and not with a weight of 0.
bool offersZstd(std::string_view accept_encoding);

std::string zstdEncode(std::string_view bytes);
// Malformed for what is no zstd frame, TooLarge as soon as more than `bytes_max` come out.
Result<std::string> zstdDecode(std::string_view coded, std::size_t bytes_max);

}  // namespace nistaran::http
