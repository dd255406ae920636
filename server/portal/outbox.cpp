#include "server/portal/outbox.h"

#include <algorithm>

#include "server/portal/feed_plan.h"
#include "shared/workflow.h"

namespace nistaran {

void OutboxFiller::changed(server::StoreTransaction& tx, const DistrictCode& district, const Json& before,
                           const Json& after, const Operation& operation) {
  const auto forms = [&] { return FormBook(tx.forms(district)); };
  for (PlannedDelivery& planned : planFeed(before, after, operation, forms)) {
    server::OutboxRow row;
    row.idempotency_key = planned.about + "/" + std::string(toText(planned.kind));
    row.district = district;
    row.complaint = operation.complaint;
    row.kind = toText(planned.kind);
    row.body = std::move(planned.body);
    tx.portalWriter().enqueue(row, clock_.now());
  }
}

Outbox::Outbox(server::Store& store, server::Ingest& ingest, const Clock& clock,
               std::function<void(const DistrictCode&)> moved)
    : store_(store), ingest_(ingest), clock_(clock), moved_(std::move(moved)) {}

std::optional<OutboxEntry> Outbox::nextDue(UtcTime now, const std::set<ComplaintId>& busy) {
  std::optional<server::OutboxRow> row;
  store_.read([&](server::StoreReader& reader) { row = reader.portal().nextOutbox(now, busy); });
  if (!row) return std::nullopt;
  const auto kind = deliveryKindFromText(row->kind);
  if (!kind)
    throw ErrorException(Error(ErrorCode::StorageUnreadable, "an outbox row has kind '" + row->kind + "'"));
  return OutboxEntry{
      row->id,
      {row->district, row->complaint, row->step, *kind, std::move(row->body), row->idempotency_key},
      row->attempts};
}

std::optional<UtcTime> Outbox::nextTime(UtcTime now) {
  std::optional<UtcTime> next;
  store_.read([&](server::StoreReader& reader) { next = reader.portal().nextOutboxTime(now); });
  return next;
}

void Outbox::delivered(const OutboxEntry& entry, const Acknowledged& answer) {
  const bool disposal = entry.delivery.kind == DeliveryKind::Disposal;
  store_.write([&](server::StoreTransaction& tx) {
    if (!tx.portalWriter().markDelivered(entry.id, answer.acknowledgement, clock_.now()) || !disposal) return;
    Json told{{"step", entry.delivery.step}, {"acknowledgement", answer.acknowledgement}};
    if (closesReopening(tx, entry.delivery, answer.step)) told["closes_reopening"] = true;
    tellComplaint(tx, entry.delivery, OperationKind::PortalAcknowledge, std::move(told));
    reopenWhereThePortalHas(tx, entry.delivery, answer.step);
  });
  if (disposal) moved_(entry.delivery.district);
}

void Outbox::refused(const OutboxEntry& entry, const RefusedForGood& answer, Aftermath aftermath) {
  const std::string why = answer.code + ": " + answer.detail;
  store_.write([&](server::StoreTransaction& tx) {
    if (!tx.portalWriter().markRefused(entry.id, why, aftermath == Aftermath::NextMovesUp)) return;
    tellComplaint(tx, entry.delivery, OperationKind::PortalRefuse,
                  {{"step", entry.delivery.step},
                   {"kind", toText(entry.delivery.kind)},
                   {"code", answer.code},
                   {"reason", answer.detail}});
  });
  moved_(entry.delivery.district);
}

void Outbox::postponed(const OutboxEntry& entry, UtcTime next_at, const Error& error) {
  store_.write(
      [&](server::StoreTransaction& tx) { tx.portalWriter().postpone(entry.id, next_at, error.message()); });
}

void Outbox::renumbered(const OutboxEntry& entry, std::int64_t step, UtcTime next_at) {
  store_.write([&](server::StoreTransaction& tx) {
    tx.portalWriter().setPortalCount(entry.delivery.complaint, step - 1);
    tx.portalWriter().postpone(entry.id, next_at, "the portal expects step " + std::to_string(step));
  });
}

// The portal has counted this disposal after it had reopened the complaint: what is reopened there is
// disposed of with it.
bool Outbox::closesReopening(server::StoreTransaction& tx, const Delivery& delivery, std::int64_t step) {
  const auto record = tx.portal().portalRecord(delivery.complaint);
  return record && stringAt(*record, "state") == "reopened" && step > integerAt(*record, "step");
}

// A server that was put back to a backup disposes once more of what was disposed of. Where the portal's
// record is not disposed and has counted that step already, it was reopened since, and worked on, so that the
// record does not say "reopened" any more: it would stay disposed of here and open for the citizen.
void Outbox::reopenWhereThePortalHas(server::StoreTransaction& tx, const Delivery& delivery,
                                     std::int64_t step) {
  const auto document = tx.document(delivery.complaint);
  const auto record = tx.portal().portalRecord(delivery.complaint);
  if (!document || !record || statusOf(document->json) != Status::Disposed) return;
  const std::string state = stringAt(*record, "state");
  if ((state == "in_progress" || state == "reopened") &&
      integerAt(*record, "step") >= std::max<std::int64_t>(step, 1))
    tellComplaint(tx, delivery, OperationKind::PortalUpdate, {{"state", "reopened"}});
}

bool Outbox::tryAgain(const ComplaintId& complaint) {
  bool waited = false;
  store_.write(
      [&](server::StoreTransaction& tx) { waited = tx.portalWriter().tryAgain(complaint, clock_.now()); });
  return waited;
}

void Outbox::tellComplaint(server::StoreTransaction& tx, const Delivery& delivery, OperationKind kind,
                           Json body) {
  const Officer actor = server::portalActor(delivery.district);
  const auto document = tx.document(delivery.complaint);
  const Version base = document ? document->version() : Version();
  ingest_.submitOwn(tx, server::portalDevice(delivery.district), actor,
                    {actor.id, delivery.complaint, kind, base, std::move(body)});
}

}  // namespace nistaran
