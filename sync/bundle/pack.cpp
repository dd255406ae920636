#include "sync/bundle/pack.h"

#include <algorithm>

#include "shared/limits.h"
#include "shared/uuid.h"

namespace nistaran {
namespace {

// One chain, cut where a batch would be over its limits or have a gap; what is over those of a bundle stays
// for the next.
std::vector<Batch> batchesOf(const std::vector<StoredOperation>& waiting, const Sender& sender) {
  std::vector<Batch> batches;
  std::vector<Operation> batch;
  std::size_t all_bytes = 0;
  std::size_t batch_bytes = 0;
  const auto close = [&] {
    if (!batch.empty()) batches.push_back(signBatch(sender.device, std::move(batch), sender.secret_key));
    batch.clear();
    batch_bytes = 0;
  };
  for (const StoredOperation& stored : waiting) {
    const std::size_t bytes = stored.operation.json.dump().size();
    if (all_bytes + bytes > limits::kBundleOperationsBytesMax) break;
    const bool follows = batch.empty() || stored.operation.n == batch.back().n.next();
    if (!follows || batch.size() == limits::kBatchOperationsMax ||
        batch_bytes + bytes > limits::kBatchBytesMax)
      close();
    batch.push_back(stored.operation);
    batch_bytes += bytes;
    all_bytes += bytes;
  }
  close();
  return batches;
}

}  // namespace

BundleRequest packBundle(LocalStore& store, const Sender& sender, UtcTime now, Entropy& entropy) {
  BundleRequest bundle;
  bundle.id = makeUuid7(now, entropy);
  bundle.device = sender.device;
  bundle.district = sender.district;
  bundle.made_at = now;
  store.transaction([&](LocalStoreTransaction& tx) {
    const auto waiting = tx.waiting(limits::kBundleOperationsMax);
    bundle.handed_in = waiting.empty() ? tx.head().n : DeviceCount(waiting.front().operation.n.value() - 1);
    bundle.batches = batchesOf(waiting, sender);
    bundle.requests.clear();
    for (const OfficerId& officer : sender.officers) {
      if (bundle.requests.size() == limits::kBundleOfficersMax) break;
      SyncRequest ask;
      ask.app = sender.app;
      ask.batch.device = sender.device;
      ask.cursor = tx.cursor(officer);
      ask.want = tx.wanted(officer);
      if (ask.want.size() > limits::kWantMax) ask.want.resize(limits::kWantMax);
      ask.forms = tx.formsDigest();
      ask.now = now;
      bundle.requests.push_back({officer, std::move(ask)});
    }
  });
  return bundle;
}

}  // namespace nistaran
