// The part of the server that the portal service sees, in memory: documents by the real merge, the outbox by the real
// feed plan, both behind one lock. What people do here is on the portal a moment later.
#pragma once

#include <mutex>

#include "memory_ledger.h"
#include "memory_outbox.h"
#include "server/portal/feed_plan.h"

namespace nistaran::testing {

class LittleServer final : public InboxLedger, public OutboxQueue {
 public:
  MemoryOutbox outbox;

  // ---- what people do ----
  Merged did(const std::string& number, const Officer& by, OperationKind kind, Json body) {
    const std::lock_guard lock(mutex_);
    const Json before = ledger_.state.documents[ComplaintId(number)];
    const Merged merged = ledger_.did(number, by, kind, std::move(body));
    const Json& after = ledger_.state.documents[ComplaintId(number)];
    for (PlannedDelivery& planned : planFeed(before, after, ledger_.lastOfPeople())) {
      outbox.write(number, planned.kind, std::move(planned.body));
    }
    return merged;
  }
  Json document(const std::string& number) const {
    const std::lock_guard lock(mutex_);
    const auto found = ledger_.state.documents.find(ComplaintId(number));
    return found == ledger_.state.documents.end() ? Json() : found->second;
  }
  std::string status(const std::string& number) const { return stringAt(document(number), "status"); }

  // ---- InboxLedger ----
  std::string cursor(const DistrictCode& district) override {
    const std::lock_guard lock(mutex_);
    return ledger_.cursor(district);
  }
  void transaction(const DistrictCode& district, const std::function<void(InboxTransaction&)>& work) override {
    const std::lock_guard lock(mutex_);
    ledger_.transaction(district, work);
  }

  // ---- OutboxQueue ----
  std::optional<OutboxEntry> nextDue(UtcTime now, const std::set<ComplaintId>& busy) override {
    return outbox.nextDue(now, busy);
  }
  std::optional<UtcTime> nextTime() override { return outbox.nextTime(); }
  void delivered(const OutboxEntry& entry, const Acknowledged& answer) override {
    outbox.delivered(entry, answer);
    if (entry.delivery.kind != DeliveryKind::Disposal) return;
    submit(entry, OperationKind::PortalAcknowledge, Json{{"acknowledgement", answer.acknowledgement}});
  }
  void refused(const OutboxEntry& entry, const RefusedForGood& answer, Aftermath aftermath) override {
    outbox.refused(entry, answer, aftermath);
    submit(entry, OperationKind::PortalRefuse, Json{{"code", answer.code}, {"reason", answer.detail}});
  }
  void postponed(const OutboxEntry& entry, UtcTime next_at, const Error& error) override {
    outbox.postponed(entry, next_at, error);
  }
  bool tryAgain(const ComplaintId& complaint) override { return outbox.tryAgain(complaint); }

 private:
  void submit(const OutboxEntry& entry, OperationKind kind, const Json& body) {
    transaction(entry.delivery.district, [&](InboxTransaction& ledger) {
      ledger.submit(kind, entry.delivery.complaint,
                    Version(integerAt(ledger.document(entry.delivery.complaint), "version")), body);
    });
  }

  mutable std::mutex mutex_;
  MemoryLedger ledger_;
};

}  // namespace nistaran::testing
