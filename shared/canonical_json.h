// The one byte form of a JSON value (RFC 8785, JCS): members sorted by UTF-16 code units, no white space,
// shortest escapes. What is hashed and signed is always these bytes. Numbers are integers within 2^53 by our
// own rule (parseJson refuses others), so that no two libraries can print one value in two ways. Any thread.
#pragma once

#include <string>

#include "shared/json.h"

namespace nistaran {

// Throws std::logic_error for a value that checkJson would refuse: a fault of the caller, not of the data.
std::string canonicalJson(const Json& value);

// Lower-case hex SHA-256 of the canonical bytes.
std::string digestOf(const Json& value);

}  // namespace nistaran
