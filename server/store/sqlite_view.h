// The store's views over one SQLite connection. The transaction itself belongs to whoever makes the view.
#pragma once

#include "server/store/sqlite_attachment_rows.h"
#include "server/store/sqlite_connection.h"
#include "server/store/sqlite_portal_rows.h"
#include "server/store/sqlite_scope_digests.h"
#include "server/store/store.h"

namespace nistaran::server {

class SqliteView final : public StoreTransaction {
 public:
  explicit SqliteView(SqliteConnection& connection)
      : connection_(connection), scope_digests_(connection), portal_(connection), attachments_(connection) {}

  std::optional<DistrictRecord> district(const DistrictCode& code) override;
  std::vector<DistrictCode> districts() override;
  std::string epoch(const DistrictCode& district) override;
  bool catchingUp(const DistrictCode& district) override;
  UtcTime putBackAt(const DistrictCode& district) override;
  std::optional<OfficerRecord> officer(const OfficerId& id) override;
  std::vector<Officer> officers(const DistrictCode& district) override;
  std::optional<DeviceRecord> device(const DeviceId& id) override;
  std::vector<DeviceRecord> devices() override;
  std::vector<OfficerId> officersOn(const DeviceId& device) override;
  bool signedInOn(const DeviceId& device, const OfficerId& officer) override;
  std::optional<SessionRecord> session(const std::string& token_hash) override;
  std::optional<JournalEntry> journalled(const DeviceId& device, DeviceCount n) override;
  std::optional<JournalEntry> operationTaken(const OperationId& id) override;
  void eachJournalled(const std::function<void(const JournalEntry&)>& visit,
                      const Unreadable& unreadable) override;
  std::vector<SetAsideOperation> setAside(const DeviceId& device) override;
  std::optional<StoredDocument> document(const ComplaintId& complaint) override;
  std::optional<std::string> documentDigest(const ComplaintId& complaint) override;
  std::optional<StoredDocument> documentText(const ComplaintId& complaint) override;
  void eachDocument(const std::function<void(const StoredDocument&)>& visit,
                    const Unreadable& unreadable) override;
  std::vector<ComplaintId> complaintsInScope(const DistrictCode& district, const std::string& scope,
                                             const std::string& after, std::size_t count) override;
  ScopeDigest scopeDigest(const DistrictCode& district, const std::string& scope) override;
  bool scopeHolds(const DistrictCode& district, const std::string& scope,
                  const ComplaintId& complaint) override;
  Seq head(const DistrictCode& district) override;
  Seq feedFloor(const DistrictCode& district) override;
  std::vector<ScopedEntry> feed(const DistrictCode& district, const std::string& scope, Seq after,
                                std::size_t count) override;
  Json forms(const DistrictCode& district) override;
  std::string formsDigest(const DistrictCode& district) override;
  std::optional<crypto::BoxKeys> bundleKeys() override;
  PortalReader& portal() override { return portal_; }
  AttachmentReader& attachments() override { return attachments_; }

  void putDistrict(const DistrictRecord& district) override;
  void putForm(const DistrictCode& district, const FormDefinition& form) override;
  void beginEpoch(const DistrictCode& district, const std::string& epoch, UtcTime now) override;
  void caughtUp(const DistrictCode& district) override;
  void addOfficer(const OfficerRecord& officer) override;
  void changeOfficer(const Officer& officer) override;
  void addDevice(const DeviceRecord& device) override;
  void setDeviceState(const DeviceId& device, DeviceState state) override;
  void noteSignIn(const DeviceId& device, const OfficerId& officer) override;
  void addDeviceCode(const std::string& code_hash, const DistrictCode& district, UtcTime expires) override;
  std::optional<DistrictCode> takeDeviceCode(const std::string& code_hash, UtcTime now) override;
  void addSession(const std::string& token_hash, const SessionRecord& session) override;
  void endSession(const std::string& token_hash) override;
  void forgetExpired(UtcTime now) override;
  void appendJournal(const JournalEntry& entry, const DistrictCode& district) override;
  void quarantine(const Operation& operation, const std::string& reason, UtcTime received) override;
  Seq commitChange(const Change& change) override;
  void setBundleKeys(const crypto::BoxKeys& keys) override;
  std::size_t trimFeed(const DistrictCode& district, UtcTime before, std::size_t count) override;
  PortalWriter& portalWriter() override { return portal_; }
  AttachmentWriter& attachmentWriter() override { return attachments_; }

 private:
  void putDocument(const Change& change);
  Seq nextSeq(const DistrictCode& district);
  void fileUnderScopes(const Change& change, Seq seq);

  SqliteConnection& connection_;
  SqliteScopeDigests scope_digests_;
  SqlitePortalRows portal_;
  SqliteAttachmentRows attachments_;
};

}  // namespace nistaran::server
