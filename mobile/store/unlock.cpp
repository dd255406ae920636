#include "mobile/store/unlock.h"

#include <sodium.h>

#include <array>

#include "shared/error.h"

namespace nistaran {

std::string sealPassword(const std::string& password) {
  std::array<char, crypto_pwhash_STRBYTES> sealed{};
  if (sodium_init() < 0 ||
      crypto_pwhash_str(sealed.data(), password.data(), password.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                        crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0) {
    throw ErrorException(Error(ErrorCode::Internal, "the password could not be sealed"));
  }
  return sealed.data();
}

bool opens(const std::string& sealed, const std::string& password) {
  // The library reads up to its own size of a terminated string.
  return sodium_init() >= 0 && sealed.size() < crypto_pwhash_STRBYTES &&
         crypto_pwhash_str_verify(sealed.c_str(), password.data(), password.size()) == 0;
}

}  // namespace nistaran
