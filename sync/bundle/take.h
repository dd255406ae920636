// Takes an answer that a courier brought. It may be old, come twice, or come after the tablet met the server
// itself: nothing that is newer on the tablet is undone by it. Store thread.
#pragma once

#include <map>
#include <set>

#include "sync/bundle/answer.h"
#include "sync/replica.h"

namespace nistaran {

struct BundleEffect {
  std::size_t acknowledged = 0;                           // operations that are known to be on the server now
  std::size_t received = 0;                               // documents and entries
  std::size_t diverged = 0;                               // documents that will be fetched whole
  std::map<OfficerId, std::vector<ComplaintId>> changed;  // to be shown anew
  std::vector<OperationResult> not_simply_taken;          // held, merged or refused
  bool outdated = false;  // from before something that the tablet knows: nothing of it was taken
  // Whose copies were not what the server has, though all that changed had come: fetched anew.
  std::set<OfficerId> drifted;
};

// Results, then page by page, each in a transaction of its own: what was taken before a power cut is passed
// over the next time.
BundleEffect takeBundle(LocalStore& store, const BundleAnswer& answer);

}  // namespace nistaran
