// The zstd content coding (RFC 8878), with a bound on what a small body may become. Its contexts are kept for
// each thread: making one costs more than coding a small body. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "shared/error.h"

namespace nistaran {

std::string zstdEncode(std::string_view bytes);
// Malformed for what is no zstd frame, TooLarge as soon as more than `bytes_max` come out.
Result<std::string> zstdDecode(std::string_view coded, std::size_t bytes_max);

}  // namespace nistaran
