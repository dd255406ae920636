#include "sync/bundle/take.h"

#include <algorithm>

#include "shared/limits.h"
#include "sync/scrub.h"

namespace nistaran {
namespace {

bool sameFeed(const Cursor& one, const Cursor& other) {
  return one.district == other.district && one.epoch == other.epoch && one.scope == other.scope;
}

// Whether a page that goes from `from` to its cursor brings a copy at `here` forward. One that begins earlier
// does, too, where both follow the same feed: what the copy has of it already says so by its version.
bool leadsOn(const std::optional<Cursor>& here, const std::optional<Cursor>& from, const SyncAnswer& page) {
  if (here == from) return true;
  if (!here || !from || page.restart || here->first_pull || from->first_pull || page.cursor.first_pull)
    return false;
  return sameFeed(*here, *from) && sameFeed(*here, page.cursor) && from->seq <= here->seq &&
         here->seq < page.cursor.seq;
}

// A server that was put back to a backup has begun another epoch. An answer from before that may speak of
// operations that the server has lost since.
bool isOutdated(LocalStoreTransaction& tx, const BundleAnswer& answer) {
  return std::any_of(answer.officers.begin(), answer.officers.end(), [&](const OfficerAnswer& officer) {
    const auto here = tx.cursor(officer.officer);
    return here && here->epoch != answer.epoch && here != officer.asked;
  });
}

void takeResults(LocalStoreTransaction& tx, const BundleAnswer& answer, BundleEffect& effect) {
  std::map<DeviceCount, OperationId> waiting;
  for (const StoredOperation& stored : tx.waiting(limits::kBundleOperationsMax))
    waiting.emplace(stored.operation.n, stored.operation.id);
  for (const OperationResult& result : answer.results) {
    const auto found = waiting.find(result.n);
    // What was acknowledged otherwise meanwhile is left as it is.
    if (found == waiting.end() || found->second != result.id) continue;
    tx.acknowledge(result.n, result.outcome, result.reason, result.version);
    ++effect.acknowledged;
    if (result.outcome != Outcome::Accepted) effect.not_simply_taken.push_back(result);
  }
  if (answer.known < answer.handed_in) tx.sendAgainAfter(answer.known);
}

// As an exchange does, but for the ranges: each question would cost a courier's way. True where the copies
// had to be healed.
bool heal(LocalStoreTransaction& tx, const OfficerId& officer, const SyncAnswer& page) {
  if (!page.scope_digest || !tx.wanted(officer).empty()) return false;
  const auto differs = [&] { return tx.scopeDigest(officer) != *page.scope_digest; };
  if (!differs()) return false;
  // What is damaged here has a digest that says otherwise.
  if (scrub(tx, officer) == 0 && differs()) tx.forgetCursor(officer);
  return true;
}

void takePage(LocalStoreTransaction& tx, const OfficerId& officer, const std::optional<Cursor>& from,
              const SyncAnswer& page, BundleEffect& effect) {
  if (!leadsOn(tx.cursor(officer), from, page)) return;
  AnswerEffect taken = takeAnswer(tx, officer, page);
  effect.received += page.documents.size() + page.entries.size();
  effect.diverged += taken.diverged;
  auto& changed = effect.changed[officer];
  changed.insert(changed.end(), taken.changed.begin(), taken.changed.end());
  if (heal(tx, officer, page)) effect.drifted.insert(officer);
}

}  // namespace

BundleEffect takeBundle(LocalStore& store, const BundleAnswer& answer) {
  BundleEffect effect;
  // What a transaction that fails has counted does not matter: its failure leaves this function.
  store.transaction([&](LocalStoreTransaction& tx) {
    effect.outdated = isOutdated(tx, answer);
    if (!effect.outdated) takeResults(tx, answer, effect);
  });
  if (effect.outdated) return effect;
  for (const OfficerAnswer& officer : answer.officers) {
    std::optional<Cursor> from = officer.asked;
    for (const SyncAnswer& page : officer.pages) {
      store.transaction(
          [&](LocalStoreTransaction& tx) { takePage(tx, officer.officer, from, page, effect); });
      from = page.cursor;
    }
  }
  return effect;
}

}  // namespace nistaran
