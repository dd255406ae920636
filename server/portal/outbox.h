// The portal outbox over the server's store: filled in the transaction of the change, emptied by the worker.
#pragma once

#include <functional>

#include "server/ingest/ingest.h"
#include "server/portal/outbox_queue.h"
#include "server/store/store.h"

namespace nistaran {

// Plans the deliveries of each change and writes them with it. On the store's thread.
class OutboxFiller final : public server::ChangeListener {
 public:
  explicit OutboxFiller(const Clock& clock) : clock_(clock) {}
  void changed(server::StoreTransaction& tx, const DistrictCode& district, const Json& before,
               const Json& after, const Operation& operation) override;

 private:
  const Clock& clock_;
};

// The worker's queue. What the portal says becomes an operation of the portal's own device, in the same
// transaction.
class Outbox final : public OutboxQueue {
 public:
  // All outlive it. `moved` is told, on the worker's thread, that a district's documents changed.
  Outbox(server::Store& store, server::Ingest& ingest, const Clock& clock,
         std::function<void(const DistrictCode&)> moved);

  std::optional<OutboxEntry> nextDue(UtcTime now, const std::set<ComplaintId>& busy) override;
  std::optional<UtcTime> nextTime(UtcTime now) override;
  void delivered(const OutboxEntry& entry, const Acknowledged& answer) override;
  void refused(const OutboxEntry& entry, const RefusedForGood& answer, Aftermath aftermath) override;
  void postponed(const OutboxEntry& entry, UtcTime next_at, const Error& error) override;
  void renumbered(const OutboxEntry& entry, std::int64_t step, UtcTime next_at) override;
  bool tryAgain(const ComplaintId& complaint) override;

 private:
  // After a disposal that the portal has acknowledged.
  static bool closesReopening(server::StoreTransaction& tx, const Delivery& delivery, std::int64_t step);
  void reopenWhereThePortalHas(server::StoreTransaction& tx, const Delivery& delivery, std::int64_t step);
  void tellComplaint(server::StoreTransaction& tx, const Delivery& delivery, OperationKind kind, Json body);

  server::Store& store_;
  server::Ingest& ingest_;
  const Clock& clock_;
  std::function<void(const DistrictCode&)> moved_;
};

}  // namespace nistaran
