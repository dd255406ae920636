#include "mobile/store/sqlite_local_store.h"

#include "mobile/store/document_table.h"
#include "mobile/store/draft_table.h"
#include "mobile/store/file_table.h"
#include "mobile/store/form_table.h"
#include "mobile/store/op_log_table.h"
#include "mobile/store/summary_table.h"

namespace nistaran {
namespace {

class SqliteTransaction final : public LocalStoreTransaction {
 public:
  explicit SqliteTransaction(Database& database)
      : log_(database.statements()),
        documents_(database.statements()),
        drafts_(database.raw()),
        files_(database.raw()),
        forms_(database.raw()),
        summaries_(database.statements()) {}

  ChainHead head() override { return log_.head(); }
  HlcTime lastTime() override { return log_.lastTime(); }
  void append(const Operation& operation, const Officer& author) override {
    log_.append(operation, author);
    summaries_.remove(author.id, operation.complaint);
    if (operation.kind != OperationKind::AttachmentAdd) return;
    // The files that it names wait from now on to be sent after it.
    for (const AttachedCopy& copy : copiesOf(operation.id, operation.body))
      files_.add(copy, author.id, operation.complaint, FileState::Waiting);
  }
  std::vector<StoredOperation> operations(DeviceCount after, std::size_t count) override {
    return log_.after(after, count);
  }
  void replace(const Operation& operation) override {
    log_.replace(operation);
    if (operation.kind == OperationKind::AttachmentAdd) files_.askAgain(operation.id);
  }
  std::vector<StoredOperation> waiting(std::size_t count) override { return log_.waiting(count); }
  std::size_t waitingCount() override { return log_.waitingCount(); }
  void acknowledge(DeviceCount n, Outcome outcome, Reason reason, Version version) override {
    log_.acknowledge(n, outcome, reason, version);
    summaries_.removeOf(n);
  }
  void sendAgainAfter(DeviceCount n) override {
    log_.sendAgainAfter(n);
    summaries_.removeOfWaiting();
  }
  std::vector<StoredOperation> overlay(const OfficerId& officer, const ComplaintId& complaint) override {
    return log_.beyond(officer, complaint, documents_.version(officer, complaint));
  }

  std::string formsDigest() override { return forms_.digest(); }
  void setForms(const Json& own) override { forms_.replaceAll(own); }

  std::optional<StoredDocument> document(const OfficerId& officer, const ComplaintId& complaint) override {
    return documents_.document(officer, complaint);
  }
  void putDocument(const OfficerId& officer, const StoredDocument& document) override {
    documents_.put(officer, document);
    summaries_.remove(officer, document.id());
    // With the copy that says so, or a tablet that is switched off now would never send again what the server
    // has lost.
    files_.compare(officer, document.id(), document.json);
  }
  void removeDocument(const OfficerId& officer, const ComplaintId& complaint) override {
    documents_.remove(officer, complaint);
    summaries_.remove(officer, complaint);
    drafts_.removeAll(officer, complaint);
    files_.leave(officer, complaint);
  }
  std::vector<ComplaintId> complaints(const OfficerId& officer) override {
    return documents_.complaints(officer);
  }
  std::optional<Cursor> cursor(const OfficerId& officer) override { return documents_.cursor(officer); }
  void setCursor(const OfficerId& officer, const Cursor& cursor) override {
    documents_.setCursor(officer, cursor);
  }
  void forgetCursor(const OfficerId& officer) override { documents_.forgetCursor(officer); }
  std::vector<DocumentMark> marks(const OfficerId& officer, const std::string& after,
                                  std::size_t count) override {
    return documents_.marks(officer, after, count);
  }
  ScopeDigest scopeDigest(const OfficerId& officer) override { return documents_.scopeDigest(officer); }
  void recountDigest(const OfficerId& officer) override { documents_.digestChanged(officer); }
  void want(const OfficerId& officer, const ComplaintId& complaint) override {
    documents_.want(officer, complaint);
  }
  std::vector<ComplaintId> wanted(const OfficerId& officer) override { return documents_.wanted(officer); }
  void markAllStale(const OfficerId& officer) override { documents_.markAllStale(officer); }
  std::vector<ComplaintId> stale(const OfficerId& officer) override { return documents_.stale(officer); }

 private:
  OpLogTable log_;
  DocumentTable documents_;
  DraftTable drafts_;
  FileTable files_;
  FormTable forms_;
  SummaryTable summaries_;
};

}  // namespace

SqliteLocalStore::SqliteLocalStore(const std::filesystem::path& path, const DatabaseOptions& options)
    : own_(std::make_unique<Database>(path, options)), database_(*own_) {}

void SqliteLocalStore::transaction(const std::function<void(LocalStoreTransaction&)>& work) {
  database_.transaction([&] {
    SqliteTransaction tx(database_);
    work(tx);
  });
}

}  // namespace nistaran
