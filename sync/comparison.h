// What a tablet does when the digest of its scope is not the server's: it says range by range what it holds,
// and when even that has not helped it begins anew with a first pull. A step machine of a few states; one
// belongs to one session. Store thread.
#pragma once

#include <optional>

#include "sync/local_store.h"
#include "sync/messages.h"

namespace nistaran {

class Comparison {
 public:
  enum class Verdict {
    Agreed,    // both sides hold the same, or nobody can say yet
    GoOn,      // ask again
    HopeLost,  // after everything was fetched anew they still differ
  };

  // What the next request says; nullopt where nothing is compared.
  std::optional<Compare> next(LocalStoreTransaction& tx, const OfficerId& officer);
  // After an answer was taken.
  Verdict judge(LocalStoreTransaction& tx, const OfficerId& officer, const SyncAnswer& answer);

  bool everDiffered() const { return stage_ != Stage::Trusting; }
  // The number up to which the copies were compared.
  const std::string& reached() const { return after_; }

 private:
  enum class Stage {
    Trusting,   // nothing has differed so far
    Comparing,  // ranges are under way
    Anew,       // a first pull brings everything
  };

  Stage stage_ = Stage::Trusting;
  std::string after_;  // of the range that is compared next
  std::string upto_;   // of the range that is under way
};

}  // namespace nistaran
