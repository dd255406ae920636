#include "mobile/store/unlock.h"

#include <sodium.h>

#include <algorithm>
#include <array>

#include "shared/crypto/hash.h"
#include "shared/error.h"

namespace nistaran {
namespace {

constexpr std::string_view kUnderPin = "nistaran-key-under-pin-v1";
constexpr std::string_view kUnderServer = "nistaran-key-under-server-v1";
constexpr unsigned long long kPasses = 3;
constexpr std::size_t kMemoryBytes = 64UL * 1024 * 1024;
constexpr std::size_t kSaltBytes = crypto_pwhash_SALTBYTES;

std::string hexOf(std::string_view bytes) {
  return crypto::toHex({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

std::optional<std::string> bytesOfHex(const std::string& hex) {
  const auto bytes = crypto::fromHex(hex);
  if (!bytes) return std::nullopt;
  return std::string(bytes->begin(), bytes->end());
}

DataKey keyOfPin(const std::string& pin, std::string_view salt) {
  std::array<unsigned char, DataKey::kBytes> made{};
  if (sodium_init() < 0 || crypto_pwhash(made.data(), made.size(), pin.data(), pin.size(),
                                         reinterpret_cast<const unsigned char*>(salt.data()), kPasses,
                                         kMemoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0) {
    throw ErrorException(Error(ErrorCode::Internal, "there is not enough memory to open with a PIN"));
  }
  auto key = DataKey::fromBytes({reinterpret_cast<const char*>(made.data()), made.size()});
  sodium_memzero(made.data(), made.size());
  return *key;
}

std::optional<DataKey> keyOfServer(const std::string& store_key) {
  const auto bytes = bytesOfHex(store_key);
  return bytes ? DataKey::fromBytes(*bytes) : std::nullopt;
}

}  // namespace

std::string closeWithPin(const UnlockedBy& opened, const std::string& pin) {
  std::string salt(kSaltBytes, '\0');
  randombytes_buf(salt.data(), salt.size());
  std::string inside(opened.key.bytes());
  inside += opened.password;
  const std::string closed = seal(inside, keyOfPin(pin, salt), kUnderPin);
  sodium_memzero(inside.data(), inside.size());
  return hexOf(salt + closed);
}

std::optional<UnlockedBy> openWithPin(const std::string& closed, const std::string& pin) {
  const auto bytes = bytesOfHex(closed);
  if (!bytes || bytes->size() < kSaltBytes) return std::nullopt;
  const std::string_view whole = *bytes;
  auto inside = open(whole.substr(kSaltBytes), keyOfPin(pin, whole.substr(0, kSaltBytes)), kUnderPin);
  if (!inside || inside->size() < DataKey::kBytes) return std::nullopt;
  UnlockedBy opened{*DataKey::fromBytes(std::string_view(*inside).substr(0, DataKey::kBytes)),
                    inside->substr(DataKey::kBytes)};
  sodium_memzero(inside->data(), inside->size());
  return opened;
}

std::string rememberPassword(const std::string& password) {
  std::array<char, crypto_pwhash_STRBYTES> hash{};
  if (sodium_init() < 0 || crypto_pwhash_str(hash.data(), password.data(), password.size(),
                                             crypto_pwhash_OPSLIMIT_INTERACTIVE, kMemoryBytes) != 0)
    throw ErrorException(Error(ErrorCode::Internal, "there is no memory to check a password with"));
  return hash.data();
}

bool isRemembered(const std::string& password, const std::string& remembered) {
  return crypto_pwhash_str_verify(remembered.c_str(), password.data(), password.size()) == 0;
}

std::string closeWithServer(const DataKey& key, const std::string& store_key) {
  const auto outer = keyOfServer(store_key);
  if (!outer) throw ErrorException(Error(ErrorCode::Malformed, "what the server said is no key"));
  return hexOf(seal(key.bytes(), *outer, kUnderServer));
}

std::optional<DataKey> openWithServer(const std::string& closed, const std::string& store_key) {
  const auto outer = keyOfServer(store_key);
  const auto bytes = bytesOfHex(closed);
  if (!outer || !bytes) return std::nullopt;
  const auto inside = open(*bytes, *outer, kUnderServer);
  return inside ? DataKey::fromBytes(*inside) : std::nullopt;
}

std::optional<PinFault> faultOf(const std::string& pin) {
  const bool digits = std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (pin.size() != kPinDigits || !digits) return PinFault::NotSixDigits;
  const int step = pin[1] - pin[0];
  bool simple = step >= -1 && step <= 1;
  for (std::size_t at = 1; at < pin.size(); ++at) simple = simple && pin[at] - pin[at - 1] == step;
  if (simple) return PinFault::TooSimple;
  return std::nullopt;
}

std::chrono::seconds pauseAfter(int wrong_pins) {
  using std::chrono::seconds;
  // The first three are slips of the finger.
  constexpr std::array kPauses{seconds(0),   seconds(0),   seconds(0),   seconds(30), seconds(60),
                               seconds(120), seconds(300), seconds(300), seconds(300)};
  const auto at = static_cast<std::size_t>(std::max(wrong_pins, 0));
  return kPauses[std::min(at, kPauses.size() - 1)];
}

}  // namespace nistaran
