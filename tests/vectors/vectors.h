// The test vectors of docs/protocol.md: what a client in another language compares its own bytes with. Made
// from fixed keys and times, so that they are the same each time. One function per file beside it.
#pragma once

#include <map>
#include <string>

#include "shared/json.h"

namespace nistaran::vectors {

Json canonicalJsonVectors();
Json identityVectors();
Json operationVectors();
Json sessionVectors();
Json scopeDigestVectors();
Json mergePatchVectors();
Json mergeVectors();

// Name of the file and its text.
std::map<std::string, std::string> allFiles();

}  // namespace nistaran::vectors
