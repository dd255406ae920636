// Puts together what a tablet gives to a courier. Nothing of it counts as handed in before an answer says so.
// Store thread.
#pragma once

#include "shared/entropy.h"
#include "sync/bundle/request.h"
#include "sync/local_store.h"

namespace nistaran {

struct Sender {
  DeviceId device;
  std::string secret_key;
  DistrictCode district;
  std::vector<OfficerId> officers;  // who use the tablet, the most important first
  std::string app;
};

// What waits, up to the limits of a bundle, and from where each officer's scope goes on.
BundleRequest packBundle(LocalStore& store, const Sender& sender, UtcTime now, Entropy& entropy);

}  // namespace nistaran
