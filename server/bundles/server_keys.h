// The keys of a database for courier bundles. On the store's thread.
#pragma once

#include "server/store/store.h"
#include "shared/entropy.h"

namespace nistaran::server {

// Makes them where there are none yet.
crypto::BoxKeys serverKeys(StoreTransaction& tx, Entropy& entropy);

}  // namespace nistaran::server
