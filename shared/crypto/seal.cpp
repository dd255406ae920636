#include "shared/crypto/seal.h"

#include <sodium.h>

#include <array>
#include <stdexcept>

#include "shared/crypto/hash.h"

namespace nistaran::crypto {
namespace {

const unsigned char* bytesOf(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* bytesOf(std::string& text) {
  return reinterpret_cast<unsigned char*>(text.data());
}

std::vector<std::uint8_t> keyBytes(const std::string& hex) {
  auto key = fromHex(hex);
  if (!key || key->size() != crypto_box_PUBLICKEYBYTES) throw std::logic_error("not a key to seal with");
  return std::move(*key);
}

}  // namespace

BoxKeys makeBoxKeys(Entropy& entropy) {
  std::array<std::uint8_t, crypto_box_SECRETKEYBYTES> secret{};
  std::array<std::uint8_t, crypto_box_PUBLICKEYBYTES> open{};
  entropy.fill(secret);
  crypto_scalarmult_base(open.data(), secret.data());
  return {toHex(open), toHex(secret)};
}

std::string derivedSecret(const BoxKeys& keys, std::string_view purpose) {
  const auto secret = keyBytes(keys.secret_key);
  std::array<std::uint8_t, crypto_generichash_BYTES> made{};
  crypto_generichash(made.data(), made.size(), bytesOf(purpose), purpose.size(), secret.data(),
                     secret.size());
  return toHex(made);
}

bool isBoxKey(std::string_view text) {
  const auto key = fromHex(text);
  return key && key->size() == crypto_box_PUBLICKEYBYTES;
}

std::string seal(std::string_view bytes, const std::string& receiver_key) {
  const auto key = keyBytes(receiver_key);
  std::string sealed(bytes.size() + crypto_box_SEALBYTES, '\0');
  // Fails for a public key of low order only.
  if (crypto_box_seal(bytesOf(sealed), bytesOf(bytes), bytes.size(), key.data()) != 0)
    throw std::logic_error("not a key to seal with");
  return sealed;
}

std::optional<std::string> openSealed(std::string_view sealed, const BoxKeys& receiver) {
  if (sealed.size() < crypto_box_SEALBYTES) return std::nullopt;
  const auto open_key = keyBytes(receiver.public_key);
  const auto secret_key = keyBytes(receiver.secret_key);
  std::string bytes(sealed.size() - crypto_box_SEALBYTES, '\0');
  if (crypto_box_seal_open(bytesOf(bytes), bytesOf(sealed), sealed.size(), open_key.data(),
                           secret_key.data()) != 0)
    return std::nullopt;
  return bytes;
}

std::string box(std::string_view bytes, const std::string& receiver_key, const BoxKeys& sender,
                Entropy& entropy) {
  const auto key = keyBytes(receiver_key);
  const auto secret_key = keyBytes(sender.secret_key);
  std::array<std::uint8_t, crypto_box_NONCEBYTES> nonce{};
  entropy.fill(nonce);
  std::string boxed(nonce.begin(), nonce.end());
  boxed.resize(nonce.size() + crypto_box_MACBYTES + bytes.size());
  if (crypto_box_easy(bytesOf(boxed) + nonce.size(), bytesOf(bytes), bytes.size(), nonce.data(), key.data(),
                      secret_key.data()) != 0)
    throw std::logic_error("not a key to seal with");
  return boxed;
}

std::optional<std::string> openBox(std::string_view boxed, const std::string& sender_key,
                                   const BoxKeys& receiver) {
  if (boxed.size() < crypto_box_NONCEBYTES + crypto_box_MACBYTES) return std::nullopt;
  const auto key = keyBytes(sender_key);
  const auto secret_key = keyBytes(receiver.secret_key);
  const std::string_view cipher = boxed.substr(crypto_box_NONCEBYTES);
  std::string bytes(cipher.size() - crypto_box_MACBYTES, '\0');
  if (crypto_box_open_easy(bytesOf(bytes), bytesOf(cipher), cipher.size(), bytesOf(boxed), key.data(),
                           secret_key.data()) != 0)
    return std::nullopt;
  return bytes;
}

std::optional<std::string> boxKeyOfSigner(const std::string& public_key) {
  const auto key = fromHex(public_key);
  if (!key || key->size() != crypto_sign_PUBLICKEYBYTES) return std::nullopt;
  std::array<std::uint8_t, crypto_box_PUBLICKEYBYTES> made{};
  if (crypto_sign_ed25519_pk_to_curve25519(made.data(), key->data()) != 0) return std::nullopt;
  return toHex(made);
}

BoxKeys boxKeysOfSigner(const KeyPair& signer) {
  const auto seed = keyBytes(signer.secret_key);
  std::array<std::uint8_t, crypto_sign_PUBLICKEYBYTES> sign_public{};
  std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> sign_secret{};
  crypto_sign_seed_keypair(sign_public.data(), sign_secret.data(), seed.data());
  std::array<std::uint8_t, crypto_box_SECRETKEYBYTES> secret{};
  std::array<std::uint8_t, crypto_box_PUBLICKEYBYTES> open{};
  crypto_sign_ed25519_sk_to_curve25519(secret.data(), sign_secret.data());
  crypto_scalarmult_base(open.data(), secret.data());
  return {toHex(open), toHex(secret)};
}

}  // namespace nistaran::crypto
