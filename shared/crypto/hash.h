// SHA-256 (FIPS 180-4, by OpenSSL: fast where the processor knows it) as bytes and as lower-case hex, and hex
// itself. Any thread.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nistaran::crypto {

std::array<std::uint8_t, 32> sha256(std::string_view bytes);
std::string sha256Hex(std::string_view bytes);

// Of bytes that come one after the other: a file.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;
  void add(std::string_view bytes);
  std::string finish();  // once

 private:
  struct State;
  std::unique_ptr<State> state_;
};

std::string toHex(std::span<const std::uint8_t> bytes);
// nullopt for an odd length or a character that is no hex digit.
std::optional<std::vector<std::uint8_t>> fromHex(std::string_view hex);

}  // namespace nistaran::crypto
