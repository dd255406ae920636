#include "server/http/coding.h"

#include <algorithm>

#include "shared/zstd.h"

namespace nistaran::http {
namespace {

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

bool isZero(std::string_view weight) {
  return weight.starts_with("q=0") && weight.find_first_not_of("0.", 2) == std::string_view::npos;
}
}  // namespace

bool offersZstd(std::string_view accept_encoding) {
  for (std::size_t begin = 0; begin < accept_encoding.size();) {
    const std::size_t comma = std::min(accept_encoding.find(',', begin), accept_encoding.size());
    const std::string_view item = accept_encoding.substr(begin, comma - begin);
    begin = comma + 1;
    const std::size_t semicolon = std::min(item.find(';'), item.size());
    if (trimmed(item.substr(0, semicolon)) != "zstd") continue;
    return semicolon == item.size() || !isZero(trimmed(item.substr(semicolon + 1)));
  }
  return false;
}

std::string zstdEncode(std::string_view bytes) {
  return nistaran::zstdEncode(bytes);
}

Result<std::string> zstdDecode(std::string_view coded, std::size_t bytes_max) {
  return nistaran::zstdDecode(coded, bytes_max);
}

}  // namespace nistaran::http
