// The inbox's memory over the server's store: what it writes goes through Ingest like everybody's.
#pragma once

#include <functional>

#include "server/ingest/ingest.h"
#include "server/portal/inbox_ledger.h"
#include "server/store/store.h"

namespace nistaran {

class StoreInboxLedger final : public InboxLedger {
 public:
  // All outlive it. `moved` is told, on the inbox's thread, that a district's documents changed.
  StoreInboxLedger(server::Store& store, server::Ingest& ingest,
                   std::function<void(const DistrictCode&)> moved);

  std::string cursor(const DistrictCode& district) override;
  void transaction(const DistrictCode& district, const std::function<void(InboxTransaction&)>& work) override;

 private:
  server::Store& store_;
  server::Ingest& ingest_;
  std::function<void(const DistrictCode&)> moved_;
};

}  // namespace nistaran
