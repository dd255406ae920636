#include "shared/zstd.h"

#include <zstd.h>

#include <array>
#include <memory>
#include <stdexcept>

namespace nistaran {
namespace {

// A small body is packed well, because it costs nothing; a page of a first pull fast, because somebody waits.
constexpr int kLevelSmall = 9;
constexpr int kLevelLarge = 3;
constexpr std::size_t kSmallBytesMax = 1024 * 1024;
// 8 MiB, as RFC 9659 asks for on the web: a frame may not make us hold more.
constexpr int kWindowLogMax = 23;

template <class T, std::size_t (*Free)(T*)>
struct Freed {
  void operator()(T* thing) const { Free(thing); }
};
using Encoder = std::unique_ptr<ZSTD_CCtx, Freed<ZSTD_CCtx, ZSTD_freeCCtx>>;
using Decoder = std::unique_ptr<ZSTD_DCtx, Freed<ZSTD_DCtx, ZSTD_freeDCtx>>;

}  // namespace

std::string zstdEncode(std::string_view bytes) {
  thread_local const Encoder context(ZSTD_createCCtx());
  if (!context) throw std::bad_alloc();
  std::string coded(ZSTD_compressBound(bytes.size()), '\0');
  const std::size_t size =
      ZSTD_compressCCtx(context.get(), coded.data(), coded.size(), bytes.data(), bytes.size(),
                        bytes.size() <= kSmallBytesMax ? kLevelSmall : kLevelLarge);
  if (ZSTD_isError(size)) throw std::runtime_error("zstd can't encode");
  coded.resize(size);
  return coded;
}

Result<std::string> zstdDecode(std::string_view coded, std::size_t bytes_max) {
  thread_local const Decoder context(ZSTD_createDCtx());
  if (!context) throw std::bad_alloc();
  ZSTD_DCtx_reset(context.get(), ZSTD_reset_session_only);
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

}  // namespace nistaran
