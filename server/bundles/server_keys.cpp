#include "server/bundles/server_keys.h"

namespace nistaran::server {

crypto::BoxKeys serverKeys(StoreTransaction& tx, Entropy& entropy) {
  if (auto keys = tx.bundleKeys()) return std::move(*keys);
  const crypto::BoxKeys keys = crypto::makeBoxKeys(entropy);
  tx.setBundleKeys(keys);
  return keys;
}

std::string storeKeyOf(const crypto::BoxKeys& keys, const DeviceId& device) {
  return crypto::derivedSecret(keys, "nistaran-tablet-store-v1\n" + device.text());
}

}  // namespace nistaran::server
