#include "mobile/store/file_table.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>

#include "mobile/store/sqlite_failure.h"

namespace nistaran {
namespace {

constexpr std::array kStates{FileState::Waiting, FileState::Sent, FileState::Fetched, FileState::Damaged};

FileState stateFromText(const std::string& text) {
  for (const FileState state : kStates) {
    if (toText(state) == text) return state;
  }
  throw ErrorException(Error(ErrorCode::StorageUnreadable, "a row of the attached files is damaged"));
}

std::string selecting(const char* rest) {
  return std::string(
             "SELECT operation, copy, sha256, size, type, officer, complaint, state, upload, sent, place "
             "FROM files ")
      .append(rest);
}

FileRow rowOf(SQLite::Statement& row) {
  FileRow found;
  found.copy = {OperationId(row.getColumn(0).getString()),
                copyFromText(row.getColumn(1).getString()).value_or(Copy::Original),
                row.getColumn(2).getString(),
                row.getColumn(3).getInt64(),
                row.getColumn(4).getString(),
                false};
  found.officer = OfficerId(row.getColumn(5).getString());
  found.complaint = ComplaintId(row.getColumn(6).getString());
  found.state = stateFromText(row.getColumn(7).getString());
  found.upload = row.getColumn(8).getString();
  found.sent = row.getColumn(9).getInt64();
  found.place = row.getColumn(10).getInt64();
  return found;
}

std::vector<FileRow> all(SQLite::Statement& rows) {
  std::vector<FileRow> found;
  while (rows.executeStep()) found.push_back(rowOf(rows));
  return found;
}

}  // namespace

std::string_view toText(FileState state) {
  switch (state) {
    case FileState::Waiting:
      return "waiting";
    case FileState::Sent:
      return "sent";
    case FileState::Fetched:
      return "fetched";
    case FileState::Damaged:
      return "damaged";
  }
  return {};
}

void FileTable::add(const AttachedCopy& copy, const OfficerId& officer, const ComplaintId& complaint,
                    FileState state) {
  translated([&] {
    SQLite::Statement insert(database_,
                             "INSERT OR IGNORE INTO files (operation, copy, officer, complaint, sha256, "
                             "size, type, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, copy.attachment.text());
    insert.bind(2, std::string(toText(copy.copy)));
    insert.bind(3, officer.text());
    insert.bind(4, complaint.text());
    insert.bind(5, copy.sha256);
    insert.bind(6, copy.size_bytes);
    insert.bind(7, copy.type);
    insert.bind(8, std::string(toText(state)));
    insert.exec();
  });
}

std::vector<WaitingFile> FileTable::waiting() {
  return translated([&] {
    SQLite::Statement rows(
        database_,
        "SELECT f.sha256, f.copy, f.size, min(f.place) FROM files AS f JOIN op_log AS o ON o.id = "
        "f.operation "
        "WHERE f.state = 'waiting' AND o.acknowledged = 1 AND o.outcome <> 'refused' GROUP BY f.sha256");
    std::vector<WaitingFile> found;
    while (rows.executeStep()) {
      found.push_back({rows.getColumn(0).getString(),
                       copyFromText(rows.getColumn(1).getString()).value_or(Copy::Original),
                       rows.getColumn(2).getInt64(), rows.getColumn(3).getInt64()});
    }
    return found;
  });
}

std::vector<FileRow> FileTable::unsent() {
  return translated([&] {
    SQLite::Statement rows(database_, selecting("WHERE state IN ('waiting', 'damaged') ORDER BY place DESC"));
    return all(rows);
  });
}

std::optional<FileRow> FileTable::row(const std::string& sha256) {
  return translated([&]() -> std::optional<FileRow> {
    SQLite::Statement rows(database_, selecting("WHERE sha256 = ? ORDER BY place LIMIT 1"));
    rows.bind(1, sha256);
    if (!rows.executeStep()) return std::nullopt;
    return rowOf(rows);
  });
}

std::vector<FileRow> FileTable::of(const OfficerId& officer, const ComplaintId& complaint) {
  return translated([&] {
    SQLite::Statement rows(database_, selecting("WHERE complaint = ? AND officer = ? ORDER BY place"));
    rows.bind(1, complaint.text());
    rows.bind(2, officer.text());
    return all(rows);
  });
}

std::size_t FileTable::fetchedCount() {
  return translated([&] {
    return static_cast<std::size_t>(
        database_.execAndGet("SELECT count(*) FROM files WHERE state = 'fetched'").getInt64());
  });
}

void FileTable::goesOn(const std::string& sha256, const std::string& upload, std::int64_t sent) {
  translated([&] {
    SQLite::Statement update(database_, "UPDATE files SET upload = ?, sent = ? WHERE sha256 = ?");
    update.bind(1, upload);
    update.bind(2, sent);
    update.bind(3, sha256);
    update.exec();
  });
}

void FileTable::setState(const std::string& sha256, FileState state) {
  translated([&] {
    SQLite::Statement update(database_, "UPDATE files SET state = ? WHERE sha256 = ? AND state <> 'fetched'");
    update.bind(1, std::string(toText(state)));
    update.bind(2, sha256);
    update.exec();
  });
}

void FileTable::askAgain(const OperationId& operation) {
  translated([&] {
    SQLite::Statement update(database_,
                             "UPDATE files SET state = 'waiting' WHERE operation = ? AND state = 'sent'");
    update.bind(1, operation.text());
    update.exec();
  });
}

bool FileTable::compare(const OfficerId& officer, const ComplaintId& complaint, const Json& document) {
  bool again = false;
  for (const AttachedCopy& copy : copiesIn(document)) {
    translated([&] {
      SQLite::Statement update(database_,
                               "UPDATE files SET state = ? WHERE operation = ? AND copy = ? AND officer = ? "
                               "AND complaint = ? AND state = ?");
      update.bind(1, std::string(toText(copy.arrived ? FileState::Sent : FileState::Waiting)));
      update.bind(2, copy.attachment.text());
      update.bind(3, std::string(toText(copy.copy)));
      update.bind(4, officer.text());
      update.bind(5, complaint.text());
      update.bind(6, std::string(toText(copy.arrived ? FileState::Waiting : FileState::Sent)));
      again |= update.exec() > 0 && !copy.arrived;
    });
  }
  return again;
}

void FileTable::leave(const OfficerId& officer, const ComplaintId& complaint) {
  translated([&] {
    SQLite::Statement erase(
        database_, "DELETE FROM files WHERE officer = ? AND complaint = ? AND state IN ('sent', 'fetched')");
    erase.bind(1, officer.text());
    erase.bind(2, complaint.text());
    erase.exec();
  });
}

std::set<std::string> FileTable::named() {
  return translated([&] {
    SQLite::Statement rows(database_, "SELECT DISTINCT sha256 FROM files");
    std::set<std::string> found;
    while (rows.executeStep()) found.insert(rows.getColumn(0).getString());
    return found;
  });
}

}  // namespace nistaran
