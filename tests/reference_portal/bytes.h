// Base64, SHA-256, secrets. Any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace reference_portal {

// nullopt: not base64 (RFC 4648, padded; white space is no part of it).
std::optional<std::string> base64Decoded(std::string_view text);
std::string sha256Hex(std::string_view bytes);
// Takes the same time wherever they differ. An empty secret equals nothing.
bool sameSecret(std::string_view secret, std::string_view offered);
// 32 random bytes in hex, from the system. Throws std::runtime_error when there are none.
std::string randomSecret();

}  // namespace reference_portal
