// Operations with their outcomes, and those set aside.
#include "server/store/sqlite_view.h"

#include "server/store/sqlite_read_back.h"
#include "shared/canonical_json.h"

namespace nistaran::server {
namespace {

JournalEntry journalEntryOf(SQLite::Statement& row) {
  JournalEntry entry;
  entry.operation = readBack(operationFromJson(jsonOf(row.getColumn(0).getString())));
  entry.hash = row.getColumn(1).getString();
  entry.actor = readBack(officerFromJson(jsonOf(row.getColumn(2).getString())));
  entry.received = fromMs(row.getColumn(3).getInt64());
  entry.result.id = entry.operation.id;
  entry.result.n = entry.operation.n;
  entry.result.outcome = outcomeFromText(row.getColumn(4).getString()).value_or(Outcome::Refused);
  entry.result.reason = reasonFromText(row.getColumn(5).getString()).value_or(Reason::None);
  entry.result.version = Version(row.getColumn(6).getInt64());
  return entry;
}

// What an operation is looked up by stands beside it; only the operation itself is under the hash.
void mustBeFiledAsItSays(SQLite::Statement& row, const Operation& operation) {
  if (row.getColumn(7).getString() != operation.id.text() ||
      row.getColumn(8).getString() != operation.device.text() ||
      row.getColumn(9).getInt64() != operation.n.value() ||
      row.getColumn(10).getString() != operation.complaint.text()) {
    throw ErrorException(Error(ErrorCode::StorageUnreadable, "is filed as another than it is"));
  }
}

}  // namespace

std::optional<JournalEntry> SqliteView::journalled(const DeviceId& device, DeviceCount n) {
  auto& row = connection_.statement(
      "SELECT op, hash, actor, received_ms, outcome, reason, version FROM journal WHERE device = ? AND n = "
      "?");
  row.bind(1, device.text());
  row.bind(2, n.value());
  if (!row.executeStep()) return std::nullopt;
  return journalEntryOf(row);
}

std::optional<JournalEntry> SqliteView::operationTaken(const OperationId& id) {
  auto& row = connection_.statement(
      "SELECT op, hash, actor, received_ms, outcome, reason, version FROM journal WHERE op_id = ? AND "
      "outcome <> 'refused'");
  row.bind(1, id.text());
  if (!row.executeStep()) return std::nullopt;
  return journalEntryOf(row);
}

void SqliteView::eachJournalled(const std::function<void(const JournalEntry&)>& visit,
                                const Unreadable& unreadable) {
  auto& row = connection_.statement(
      "SELECT op, hash, actor, received_ms, outcome, reason, version, op_id, device, n, complaint FROM "
      "journal ORDER BY position");
  while (row.executeStep()) {
    std::optional<JournalEntry> entry;
    try {
      entry = journalEntryOf(row);
      mustBeFiledAsItSays(row, entry->operation);
    } catch (const ErrorException& failure) {
      unreadable("operation " + row.getColumn(7).getString() + " (device " + row.getColumn(8).getString() +
                 ", n " + std::to_string(row.getColumn(9).getInt64()) + "): " + failure.error().detail());
    }
    if (entry) visit(*entry);
  }
}

std::vector<SetAsideOperation> SqliteView::setAside(const DeviceId& device) {
  auto& row =
      connection_.statement("SELECT op, reason, received_ms FROM quarantine WHERE device = ? ORDER BY n, id");
  row.bind(1, device.text());
  std::vector<SetAsideOperation> found;
  while (row.executeStep()) {
    found.push_back({readBack(operationFromJson(jsonOf(row.getColumn(0).getString()))),
                     row.getColumn(1).getString(), fromMs(row.getColumn(2).getInt64())});
  }
  return found;
}

void SqliteView::appendJournal(const JournalEntry& entry, const DistrictCode& district) {
  auto& row = connection_.statement(
      "INSERT INTO journal (district, device, n, op_id, complaint, hash, op, actor, received_ms, outcome, "
      "reason, version) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const Operation& operation = entry.operation;
  row.bind(1, district.text());
  row.bind(2, operation.device.text());
  row.bind(3, operation.n.value());
  row.bind(4, operation.id.text());
  row.bind(5, operation.complaint.text());
  row.bind(6, entry.hash);
  row.bind(7, canonicalJson(operation.json));
  row.bind(8, canonicalJson(toJson(entry.actor)));
  row.bind(9, toMs(entry.received));
  row.bind(10, std::string(toText(entry.result.outcome)));
  row.bind(11, std::string(toText(entry.result.reason)));
  row.bind(12, entry.result.version.value());
  row.exec();
  auto& head = connection_.statement("UPDATE devices SET head_n = ?, head_hash = ? WHERE id = ?");
  head.bind(1, operation.n.value());
  head.bind(2, entry.hash);
  head.bind(3, operation.device.text());
  head.exec();
}

void SqliteView::quarantine(const Operation& operation, const std::string& reason, UtcTime received) {
  auto& row = connection_.statement(
      "INSERT OR IGNORE INTO quarantine (device, n, hash, op, reason, received_ms) VALUES (?, ?, ?, ?, ?, "
      "?)");
  row.bind(1, operation.device.text());
  row.bind(2, operation.n.value());
  row.bind(3, hashOf(operation));
  row.bind(4, canonicalJson(operation.json));
  row.bind(5, reason);
  row.bind(6, toMs(received));
  row.exec();
}

}  // namespace nistaran::server
