#include "server/auth/token.h"

#include <array>

#include "shared/crypto/hash.h"

namespace nistaran::server {

std::string makeToken(Entropy& entropy) {
  std::array<std::uint8_t, 32> bytes{};
  entropy.fill(bytes);
  return crypto::toHex(bytes);
}

std::string makeDeviceCode(Entropy& entropy) {
  // Without I, L, O, U, 0 and 1, which are misheard and misread; thirty-two letters and digits are five bits
  // each.
  static constexpr char kLetters[] = "ABCDEFGHJKMNPQRSTVWXYZ23456789##";
  std::string code;
  while (code.size() < 14) {
    std::array<std::uint8_t, 1> byte{};
    entropy.fill(byte);
    const char letter = kLetters[byte[0] % 32];
    if (letter == '#') continue;
    if (code.size() == 4 || code.size() == 9) code.push_back('-');
    code.push_back(letter);
  }
  return code;
}

std::string hashOfToken(const std::string& token) {
  return crypto::sha256Hex("nistaran-token\n" + token);
}

std::string hashOfDeviceCode(const std::string& code) {
  std::string plain;
  for (const char c : code) {
    if (c >= 'a' && c <= 'z')
      plain.push_back(static_cast<char>(c - 'a' + 'A'));
    else if (c != '-' && c != ' ')
      plain.push_back(c);
  }
  return crypto::sha256Hex("nistaran-device-code\n" + plain);
}

}  // namespace nistaran::server
