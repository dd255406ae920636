// Passwords as Argon2id hashes (libsodium). Slow on purpose: never on an I/O thread. Any other thread.
#pragma once

#include <string>

namespace nistaran::server {

std::string hashPassword(const std::string& password);
bool passwordFits(const std::string& password, const std::string& hash);
// A hash that no password has: checking against it takes as long as checking a real one.
const std::string& hashOfNobody();

}  // namespace nistaran::server
