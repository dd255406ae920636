#include "server/http/coding.h"

#include <zstd.h>

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>

namespace nistaran::http {
namespace {
constexpr int kLevel = 3;
// 8 MiB, as RFC 9659 asks for on the web: a frame may not make us hold more.
constexpr int kWindowLogMax = 23;

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
  std::string coded(ZSTD_compressBound(bytes.size()), '\0');
  const std::size_t size = ZSTD_compress(coded.data(), coded.size(), bytes.data(), bytes.size(), kLevel);
  if (ZSTD_isError(size)) throw std::runtime_error("zstd can't encode");
  coded.resize(size);
  return coded;
}

Result<std::string> zstdDecode(std::string_view coded, std::size_t bytes_max) {
  const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
  ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, kWindowLogMax);
  ZSTD_inBuffer in{coded.data(), coded.size(), 0};
  std::string plain;
  std::array<char, 64 * 1024> part{};
  std::size_t left = 1;
  while (in.pos < in.size || left != 0) {
    ZSTD_outBuffer out{part.data(), part.size(), 0};
    const std::size_t before = in.pos;
    left = ZSTD_decompressStream(context.get(), &out, &in);
    if (ZSTD_isError(left)) return Error(ErrorCode::Malformed, "the body is no zstd frame");
    if (plain.size() + out.pos > bytes_max)
      return Error(ErrorCode::TooLarge, "the body decodes to more than is taken");
    plain.append(part.data(), out.pos);
    if (in.pos == before && out.pos == 0) {
      if (left == 0) break;
      return Error(ErrorCode::Malformed, "the body ends inside a zstd frame");
    }
  }
  return plain;
}

}  // namespace nistaran::http
