// UUIDv7 (RFC 9562 §5.7): 48 bits of milliseconds, then random bits, so that ids made later sort later and
// an index grows at its end.
#pragma once

#include <string>

#include "shared/entropy.h"
#include "shared/time.h"

namespace nistaran {

std::string makeUuid7(UtcTime now, Entropy& entropy);

}  // namespace nistaran
