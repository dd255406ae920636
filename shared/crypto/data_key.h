// The key under which what a tablet keeps lies on its disk, and sealing with it: XChaCha20-Poly1305
// (draft-irtf-cfrg-xchacha-03, by libsodium) with a fresh nonce of 24 random bytes each time, so that no
// counter has to survive a restored backup. Any thread.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace nistaran {

class DataKey {
 public:
  static constexpr std::size_t kBytes = 32;

  static DataKey make();
  // nullopt for another length.
  static std::optional<DataKey> fromBytes(std::string_view bytes);
  DataKey(const DataKey&) = default;
  DataKey& operator=(const DataKey&) = default;
  ~DataKey();  // leaves nothing of itself in memory

  const unsigned char* data() const { return bytes_.data(); }
  std::string_view bytes() const;

 private:
  DataKey() = default;
  std::array<unsigned char, kBytes> bytes_{};
};

inline constexpr std::size_t kSealNonceBytes = 24;
inline constexpr std::size_t kSealTagBytes = 16;
inline constexpr std::size_t kSealBytes = kSealNonceBytes + kSealTagBytes;

// Nonce, then what is sealed, then the tag: kSealBytes longer. `place` says where it belongs: what was moved
// to another place does not open.
std::string seal(std::string_view bytes, const DataKey& key, std::string_view place);
// nullopt for another key, another place, or what was altered.
std::optional<std::string> open(std::string_view sealed, const DataKey& key, std::string_view place);

// The same in place, for bytes that have a fixed length on the disk.
void sealInPlace(unsigned char* bytes, std::size_t count, unsigned char* nonce, unsigned char* tag,
                 const DataKey& key, std::string_view place);
// False leaves the bytes of no meaning.
[[nodiscard]] bool openInPlace(unsigned char* bytes, std::size_t count, const unsigned char* nonce,
                               const unsigned char* tag, const DataKey& key, std::string_view place);

// A name that says nothing of what it stands for without the key (BLAKE2b, keyed), as lower-case hex.
std::string sealedName(std::string_view name, const DataKey& key);

}  // namespace nistaran
