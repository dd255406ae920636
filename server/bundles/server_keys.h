// The keys of a database for courier bundles. On the store's thread.
#pragma once

#include "server/store/store.h"
#include "shared/entropy.h"

namespace nistaran::server {

// Makes them where there are none yet.
crypto::BoxKeys serverKeys(StoreTransaction& tx, Entropy& entropy);

// What a tablet closes the key of its store with: said to it alone, with each session, and always the same.
std::string storeKeyOf(const crypto::BoxKeys& keys, const DeviceId& device);

}  // namespace nistaran::server
