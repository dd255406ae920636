#include "mobile/status/outbox_reader.h"

#include <algorithm>

namespace nistaran::mobile {
namespace {

bool saysTheSame(const Operation& one, const Operation& other) {
  return one.complaint == other.complaint && one.kind == other.kind && one.body == other.body;
}

// The log keeps the server's first answer; the document knows whether what was held has taken effect since.
OutboxEntry heldEntry(LocalStoreTransaction& tx, const OfficerId& officer, StoredOperation stored) {
  OutboxEntry entry{std::move(stored), Fate::Held, Reason::None};
  entry.reason = entry.stored.reason;
  const auto document = tx.document(officer, entry.stored.operation.complaint);
  if (!document || document->version() < entry.stored.version) return entry;
  const std::string& id = entry.stored.operation.id.text();
  const Json& held = objectAt(document->json, "held");
  if (const auto found = held.find(id); found != held.end()) {
    entry.reason = reasonFromText(stringAt(*found, "reason")).value_or(entry.reason);
  } else {
    entry.fate = objectAt(document->json, "closed_holds").contains(id) ? Fate::Withdrawn : Fate::Sent;
    entry.reason = Reason::None;
  }
  return entry;
}

OutboxEntry refusedEntry(TabletStore& store, const OfficerId& officer, StoredOperation stored) {
  const auto mine = store.log.of(officer, stored.operation.complaint);
  const bool repeated = std::any_of(mine.begin(), mine.end(), [&](const StoredOperation& later) {
    return later.operation.n > stored.operation.n && saysTheSame(later.operation, stored.operation);
  });
  const Reason reason = stored.reason;
  return {std::move(stored), repeated ? Fate::Repeated : Fate::Refused, reason};
}

OutboxEntry entryOf(TabletStore& store, LocalStoreTransaction& tx, const OfficerId& officer,
                    StoredOperation stored) {
  if (!stored.acknowledged) return {std::move(stored), Fate::Waiting, Reason::None};
  switch (stored.outcome) {
    case Outcome::Accepted:
      return {std::move(stored), Fate::Sent, Reason::None};
    case Outcome::Merged:
      return {std::move(stored), Fate::Merged, Reason::None};
    case Outcome::Held:
      return heldEntry(tx, officer, std::move(stored));
    case Outcome::Refused:
      break;
  }
  return refusedEntry(store, officer, std::move(stored));
}

}  // namespace

std::vector<OutboxEntry> readOutbox(TabletStore& store, const OfficerId& officer, int count) {
  std::vector<OutboxEntry> entries;
  store.local.transaction([&](LocalStoreTransaction& tx) {
    entries.clear();
    for (StoredOperation& stored : store.log.newest(officer, count))
      entries.push_back(entryOf(store, tx, officer, std::move(stored)));
    for (StoredOperation& stored : store.log.notTaken(officer)) {
      const auto known = [&](const OutboxEntry& entry) {
        return entry.stored.operation.id == stored.operation.id;
      };
      if (std::any_of(entries.begin(), entries.end(), known)) continue;
      OutboxEntry entry = entryOf(store, tx, officer, std::move(stored));
      if (entry.setAside()) entries.push_back(std::move(entry));
    }
  });
  std::sort(entries.begin(), entries.end(), [](const OutboxEntry& one, const OutboxEntry& other) {
    return one.stored.operation.n > other.stored.operation.n;
  });
  return entries;
}

}  // namespace nistaran::mobile
