// The server's memory behind one interface, implemented by SQLite here and by PostgreSQL where one machine is
// outgrown. Every failure is an ErrorException (StorageFull, StorageBusy, StorageUnreadable); after one,
// nothing of that work is stored.
#pragma once

#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "server/store/attachment_rows.h"
#include "server/store/portal_rows.h"
#include "server/store/records.h"
#include "shared/crypto/seal.h"
#include "shared/form_definition.h"
#include "sync/scope_digest.h"

namespace nistaran::server {

// One consistent view. Used on the thread that it was given to.
class StoreReader {
 public:
  virtual ~StoreReader() = default;

  virtual std::optional<DistrictRecord> district(const DistrictCode& code) = 0;
  virtual std::vector<DistrictCode> districts() = 0;
  // Empty where the district is not known.
  virtual std::string epoch(const DistrictCode& district) = 0;
  // Since beginEpoch, until caughtUp.
  virtual bool catchingUp(const DistrictCode& district) = 0;
  // When the database was last put back to a backup; 1970 for never.
  virtual UtcTime putBackAt(const DistrictCode& district) = 0;
  virtual std::optional<OfficerRecord> officer(const OfficerId& id) = 0;
  virtual std::vector<Officer> officers(const DistrictCode& district) = 0;
  virtual std::optional<DeviceRecord> device(const DeviceId& id) = 0;
  virtual std::vector<DeviceRecord> devices() = 0;
  virtual std::vector<OfficerId> officersOn(const DeviceId& device) = 0;
  virtual bool signedInOn(const DeviceId& device, const OfficerId& officer) = 0;
  virtual std::optional<SessionRecord> session(const std::string& token_hash) = 0;

  virtual std::optional<JournalEntry> journalled(const DeviceId& device, DeviceCount n) = 0;
  // The operation with this id, of any device, that was taken and not refused.
  virtual std::optional<JournalEntry> operationTaken(const OperationId& id) = 0;
  // A row that can't be read any more: which one, and what is wrong with it.
  using Unreadable = std::function<void(const std::string& what)>;
  // In the order in which they were taken; past those that can't be read.
  virtual void eachJournalled(const std::function<void(const JournalEntry&)>& visit,
                              const Unreadable& unreadable) = 0;

  // What was kept apart of a device, in order of n.
  virtual std::vector<SetAsideOperation> setAside(const DeviceId& device) = 0;

  virtual std::optional<StoredDocument> document(const ComplaintId& complaint) = 0;
  // Of a document, without reading it.
  virtual std::optional<std::string> documentDigest(const ComplaintId& complaint) = 0;
  // Digest and canonical bytes alone: `json` is null.
  virtual std::optional<StoredDocument> documentText(const ComplaintId& complaint) = 0;
  virtual void eachDocument(const std::function<void(const StoredDocument&)>& visit,
                            const Unreadable& unreadable) = 0;
  // Of one scope, in order of number, those after `after`; at most `count`.
  virtual std::vector<ComplaintId> complaintsInScope(const DistrictCode& district, const std::string& scope,
                                                     const std::string& after, std::size_t count) = 0;

  // Over all documents of a scope, kept with every change: no document is read for it.
  virtual ScopeDigest scopeDigest(const DistrictCode& district, const std::string& scope) = 0;
  virtual bool scopeHolds(const DistrictCode& district, const std::string& scope,
                          const ComplaintId& complaint) = 0;

  virtual Seq head(const DistrictCode& district) = 0;
  // Entries up to and with this one are not kept any more: who is not past them begins anew with documents.
  virtual Seq feedFloor(const DistrictCode& district) = 0;
  // Entries of one scope after `after`, in order; at most `count`.
  virtual std::vector<ScopedEntry> feed(const DistrictCode& district, const std::string& scope, Seq after,
                                        std::size_t count) = 0;

  // The district's own, in order of name: an array of definitions, empty where there are none.
  virtual Json forms(const DistrictCode& district) = 0;
  // formsDigest of them (shared/form_book.h); they are not read for it.
  virtual std::string formsDigest(const DistrictCode& district) = 0;

  // nullopt until they were made.
  virtual std::optional<crypto::BoxKeys> bundleKeys() = 0;

  virtual PortalReader& portal() = 0;
  virtual AttachmentReader& attachments() = 0;
};

class StoreTransaction : public StoreReader {
 public:
  // Of a district that is there already only what stands in its file: its epoch and sequence stay.
  virtual void putDistrict(const DistrictRecord& district) = 0;
  // In the place of the one of this name.
  virtual void putForm(const DistrictCode& district, const FormDefinition& form) = 0;
  // The database was put back to a backup.
  virtual void beginEpoch(const DistrictCode& district, const std::string& epoch, UtcTime now) = 0;
  // The portal has said which complaints there are.
  virtual void caughtUp(const DistrictCode& district) = 0;
  // Conflict (as ErrorException) when the id is taken.
  virtual void addOfficer(const OfficerRecord& officer) = 0;
  // NotFound (as ErrorException) for one who is not there. The password stays.
  virtual void changeOfficer(const Officer& officer) = 0;
  virtual void addDevice(const DeviceRecord& device) = 0;
  virtual void setDeviceState(const DeviceId& device, DeviceState state) = 0;
  virtual void noteSignIn(const DeviceId& device, const OfficerId& officer) = 0;
  virtual void addDeviceCode(const std::string& code_hash, const DistrictCode& district, UtcTime expires) = 0;
  // The district of a code that is valid; the code is used up.
  virtual std::optional<DistrictCode> takeDeviceCode(const std::string& code_hash, UtcTime now) = 0;
  virtual void addSession(const std::string& token_hash, const SessionRecord& session) = 0;
  virtual void endSession(const std::string& token_hash) = 0;
  // Sessions and device codes that ran out.
  virtual void forgetExpired(UtcTime now) = 0;

  // Moves the device's head along.
  virtual void appendJournal(const JournalEntry& entry, const DistrictCode& district) = 0;
  // What is not believed, kept for audit; the same again is kept once.
  virtual void quarantine(const Operation& operation, const std::string& reason, UtcTime received) = 0;
  // Document, feed entry with the district's next sequence, who sees it, and which files it names.
  virtual Seq commitChange(const Change& change) = 0;
  // Takes away entries older than `before`, the oldest first, at most `count`; how many it took.
  virtual std::size_t trimFeed(const DistrictCode& district, UtcTime before, std::size_t count) = 0;

  // Once: those that are there stay.
  virtual void setBundleKeys(const crypto::BoxKeys& keys) = 0;

  virtual PortalWriter& portalWriter() = 0;
  virtual AttachmentWriter& attachmentWriter() = 0;
};

class Store {
 public:
  virtual ~Store() = default;

  using Work = std::function<void(StoreTransaction&)>;
  // Works queued together share one durable commit, each in a savepoint of its own: one that throws is rolled
  // back alone. `done` is called once, on the store's thread, after the commit: with the exception, or with
  // nullptr.
  virtual void writeLater(Work work, std::function<void(std::exception_ptr)> done) = 0;
  // Waits for it; rethrows. Not from a work.
  virtual void write(const Work& work) = 0;
  // Any thread, at once; sees what is committed.
  virtual void read(const std::function<void(StoreReader&)>& work) = 0;
};

}  // namespace nistaran::server
