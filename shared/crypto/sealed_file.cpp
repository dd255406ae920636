#include "shared/crypto/sealed_file.h"

#include <algorithm>

#include "shared/crypto/hash.h"

namespace nistaran {
namespace {

std::string placeOf(const std::string& sha256, std::int64_t part) {
  return sha256 + ":" + std::to_string(part);
}

}  // namespace

std::string sealPart(std::string_view bytes, const DataKey& key, const std::string& sha256,
                     std::int64_t part) {
  return seal(bytes, key, placeOf(sha256, part));
}

std::optional<std::string> openPart(std::string_view sealed, const DataKey& key, const std::string& sha256,
                                    std::int64_t part) {
  return open(sealed, key, placeOf(sha256, part));
}

std::optional<std::string> openWhole(std::string_view sealed, const DataKey& key, const std::string& sha256) {
  constexpr std::size_t kStored = static_cast<std::size_t>(kSealedPartBytes) + kSealBytes;
  std::string bytes;
  bytes.reserve(sealed.size());
  for (std::int64_t part = 0; !sealed.empty(); ++part) {
    const auto opened = openPart(sealed.substr(0, kStored), key, sha256, part);
    if (!opened) return std::nullopt;
    bytes += *opened;
    sealed.remove_prefix(std::min(kStored, sealed.size()));
  }
  if (crypto::sha256Hex(bytes) != sha256) return std::nullopt;
  return bytes;
}

}  // namespace nistaran
