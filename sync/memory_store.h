// The local store in memory, with the contract of local_store.h: for tests, for the simulation and for tools
// that keep nothing. A transaction that throws leaves no trace. One thread.
#pragma once

#include <map>
#include <set>

#include "sync/local_store.h"

namespace nistaran {

class MemoryStore final : public LocalStore {
 public:
  struct Scope {
    std::map<ComplaintId, StoredDocument> documents;
    std::set<ComplaintId> wanted;
    std::set<ComplaintId> stale;
    std::optional<Cursor> cursor;
  };
  struct State {
    std::vector<StoredOperation> operations;
    std::map<OfficerId, Scope> scopes;
    Json forms = Json::array();
  };

  void transaction(const std::function<void(LocalStoreTransaction&)>& work) override;

 private:
  State state_;
};

}  // namespace nistaran
