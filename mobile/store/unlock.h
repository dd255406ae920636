// How the tablet's data key is kept: closed once under each officer's PIN (Argon2id, RFC 9106, three passes
// over 64 MiB), together with that officer's password, which the server asks for when a session has run out;
// and once under what the server alone says to a tablet whose officer has signed in, so that a new officer,
// or one who has forgotten the PIN, gets in. Any thread; opening and closing with a PIN takes some tenths of
// a second.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "shared/crypto/data_key.h"

namespace nistaran {

struct UnlockedBy {
  DataKey key;
  std::string password;
};

// Throws ErrorException Internal when the memory for it is not there.
std::string closeWithPin(const UnlockedBy& opened, const std::string& pin);
// nullopt for another PIN, or what was altered.
std::optional<UnlockedBy> openWithPin(const std::string& closed, const std::string& pin);

// `store_key` as the server says it: 64 hex digits.
std::string closeWithServer(const DataKey& key, const std::string& store_key);
std::optional<DataKey> openWithServer(const std::string& closed, const std::string& store_key);

// What of a password stays on the tablet while a courier carries the question whether it is right (Argon2id):
// the answer is for who asked it alone. Throws ErrorException Internal when the memory for it is not there.
std::string rememberPassword(const std::string& password);
bool isRemembered(const std::string& password, const std::string& remembered);

// ---- the rules for PINs ----

inline constexpr std::size_t kPinDigits = 6;
// After so many wrong ones in a row the PIN opens nothing any more: the password and the server do.
inline constexpr int kWrongPinsMax = 10;

enum class PinFault { NotSixDigits, TooSimple };
// Too simple: one digit only, or digits in their order, up or down.
std::optional<PinFault> faultOf(const std::string& pin);
// How long nothing is tried after so many wrong ones in a row.
std::chrono::seconds pauseAfter(int wrong_pins);

}  // namespace nistaran
