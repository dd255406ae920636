#include "mobile/store/summary_table.h"

#include "mobile/store/kept_statement.h"

namespace nistaran {

std::vector<std::pair<ComplaintId, std::string>> SummaryTable::all(const OfficerId& officer) {
  KeptStatement rows(database_,
                     "SELECT complaint, bytes FROM summaries AS s WHERE officer = ? AND EXISTS (SELECT 1 "
                     "FROM documents AS d WHERE d.officer = s.officer AND d.complaint = s.complaint) "
                     "ORDER BY complaint");
  rows.bind(1, officer.text());
  std::vector<std::pair<ComplaintId, std::string>> found;
  while (rows.executeStep()) found.emplace_back(rows.getColumn(0).getString(), rows.getColumn(1).getString());
  return found;
}

std::vector<ComplaintId> SummaryTable::missing(const OfficerId& officer) {
  KeptStatement rows(database_,
                     "SELECT complaint FROM documents WHERE officer = ?1 AND complaint NOT IN "
                     "(SELECT complaint FROM summaries WHERE officer = ?1) ORDER BY complaint");
  rows.bind(1, officer.text());
  std::vector<ComplaintId> found;
  while (rows.executeStep()) found.emplace_back(rows.getColumn(0).getString());
  return found;
}

void SummaryTable::put(const OfficerId& officer, const ComplaintId& complaint, const std::string& bytes) {
  KeptStatement insert(database_,
                       "INSERT OR REPLACE INTO summaries (officer, complaint, bytes) VALUES (?, ?, ?)");
  insert.bind(1, officer.text());
  insert.bind(2, complaint.text());
  insert.bind(3, bytes);
  insert.exec();
}

void SummaryTable::remove(const OfficerId& officer, const ComplaintId& complaint) {
  KeptStatement remove(database_, "DELETE FROM summaries WHERE officer = ? AND complaint = ?");
  remove.bind(1, officer.text());
  remove.bind(2, complaint.text());
  remove.exec();
}

void SummaryTable::removeOf(DeviceCount operation) {
  KeptStatement remove(database_,
                       "DELETE FROM summaries WHERE (officer, complaint) = "
                       "(SELECT officer, complaint FROM op_log WHERE n = ?)");
  remove.bind(1, operation.value());
  remove.exec();
}

void SummaryTable::removeOfWaiting() {
  KeptStatement remove(database_,
                       "DELETE FROM summaries WHERE (officer, complaint) IN "
                       "(SELECT officer, complaint FROM op_log WHERE acknowledged = 0)");
  remove.exec();
}

}  // namespace nistaran
