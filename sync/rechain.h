// A tablet that was put back to a backup, or of which there are two, has lost its place: the server knows
// other operations under its numbers. It is enrolled anew, and all that it recorded is put into the new
// device's chain, with the same ids, so that the server takes what it lacks and knows what it has. Store
// thread, inside a transaction.
#pragma once

#include "sync/local_store.h"

namespace nistaran {

void rechain(LocalStoreTransaction& tx, const DeviceId& device);

}  // namespace nistaran
