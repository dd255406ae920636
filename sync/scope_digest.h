// Whether two sides hold the same documents, said in sixteen bytes: the exclusive or over all documents of a
// scope of the beginning of SHA-256 ("nistaran-scope-v1" LF number LF digest of the document). A set hash
// (Bellare and Micciancio, "A New Paradigm for Collision-Free Hashing", 1997), so that a change costs two
// hashes, however large the scope is. It finds accidents, not attacks: who may write documents could make
// them collide. Pure. Any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "shared/id.h"

namespace nistaran {

class ScopeDigest {
 public:
  ScopeDigest() = default;
  // nullopt for what is not 32 hex digits.
  static std::optional<ScopeDigest> parse(std::string_view hex);

  // Puts the document in, or takes it out again: the two are the same.
  void toggle(const ComplaintId& complaint, std::string_view document_digest);
  // Of both together, where no document is in both.
  ScopeDigest& operator^=(const ScopeDigest& other);
  std::string text() const;

  bool operator==(const ScopeDigest&) const = default;

 private:
  std::array<std::uint8_t, 16> bytes_{};
};

// What `compare` says of one document: the first sixteen hex digits of its digest.
inline constexpr std::size_t kShortDigest = 16;

}  // namespace nistaran
