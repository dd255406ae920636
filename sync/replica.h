// A tablet's copy: what the server confirmed, and on top, by the same merge as the server's, what waits to be
// sent. Store thread only.
#pragma once

#include <optional>
#include <vector>

#include "sync/local_store.h"
#include "sync/messages.h"

namespace nistaran {

struct ComplaintView {
  Json document;      // as the officer sees it
  Version confirmed;  // version of the server's document under it: the `base` of what is recorded now
  std::vector<OperationId> unsent;  // shown in it, not acknowledged by the server
};

// nullopt when the complaint is not in this officer's scope.
std::optional<ComplaintView> viewOf(LocalStoreTransaction& tx, const OfficerId& officer,
                                    const ComplaintId& complaint);

struct AnswerEffect {
  std::vector<ComplaintId> changed;               // to be shown anew, also those that left
  bool new_forms = false;                         // the district has other forms now
  std::size_t diverged = 0;                       // documents that will be fetched whole
  std::vector<OperationResult> not_simply_taken;  // held, merged or refused: the author is told
};

// Of an answer only what became of the operations and which of them the server has: that counts wherever the
// copies stand.
AnswerEffect takeResults(LocalStoreTransaction& tx, const SyncAnswer& answer);
// Takes a whole answer, its cursor with it. Called inside one transaction, so that a page is there whole or
// not at all.
AnswerEffect takeAnswer(LocalStoreTransaction& tx, const OfficerId& officer, const SyncAnswer& answer);

}  // namespace nistaran
