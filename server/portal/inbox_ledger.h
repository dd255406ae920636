// What the inbox remembers and writes, as the inbox sees it. Implemented over the server's store and ingest
// by StoreInboxLedger. Inbox thread only. Every failure of the store is an ErrorException; after one nothing
// of the transaction is stored.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "shared/id.h"
#include "shared/json.h"
#include "shared/operation.h"
#include "shared/sequence.h"
#include "sync/merge.h"

namespace nistaran {

class InboxTransaction {
 public:
  virtual ~InboxTransaction() = default;

  // The record as the portal last gave it out, and as it was passed on.
  virtual std::optional<Json> known(const ComplaintId& complaint) = 0;
  // Null where there is none.
  virtual Json document(const ComplaintId& complaint) = 0;
  // An operation of the portal's own device, settled and journalled like everybody's. ErrorException
  // (Malformed, TooLarge), before anything is written, when it is none that could be taken.
  virtual Merged submit(OperationKind kind, const ComplaintId& complaint, Version base, Json body) = 0;
  virtual void remember(const ComplaintId& complaint, const Json& record) = 0;
  // What can't be understood or was refused: on the list that a person sees. The same number again replaces
  // it.
  virtual void setAside(const std::string& number, const Json& record, const std::string& reason) = 0;
  // What was understood is not on that list any more.
  virtual void clear(const std::string& number) = 0;
  virtual void setCursor(const std::string& cursor) = 0;
  // The database was put back to a backup, and not everything that the portal has was asked for again.
  virtual bool catchingUp() = 0;
  // Everything that the portal has was asked for.
  virtual void caughtUp() = 0;
};

class InboxLedger {
 public:
  virtual ~InboxLedger() = default;
  // Empty before the first page.
  virtual std::string cursor(const DistrictCode& district) = 0;
  // Rolled back when `work` throws.
  virtual void transaction(const DistrictCode& district,
                           const std::function<void(InboxTransaction&)>& work) = 0;
};

}  // namespace nistaran
