// What each officer's scope holds, and the cursor that brought it. Store thread, inside a transaction.
#pragma once

#include "sync/local_store.h"

namespace nistaran {

class StatementCache;

class DocumentTable {
 public:
  explicit DocumentTable(StatementCache& database) : database_(database) {}

  std::optional<StoredDocument> document(const OfficerId& officer, const ComplaintId& complaint);
  // 0 where there is none: spares reading the document.
  Version version(const OfficerId& officer, const ComplaintId& complaint);
  void put(const OfficerId& officer, const StoredDocument& document);
  // Takes away what was wanted of it, too.
  void remove(const OfficerId& officer, const ComplaintId& complaint);
  std::vector<ComplaintId> complaints(const OfficerId& officer);

  std::optional<Cursor> cursor(const OfficerId& officer);
  void setCursor(const OfficerId& officer, const Cursor& cursor);
  void forgetCursor(const OfficerId& officer);
  std::vector<DocumentMark> marks(const OfficerId& officer, const std::string& after, std::size_t count);
  // Kept beside the cursor, and changed with each document: only where none is kept are all of them read.
  ScopeDigest scopeDigest(const OfficerId& officer);
  // The one that is kept is not believed any more.
  void digestChanged(const OfficerId& officer);

  void want(const OfficerId& officer, const ComplaintId& complaint);
  std::vector<ComplaintId> wanted(const OfficerId& officer);
  void markAllStale(const OfficerId& officer);
  std::vector<ComplaintId> stale(const OfficerId& officer);

 private:
  std::optional<ScopeDigest> keptDigest(const OfficerId& officer);
  void keepDigest(const OfficerId& officer, const ScopeDigest& digest);
  // Before the document changes; an empty digest: it goes.
  void digestFollows(const OfficerId& officer, const ComplaintId& complaint, const std::string& digest_after);
  std::vector<ComplaintId> numbers(const char* sql, const OfficerId& officer);
  void run(const char* sql, const OfficerId& officer, const ComplaintId& complaint);

  StatementCache& database_;
};

}  // namespace nistaran
