#include "sync/recorder.h"

#include "shared/hlc.h"
#include "shared/uuid.h"

namespace nistaran {

Recorder::Recorder(LocalStore& store, DeviceId device, const Clock& clock, Entropy& entropy)
    : store_(store), device_(std::move(device)), clock_(clock), entropy_(entropy) {}

Operation Recorder::record(const Draft& draft, const Officer& author) {
  return recordAll({draft}, author).front();
}

std::vector<Operation> Recorder::recordAll(const std::vector<Draft>& drafts, const Officer& author) {
  std::vector<Operation> made;
  store_.transaction([&](LocalStoreTransaction& tx) {
    made.clear();
    HybridClock hlc(tx.lastTime());
    ChainHead head = tx.head();
    for (const Draft& draft : drafts) {
      const UtcTime now = clock_.now();
      Operation operation =
          makeOperation(draft, device_, head, hlc.tick(now), OperationId(makeUuid7(now, entropy_)));
      // What the server would refuse as malformed or too large must not get into the chain.
      auto checked = operationFromJson(operation.json);
      if (!checked) throw ErrorException(checked.error());
      head = headAfter(operation);
      tx.append(operation, author);
      made.push_back(std::move(operation));
    }
  });
  return made;
}

}  // namespace nistaran
