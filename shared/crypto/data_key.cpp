#include "shared/crypto/data_key.h"

#include <sodium.h>

#include "shared/crypto/hash.h"
#include "shared/error.h"

namespace nistaran {
namespace {

static_assert(kSealNonceBytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(kSealTagBytes == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(DataKey::kBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

const unsigned char* bytesOf(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* bytesOf(std::string& text) {
  return reinterpret_cast<unsigned char*>(text.data());
}

void mustBeThere() {
  if (sodium_init() < 0)
    throw ErrorException(Error(ErrorCode::Internal, "the library that seals can't start"));
}

}  // namespace

DataKey DataKey::make() {
  mustBeThere();
  DataKey key;
  randombytes_buf(key.bytes_.data(), key.bytes_.size());
  return key;
}

std::optional<DataKey> DataKey::fromBytes(std::string_view bytes) {
  if (bytes.size() != kBytes) return std::nullopt;
  mustBeThere();
  DataKey key;
  bytes.copy(reinterpret_cast<char*>(key.bytes_.data()), kBytes);
  return key;
}

DataKey::~DataKey() {
  sodium_memzero(bytes_.data(), bytes_.size());
}

std::string_view DataKey::bytes() const {
  return {reinterpret_cast<const char*>(bytes_.data()), bytes_.size()};
}

void sealInPlace(unsigned char* bytes, std::size_t count, unsigned char* nonce, unsigned char* tag,
                 const DataKey& key, std::string_view place) {
  randombytes_buf(nonce, kSealNonceBytes);
  crypto_aead_xchacha20poly1305_ietf_encrypt_detached(bytes, tag, nullptr, bytes, count, bytesOf(place),
                                                      place.size(), nullptr, nonce, key.data());
}

bool openInPlace(unsigned char* bytes, std::size_t count, const unsigned char* nonce,
                 const unsigned char* tag, const DataKey& key, std::string_view place) {
  return crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
             bytes, nullptr, bytes, count, tag, bytesOf(place), place.size(), nonce, key.data()) == 0;
}

std::string seal(std::string_view bytes, const DataKey& key, std::string_view place) {
  std::string sealed(kSealNonceBytes, '\0');
  sealed.append(bytes).resize(bytes.size() + kSealBytes);
  unsigned char* const begin = bytesOf(sealed);
  unsigned char* const middle = begin + kSealNonceBytes;
  sealInPlace(middle, bytes.size(), begin, middle + bytes.size(), key, place);
  return sealed;
}

std::optional<std::string> open(std::string_view sealed, const DataKey& key, std::string_view place) {
  if (sealed.size() < kSealBytes) return std::nullopt;
  std::string bytes(sealed.substr(kSealNonceBytes, sealed.size() - kSealBytes));
  const unsigned char* const nonce = bytesOf(sealed);
  const unsigned char* const tag = nonce + sealed.size() - kSealTagBytes;
  if (!openInPlace(bytesOf(bytes), bytes.size(), nonce, tag, key, place)) return std::nullopt;
  return bytes;
}

std::string sealedName(std::string_view name, const DataKey& key) {
  std::array<unsigned char, crypto_generichash_BYTES> hashed{};
  crypto_generichash(hashed.data(), hashed.size(), bytesOf(name), name.size(), key.data(), DataKey::kBytes);
  return crypto::toHex(hashed);
}

}  // namespace nistaran
