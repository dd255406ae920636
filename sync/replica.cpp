#include "sync/replica.h"

#include <algorithm>
#include <set>

#include "sync/merge.h"

namespace nistaran {

namespace {

constexpr std::size_t kAtOnce = 256;

// A server that was put back to a backup may have got operations again on another way, by a courier, and
// judged them otherwise than the first time. Handed in once more they change nothing, and their author is
// told. All of them: a batch has no gaps.
void handInOnceMore(LocalStoreTransaction& tx) {
  DeviceCount after;
  while (true) {
    const auto next = tx.operations(after, kAtOnce);
    for (const StoredOperation& stored : next) {
      after = stored.operation.n;
      tx.replace(stored.operation);
    }
    if (next.size() < kAtOnce) return;
  }
}

}  // namespace

std::optional<ComplaintView> viewOf(LocalStoreTransaction& tx, const OfficerId& officer,
                                    const ComplaintId& complaint) {
  const auto stored = tx.document(officer, complaint);
  if (!stored) return std::nullopt;
  ComplaintView view{stored->json, stored->version(), {}};
  for (const StoredOperation& waiting : tx.overlay(officer, complaint)) {
    merge(view.document, waiting.operation, {waiting.author, std::nullopt});
    if (!waiting.acknowledged) view.unsent.push_back(waiting.operation.id);
  }
  return view;
}

AnswerEffect takeResults(LocalStoreTransaction& tx, const SyncAnswer& answer) {
  AnswerEffect effect;
  for (const OperationResult& result : answer.results) {
    tx.acknowledge(result.n, result.outcome, result.reason, result.version);
    if (result.outcome != Outcome::Accepted) effect.not_simply_taken.push_back(result);
  }
  if (answer.known_n) tx.sendAgainAfter(*answer.known_n);
  return effect;
}

AnswerEffect takeAnswer(LocalStoreTransaction& tx, const OfficerId& officer, const SyncAnswer& answer) {
  AnswerEffect effect = takeResults(tx, answer);
  std::set<ComplaintId> changed;
  if (answer.forms) {
    tx.setForms(*answer.forms);
    effect.new_forms = true;
  }
  if (answer.restart) tx.markAllStale(officer);
  const auto before = tx.cursor(officer);
  if (before && before->epoch != answer.cursor.epoch) handInOnceMore(tx);
  const bool was_first_pull = answer.restart || !before || before->first_pull;
  for (const ComplaintId& complaint : answer.gone) {
    tx.removeDocument(officer, complaint);
    changed.insert(complaint);
  }
  for (const StoredDocument& document : answer.documents) {
    // Also where the standing copy has a higher version: a server that was put back to a backup counts anew.
    tx.putDocument(officer, document);
    changed.insert(document.id());
  }
  for (const FeedEntry& entry : answer.entries) {
    auto standing = tx.document(officer, entry.complaint);
    const Applied applied = standing ? applyEntry(*standing, entry) : Applied::Diverged;
    if (applied == Applied::Changed) {
      tx.putDocument(officer, *standing);
      changed.insert(entry.complaint);
    } else if (applied == Applied::Diverged) {
      tx.want(officer, entry.complaint);
      ++effect.diverged;
    }
  }
  tx.setCursor(officer, answer.cursor);
  // Only a first pull leaves something stale: looking for it each time would read the whole scope.
  if (was_first_pull && !answer.cursor.first_pull) {
    for (const ComplaintId& complaint : tx.stale(officer)) {
      tx.removeDocument(officer, complaint);
      changed.insert(complaint);
    }
  }
  effect.changed.assign(changed.begin(), changed.end());
  return effect;
}

}  // namespace nistaran
