// The device's chain of operations. Never deleted, also when acknowledged: a server restored from a backup
// asks again. Store thread, inside a transaction.
#pragma once

#include "sync/local_store.h"

namespace nistaran {

class StatementCache;

class OpLogTable {
 public:
  explicit OpLogTable(StatementCache& database) : database_(database) {}

  ChainHead head();
  HlcTime lastTime();
  void append(const Operation& operation, const Officer& author);
  std::vector<StoredOperation> after(DeviceCount n, std::size_t count);
  void replace(const Operation& operation);
  std::vector<StoredOperation> waiting(std::size_t count);
  std::size_t waitingCount();
  void acknowledge(DeviceCount n, Outcome outcome, Reason reason, Version version);
  void sendAgainAfter(DeviceCount n);
  // Not acknowledged, or acknowledged at a version after `shown` and not refused; in order of n.
  std::vector<StoredOperation> beyond(const OfficerId& officer, const ComplaintId& complaint, Version shown);

  // Those of one officer.
  int waitingOf(const OfficerId& officer);

  // For the screen.
  std::vector<StoredOperation> of(const OfficerId& officer, const ComplaintId& complaint);  // in order of n
  // What waits, and the newest of what does not, newest first.
  std::vector<StoredOperation> newest(const OfficerId& officer, int count);
  // What the server answered with held or refused, however long ago; newest first.
  std::vector<StoredOperation> notTaken(const OfficerId& officer);

 private:
  StatementCache& database_;
};

}  // namespace nistaran
