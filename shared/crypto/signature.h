// Ed25519 (RFC 8032, by libsodium). Keys and signatures travel as lower-case hex. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "shared/entropy.h"

namespace nistaran::crypto {

struct KeyPair {
  std::string public_key;  // 32 bytes as hex
  std::string secret_key;  // the 32-byte seed as hex; never logged, never sent
};

KeyPair makeKeyPair(Entropy& entropy);
std::string sign(std::string_view message, const std::string& secret_key);
// False also for keys and signatures that are not what they should be: they come from outside.
bool verify(std::string_view message, std::string_view signature, std::string_view public_key);
bool isPublicKey(std::string_view text);

}  // namespace nistaran::crypto
