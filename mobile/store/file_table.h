// Which copies of attached files lie in the tablet's folder, and whether the server has them. A row is made
// in the transaction of the operation that names the file; it is sent only when the server has that
// operation. Store thread. Failures are ErrorExceptions.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "shared/attachment.h"
#include "sync/file_order.h"

namespace SQLite {
class Database;
}

namespace nistaran {

enum class FileState {
  Waiting,  // attached here; the server does not have it
  Sent,     // the server has it; it may be sent again after a restored backup
  Fetched,  // somebody else's
  Damaged,  // the bytes on this tablet are not those of the hash any more
};
std::string_view toText(FileState state);

struct FileRow {
  AttachedCopy copy;  // `arrived` is not kept here
  OfficerId officer;
  ComplaintId complaint;
  FileState state = FileState::Waiting;
  std::string upload;      // path of the upload that was begun; empty: none
  std::int64_t sent = 0;   // bytes that the server has for certain
  std::int64_t place = 0;  // in the order in which they were attached
};

class FileTable {
 public:
  explicit FileTable(SQLite::Database& database) : database_(database) {}

  // Waiting rows for a record that was just made, or Fetched ones; a row that is there stays.
  void add(const AttachedCopy& copy, const OfficerId& officer, const ComplaintId& complaint, FileState state);
  // To be sent now: the server has taken the operation. Each file once, of whatever officer.
  std::vector<WaitingFile> waiting();
  // All that is attached here and that the server does not have, newest first; of whatever officer.
  std::vector<FileRow> unsent();
  // The first row of a file.
  std::optional<FileRow> row(const std::string& sha256);
  std::vector<FileRow> of(const OfficerId& officer, const ComplaintId& complaint);
  std::size_t fetchedCount();

  void goesOn(const std::string& sha256, const std::string& upload, std::int64_t sent);
  void setState(const std::string& sha256, FileState state);
  // What the document says of the files that were sent from here: one that the server says it does not have
  // (any more) waits again. True when one does.
  bool compare(const OfficerId& officer, const ComplaintId& complaint, const Json& document);
  // The operation is handed in once more: whether the server still has its files is asked again, too.
  void askAgain(const OperationId& operation);
  // The complaint left the scope: what the server has leaves the tablet with it.
  void leave(const OfficerId& officer, const ComplaintId& complaint);
  // Hashes of all rows.
  std::set<std::string> named();

 private:
  SQLite::Database& database_;
};

}  // namespace nistaran
