// Opaque secrets that the server hands out: session tokens, enrolment codes, challenges. Kept as SHA-256
// only.
#pragma once

#include <string>

#include "shared/entropy.h"

namespace nistaran::server {

std::string makeToken(Entropy& entropy);       // 256 bits as hex
std::string makeDeviceCode(Entropy& entropy);  // "K7QF-2M9X-TB4D": read out over a telephone, 60 bits
// What is stored; a code may be typed in lower case and without its dashes.
std::string hashOfToken(const std::string& token);
std::string hashOfDeviceCode(const std::string& code);

}  // namespace nistaran::server
