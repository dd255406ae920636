// What a list needs of each document, kept beside it, so that opening a list does not read documents. The
// bytes mean something to their writer alone. A row is there only while nothing waits that would change what
// is seen of the complaint: whoever changes a document or records an operation takes it away in the same
// transaction. Store thread, inside a transaction.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "shared/officer.h"
#include "shared/sequence.h"

namespace nistaran {

class StatementCache;

class SummaryTable {
 public:
  explicit SummaryTable(StatementCache& database) : database_(database) {}

  // Of documents that are here.
  std::vector<std::pair<ComplaintId, std::string>> all(const OfficerId& officer);
  // Documents without a row, in the order of their numbers.
  std::vector<ComplaintId> missing(const OfficerId& officer);
  void put(const OfficerId& officer, const ComplaintId& complaint, const std::string& bytes);
  void remove(const OfficerId& officer, const ComplaintId& complaint);
  // Of the operation's author and complaint.
  void removeOf(DeviceCount operation);
  // Of all that have an operation that the server has not acknowledged.
  void removeOfWaiting();

 private:
  StatementCache& database_;
};

}  // namespace nistaran
