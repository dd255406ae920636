// Hands in a device's batch, from whichever door it came. Any thread that may wait for the store.
#pragma once

#include "server/ingest/ingest.h"

namespace nistaran::server {

struct HandedIn {
  std::vector<OperationResult> results;
  bool changed = false;
  Seq head;  // of the district's feed, where something changed
};

// Whole or not at all. BadSignature, SequenceGap (detail: the n that is expected), DeviceForked,
// DeviceRevoked, CatchingUp or NotAllowed as Ingest::take says; what was not believed is then kept aside.
// Throws what the store throws.
Result<HandedIn> handIn(Store& store, Ingest& ingest, const Batch& batch);

}  // namespace nistaran::server
