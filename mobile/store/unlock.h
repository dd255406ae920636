// The hash by which an officer who has signed in once gets in without a network: Argon2id (libsodium,
// "interactive" cost: about a tenth of a second and 64 MiB). Any thread.
#pragma once

#include <string>

namespace nistaran {

// Throws ErrorException Internal when the memory for it is not there.
std::string sealPassword(const std::string& password);
bool opens(const std::string& sealed, const std::string& password);

}  // namespace nistaran
