#include "server/http/coding.h"

#include <zstd.h>

#include <array>
#include <memory>
#include <stdexcept>

namespace nistaran::http {
namespace {
constexpr int kLevel = 3;
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
