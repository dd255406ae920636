// What a tablet must keep on disk, seen from sync: operations of the device's one chain, and for each officer
// who uses the tablet the documents in scope with the cursor that brought them. Implemented by SQLite in
// mobile/store and in memory for tests. All calls from one thread (the store thread). Every failure is an
// ErrorException: StorageFull, StorageBusy, StorageUnreadable; after one, nothing of the transaction is
// stored.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "shared/officer.h"
#include "shared/operation.h"
#include "shared/outcome.h"
#include "sync/feed.h"
#include "sync/scope_digest.h"

namespace nistaran {

struct StoredOperation {
  Operation operation;
  Officer author;
  bool acknowledged = false;            // the server has committed it
  Outcome outcome = Outcome::Accepted;  // meaningful once acknowledged
  Reason reason = Reason::None;
  Version version;     // of the document that holds it; meaningful once acknowledged
  bool again = false;  // acknowledged, and handed in once more all the same
};

// A document without its content.
struct DocumentMark {
  ComplaintId complaint;
  std::string digest;
};

class LocalStoreTransaction {
 public:
  virtual ~LocalStoreTransaction() = default;

  // ---- the device's chain ----
  virtual ChainHead head() = 0;
  virtual HlcTime lastTime() = 0;
  virtual void append(const Operation& operation, const Officer& author) = 0;
  // In order of n, those after `after`: at most `count`.
  virtual std::vector<StoredOperation> operations(DeviceCount after, std::size_t count) = 0;
  // The same operation at another place, perhaps in a new chain; handed in once more. In order of n, so that
  // no two are at one place.
  virtual void replace(const Operation& operation) = 0;
  // In order of n, from the first that is to be handed in: at most `count`.
  virtual std::vector<StoredOperation> waiting(std::size_t count) = 0;
  virtual std::size_t waitingCount() = 0;
  virtual void acknowledge(DeviceCount n, Outcome outcome, Reason reason, Version version) = 0;
  // What came after `n` is not acknowledged any more: the server has lost it.
  virtual void sendAgainAfter(DeviceCount n) = 0;
  // Operations of this officer on this complaint that the stored document does not show yet (not
  // acknowledged, or acknowledged at a later version than the document has), in order of n. Refused ones are
  // not among them.
  virtual std::vector<StoredOperation> overlay(const OfficerId& officer, const ComplaintId& complaint) = 0;

  // ---- the district's own forms ----
  // formsDigest (shared/form_book.h) of those that are held.
  virtual std::string formsDigest() = 0;
  virtual void setForms(const Json& own) = 0;

  // ---- an officer's scope ----
  // A copy that can't be read any more is no copy: it is wanted anew, and not there until it comes.
  virtual std::optional<StoredDocument> document(const OfficerId& officer, const ComplaintId& complaint) = 0;
  virtual void putDocument(const OfficerId& officer, const StoredDocument& document) = 0;
  virtual void removeDocument(const OfficerId& officer, const ComplaintId& complaint) = 0;
  virtual std::vector<ComplaintId> complaints(const OfficerId& officer) = 0;
  virtual std::optional<Cursor> cursor(const OfficerId& officer) = 0;
  virtual void setCursor(const OfficerId& officer, const Cursor& cursor) = 0;
  // The next exchange is a first pull.
  virtual void forgetCursor(const OfficerId& officer) = 0;
  // Those after `after`, in order of number; at most `count`.
  virtual std::vector<DocumentMark> marks(const OfficerId& officer, const std::string& after,
                                          std::size_t count) = 0;
  // Over all documents of the officer, by the digests that they came with.
  virtual ScopeDigest scopeDigest(const OfficerId& officer) = 0;
  // What a store has kept of it is not believed any more.
  virtual void recountDigest(const OfficerId& officer) = 0;
  // Complaints whose copy is not what it should be: asked for whole with the next exchange.
  virtual void want(const OfficerId& officer, const ComplaintId& complaint) = 0;
  virtual std::vector<ComplaintId> wanted(const OfficerId& officer) = 0;
  // A first pull that began again: every document that it has not brought by its end is not in scope any
  // more.
  virtual void markAllStale(const OfficerId& officer) = 0;
  virtual std::vector<ComplaintId> stale(const OfficerId& officer) = 0;
};

class LocalStore {
 public:
  virtual ~LocalStore() = default;
  // Runs `work` in one transaction. Durable (synchronous=FULL) when it returns; rolled back when it throws.
  virtual void transaction(const std::function<void(LocalStoreTransaction&)>& work) = 0;
};

}  // namespace nistaran
