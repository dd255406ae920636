// How an attached file lies sealed in a tablet's folder: part after part, each bound to its file and its
// place, under a name that says nothing. One form for the tablet that writes it and for the server, which
// opens what a tablet out of service kept. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "shared/crypto/data_key.h"

namespace nistaran {

// What is sealed at once: a part of a file can be read without the others.
inline constexpr std::int64_t kSealedPartBytes = 65536;

// The part with this number, from 0, of the file with this hash: kSealBytes longer. Every part but the last
// has kSealedPartBytes.
std::string sealPart(std::string_view bytes, const DataKey& key, const std::string& sha256,
                     std::int64_t part);
// nullopt for another key, file or place, or what was altered.
std::optional<std::string> openPart(std::string_view sealed, const DataKey& key, const std::string& sha256,
                                    std::int64_t part);

// A whole file. nullopt where any part does not open, or the bytes are not those of the hash.
std::optional<std::string> openWhole(std::string_view sealed, const DataKey& key, const std::string& sha256);

}  // namespace nistaran
