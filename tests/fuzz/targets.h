// What is thrown at the parts that read bytes from outside, and what must hold whatever the bytes are. Each
// function takes any bytes; a broken promise, like any exception that escapes, is a finding. libFuzzer drives
// them in the fuzz preset; in the other presets a test replays what is kept under corpus/.
#pragma once

#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>

namespace nistaran::fuzz {

using Bytes = std::span<const std::uint8_t>;

void canonicalJsonTarget(Bytes bytes);
void operationTarget(Bytes bytes);
void mergeTarget(Bytes bytes);     // what people do to a complaint, chosen by the bytes
void documentTarget(Bytes bytes);  // a document of any shape, as a newer server may send it
void feedTarget(Bytes bytes);      // an answer into a tablet's store
void wireTarget(Bytes bytes);      // request and answer of an exchange
void bundleTarget(Bytes bytes);    // a courier's file, and what may be inside

inline void must(bool holds, const char* promise) {
  if (!holds) throw std::logic_error(std::string("broken: ") + promise);
}

inline std::string_view textOf(Bytes bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace nistaran::fuzz
