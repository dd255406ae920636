#include "sync/bundle/file.h"

#include "shared/crypto/hash.h"
#include "shared/limits.h"

namespace nistaran {
namespace {

// The first three stay the same in every version, so that an old program can say what is wrong with a new
// file.
constexpr std::string_view kMagic = "NISTARAN-BUNDLE\n";
constexpr std::size_t kLengthBytes = 8;
constexpr std::size_t kSumBytes = 32;
constexpr std::size_t kSumAt = kMagic.size() + kLengthBytes;
constexpr std::size_t kRestAt = kSumAt + kSumBytes;

constexpr char kVersion = 1;
constexpr std::size_t kReceiverAt = 2;  // in the rest, after version and kind
constexpr std::size_t kBodyAt = kReceiverAt + 32;

std::string rawHash(std::string_view bytes) {
  const auto hash = crypto::fromHex(crypto::sha256Hex(bytes));
  return {hash->begin(), hash->end()};
}

std::string sumOf(std::string_view before, std::string_view rest) {
  return rawHash(std::string(before).append(rest));
}

std::string fingerprintOf(const std::string& key) {
  const auto bytes = crypto::fromHex(key);
  return bytes ? rawHash({reinterpret_cast<const char*>(bytes->data()), bytes->size()}) : std::string();
}

std::string bigEndian(std::uint64_t number) {
  std::string bytes(kLengthBytes, '\0');
  for (std::size_t i = kLengthBytes; i > 0; --i, number >>= 8U)
    bytes[i - 1] = static_cast<char>(number & 0xFFU);
  return bytes;
}

std::uint64_t numberAt(std::string_view bytes) {
  std::uint64_t number = 0;
  for (const char byte : bytes.substr(0, kLengthBytes))
    number = number << 8U | static_cast<unsigned char>(byte);
  return number;
}

}  // namespace

bool BundleFile::isFor(const std::string& key) const {
  return receiver == fingerprintOf(key);
}

std::string writeBundleFile(BundleKind kind, const std::string& receiver_key, std::string_view body) {
  std::string rest{kVersion, kind == BundleKind::Request ? '\1' : '\2'};
  rest.append(fingerprintOf(receiver_key)).append(body);
  const std::string before = std::string(kMagic).append(bigEndian(rest.size()));
  return before + sumOf(before, rest) + rest;
}

BundleResult<BundleFile> readBundleFile(std::string_view bytes) {
  if (bytes.size() < kMagic.size() && kMagic.starts_with(bytes)) return BundleError(BundleFault::CutOff);
  if (!bytes.starts_with(kMagic)) return BundleError(BundleFault::NotABundle);
  if (bytes.size() > limits::kBundleBytesMax) return BundleError(BundleFault::TooLarge);
  if (bytes.size() < kRestAt) return BundleError(BundleFault::CutOff);
  const std::string_view rest = bytes.substr(kRestAt);
  const std::uint64_t length = numberAt(bytes.substr(kMagic.size()));
  if (rest.size() < length) return BundleError(BundleFault::CutOff);
  if (rest.size() > length || bytes.substr(kSumAt, kSumBytes) != sumOf(bytes.substr(0, kSumAt), rest))
    return BundleError(BundleFault::Damaged);
  if (!rest.empty() && rest[0] != kVersion) return BundleError(BundleFault::Newer);
  if (rest.size() < kBodyAt || (rest[1] != '\1' && rest[1] != '\2'))
    return BundleError(BundleFault::Unreadable);
  return BundleFile{rest[1] == '\1' ? BundleKind::Request : BundleKind::Answer,
                    std::string(rest.substr(kReceiverAt, kBodyAt - kReceiverAt)),
                    std::string(rest.substr(kBodyAt))};
}

}  // namespace nistaran
