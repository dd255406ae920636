// SHA-256 (FIPS 180-4, by libsodium) as bytes and as lower-case hex, and hex itself. Any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nistaran::crypto {

std::array<std::uint8_t, 32> sha256(std::string_view bytes);
std::string sha256Hex(std::string_view bytes);

std::string toHex(std::span<const std::uint8_t> bytes);
// nullopt for an odd length or a character that is no hex digit.
std::optional<std::vector<std::uint8_t>> fromHex(std::string_view hex);

}  // namespace nistaran::crypto
