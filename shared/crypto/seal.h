// Sealing for one receiver, with X25519 and XSalsa20-Poly1305 (libsodium's crypto_box). What is sealed nobody
// on the way can read or alter. Keys are lower-case hex, what is sealed is bytes. Any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "shared/crypto/signature.h"

namespace nistaran::crypto {

// X25519: not the Ed25519 keys of KeyPair.
struct BoxKeys {
  std::string public_key;
  std::string secret_key;  // never logged, never sent
};

// Another secret of 32 bytes, as hex, that follows from a secret key and says nothing of it (BLAKE2b, keyed).
std::string derivedSecret(const BoxKeys& keys, std::string_view purpose);

BoxKeys makeBoxKeys(Entropy& entropy);
bool isBoxKey(std::string_view text);

// Anybody can seal: who did must be said inside (crypto_box_seal). Throws std::logic_error for a key that is
// none.
std::string seal(std::string_view bytes, const std::string& receiver_key);
// nullopt for what was altered or sealed for somebody else.
std::optional<std::string> openSealed(std::string_view sealed, const BoxKeys& receiver);

// Only the sender can have made it (crypto_box): a nonce of 24 bytes, then the box. Throws as seal does.
std::string box(std::string_view bytes, const std::string& receiver_key, const BoxKeys& sender,
                Entropy& entropy);
// nullopt for what was altered, is for somebody else or from somebody else.
std::optional<std::string> openBox(std::string_view boxed, const std::string& sender_key,
                                   const BoxKeys& receiver);

// The X25519 keys that belong to a signer's Ed25519 keys. nullopt for a public key that comes from outside
// and is none.
std::optional<std::string> boxKeyOfSigner(const std::string& public_key);
BoxKeys boxKeysOfSigner(const KeyPair& signer);

}  // namespace nistaran::crypto
