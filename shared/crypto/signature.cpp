#include "shared/crypto/signature.h"

#include <sodium.h>

#include <array>
#include <stdexcept>

#include "shared/crypto/hash.h"

namespace nistaran::crypto {
namespace {

const unsigned char* bytesOf(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

struct Expanded {
  std::array<std::uint8_t, crypto_sign_PUBLICKEYBYTES> public_key{};
  std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> secret_key{};
};

Expanded expand(std::span<const std::uint8_t> seed) {
  Expanded keys;
  crypto_sign_seed_keypair(keys.public_key.data(), keys.secret_key.data(), seed.data());
  return keys;
}

}  // namespace

KeyPair makeKeyPair(Entropy& entropy) {
  std::array<std::uint8_t, crypto_sign_SEEDBYTES> seed{};
  entropy.fill(seed);
  return {toHex(expand(seed).public_key), toHex(seed)};
}

std::string sign(std::string_view message, const std::string& secret_key) {
  const auto seed = fromHex(secret_key);
  if (!seed || seed->size() != crypto_sign_SEEDBYTES) throw std::logic_error("not a device's secret key");
  const Expanded keys = expand(*seed);
  std::array<std::uint8_t, crypto_sign_BYTES> signature{};
  crypto_sign_detached(signature.data(), nullptr, bytesOf(message), message.size(), keys.secret_key.data());
  return toHex(signature);
}

bool verify(std::string_view message, std::string_view signature, std::string_view public_key) {
  const auto key = fromHex(public_key);
  const auto sig = fromHex(signature);
  if (!key || key->size() != crypto_sign_PUBLICKEYBYTES || !sig || sig->size() != crypto_sign_BYTES)
    return false;
  return crypto_sign_verify_detached(sig->data(), bytesOf(message), message.size(), key->data()) == 0;
}

bool isPublicKey(std::string_view text) {
  const auto key = fromHex(text);
  return key && key->size() == crypto_sign_PUBLICKEYBYTES;
}

}  // namespace nistaran::crypto
