// Whether a document has the shape on which operations can be merged. The server's own always have; what a
// tablet gets may come from a newer server, or from nobody knows where. Pure. Any thread.
#pragma once

#include "shared/json.h"

namespace nistaran {

// The version is a number, and what this program writes into is an object wherever it is there.
bool isMergeable(const Json& document);

}  // namespace nistaran
