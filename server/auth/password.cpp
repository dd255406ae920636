#include "server/auth/password.h"

#include <sodium.h>

#include <array>
#include <stdexcept>

namespace nistaran::server {
namespace {

// libsodium's "interactive": 64 MiB, two passes; about a tenth of a second.
constexpr unsigned long long kOperations = crypto_pwhash_OPSLIMIT_INTERACTIVE;
constexpr std::size_t kMemory = crypto_pwhash_MEMLIMIT_INTERACTIVE;

}  // namespace

std::string hashPassword(const std::string& password) {
  std::array<char, crypto_pwhash_STRBYTES> hash{};
  if (crypto_pwhash_str(hash.data(), password.data(), password.size(), kOperations, kMemory) != 0) {
    throw std::runtime_error("not enough memory to hash a password");
  }
  return hash.data();
}

bool passwordFits(const std::string& password, const std::string& hash) {
  return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

const std::string& hashOfNobody() {
  static const std::string kHash = hashPassword("nobody has this password");
  return kHash;
}

}  // namespace nistaran::server
