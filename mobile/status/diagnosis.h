// What somebody who helps from afar must know of a tablet, and nothing of what people recorded on it: counts,
// codes and versions; no names, numbers, texts, complaints or secrets. Store thread.
#pragma once

#include "mobile/store/tablet_store.h"
#include "mobile/sync/sync_state.h"

namespace nistaran::mobile {

// What the tablet says of itself outside its store.
struct Surroundings {
  SyncState sync;
  bool network_allowed = true;
  std::int64_t free_bytes = 0;
  UtcTime now;
};

Json diagnosisOf(TabletStore& store, const OfficerId& officer, const Surroundings& around);

}  // namespace nistaran::mobile
