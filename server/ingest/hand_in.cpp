#include "server/ingest/hand_in.h"

namespace nistaran::server {

Result<HandedIn> handIn(Store& store, Ingest& ingest, const Batch& batch) {
  if (batch.empty()) return HandedIn{};
  Result<Ingest::Taken> taken = Ingest::Taken{};
  Seq head;
  try {
    store.write([&](StoreTransaction& tx) {
      taken = ingest.take(tx, batch);
      // Thrown, so that nothing of it is stored.
      if (!taken) throw ErrorException(taken.error());
      if (!taken->changed) return;
      if (const auto device = tx.device(batch.device)) head = tx.head(device->district);
    });
  } catch (const ErrorException&) {
    if (taken) throw;
  }
  if (taken) return HandedIn{std::move(taken->results), taken->changed, head};
  const ErrorCode code = taken.error().code();
  if (code == ErrorCode::DeviceForked || code == ErrorCode::DeviceRevoked || code == ErrorCode::BadSignature)
    store.write([&](StoreTransaction& tx) { ingest.keepAside(tx, batch, code); });
  return taken.error();
}

}  // namespace nistaran::server
