#include "sync/rechain.h"

namespace nistaran {
namespace {

constexpr std::size_t kAtOnce = 256;

}  // namespace

void rechain(LocalStoreTransaction& tx, const DeviceId& device) {
  ChainHead head;
  while (true) {
    const auto next = tx.operations(head.n, kAtOnce);
    for (const StoredOperation& stored : next) {
      const Operation placed = placedAfter(stored.operation, device, head);
      head = headAfter(placed);
      tx.replace(placed);
    }
    if (next.size() < kAtOnce) return;
  }
}

}  // namespace nistaran
