#include "sync/scope_digest.h"

#include <algorithm>

#include "shared/crypto/hash.h"

namespace nistaran {

std::optional<ScopeDigest> ScopeDigest::parse(std::string_view hex) {
  const auto bytes = crypto::fromHex(hex);
  ScopeDigest digest;
  if (!bytes || bytes->size() != digest.bytes_.size()) return std::nullopt;
  std::copy(bytes->begin(), bytes->end(), digest.bytes_.begin());
  return digest;
}

void ScopeDigest::toggle(const ComplaintId& complaint, std::string_view document_digest) {
  std::string said = "nistaran-scope-v1\n";
  said.append(complaint.text()).append("\n").append(document_digest);
  const auto hash = crypto::sha256(said);
  for (std::size_t i = 0; i < bytes_.size(); ++i) bytes_[i] = static_cast<std::uint8_t>(bytes_[i] ^ hash[i]);
}

ScopeDigest& ScopeDigest::operator^=(const ScopeDigest& other) {
  for (std::size_t i = 0; i < bytes_.size(); ++i)
    bytes_[i] = static_cast<std::uint8_t>(bytes_[i] ^ other.bytes_[i]);
  return *this;
}

std::string ScopeDigest::text() const {
  return crypto::toHex(bytes_);
}

}  // namespace nistaran
