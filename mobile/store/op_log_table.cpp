#include "mobile/store/op_log_table.h"

#include "mobile/store/kept_statement.h"

namespace nistaran {
namespace {

// Values of the column `acknowledged`.
constexpr int kWaits = 0;
constexpr int kAgain = 2;  // acknowledged under an earlier chain; handed in once more

constexpr const char* kColumns = "json, author, acknowledged, outcome, reason, version";

std::string selecting(const char* rest) {
  return std::string("SELECT ").append(kColumns).append(" FROM op_log ").append(rest);
}

Json parsed(const std::string& text) {
  auto json = parseJson(text);
  if (!json)
    throw ErrorException(Error(ErrorCode::StorageUnreadable, "a row of the operation log is damaged"));
  return std::move(*json);
}

StoredOperation storedOperation(KeptStatement& row) {
  auto operation = operationFromJson(parsed(row.getColumn(0).getString()));
  auto author = officerFromJson(parsed(row.getColumn(1).getString()));
  if (!operation || !author) {
    throw ErrorException(Error(ErrorCode::StorageUnreadable, "a row of the operation log is damaged"));
  }
  return {std::move(*operation),
          std::move(*author),
          row.getColumn(2).getInt() != kWaits,
          outcomeFromText(row.getColumn(3).getString()).value_or(Outcome::Accepted),
          reasonFromText(row.getColumn(4).getString()).value_or(Reason::None),
          Version(row.getColumn(5).getInt64()),
          row.getColumn(2).getInt() == kAgain};
}

std::vector<StoredOperation> all(KeptStatement& rows) {
  std::vector<StoredOperation> found;
  while (rows.executeStep()) found.push_back(storedOperation(rows));
  return found;
}

std::string textOf(Reason reason) {
  return reason == Reason::None ? std::string() : std::string(toText(reason));
}

}  // namespace

ChainHead OpLogTable::head() {
  KeptStatement row(database_, "SELECT n, hash FROM op_log ORDER BY n DESC LIMIT 1");
  if (!row.executeStep()) return {};
  return {DeviceCount(row.getColumn(0).getInt64()), row.getColumn(1).getString()};
}

HlcTime OpLogTable::lastTime() {
  KeptStatement row(database_, "SELECT time_ms, time_counter FROM op_log ORDER BY n DESC LIMIT 1");
  if (!row.executeStep()) return {};
  return {row.getColumn(0).getInt64(), row.getColumn(1).getInt64()};
}

void OpLogTable::append(const Operation& operation, const Officer& author) {
  KeptStatement insert(
      database_,
      "INSERT INTO op_log (n, id, officer, complaint, time_ms, time_counter, hash, json, author) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  insert.bind(1, operation.n.value());
  insert.bind(2, operation.id.text());
  insert.bind(3, author.id.text());
  insert.bind(4, operation.complaint.text());
  insert.bind(5, operation.time.ms);
  insert.bind(6, operation.time.counter);
  insert.bind(7, hashOf(operation));
  insert.bind(8, operation.json.dump());
  insert.bind(9, toJson(author).dump());
  insert.exec();
}

std::vector<StoredOperation> OpLogTable::after(DeviceCount n, std::size_t count) {
  KeptStatement rows(database_, selecting("WHERE n > ? ORDER BY n LIMIT ?"));
  rows.bind(1, n.value());
  rows.bind(2, static_cast<std::int64_t>(count));
  return all(rows);
}

void OpLogTable::replace(const Operation& operation) {
  KeptStatement update(
      database_,
      "UPDATE op_log SET n = ?, json = ?, hash = ?, acknowledged = iif(acknowledged = 0, 0, 2) WHERE id = ?");
  update.bind(1, operation.n.value());
  update.bind(2, operation.json.dump());
  update.bind(3, hashOf(operation));
  update.bind(4, operation.id.text());
  update.exec();
}

std::vector<StoredOperation> OpLogTable::waiting(std::size_t count) {
  KeptStatement rows(database_, selecting("WHERE acknowledged <> 1 ORDER BY n LIMIT ?"));
  rows.bind(1, static_cast<std::int64_t>(count));
  return all(rows);
}

std::size_t OpLogTable::waitingCount() {
  KeptStatement row(database_, "SELECT count(*) FROM op_log WHERE acknowledged <> 1");
  row.executeStep();
  return static_cast<std::size_t>(row.getColumn(0).getInt64());
}

void OpLogTable::acknowledge(DeviceCount n, Outcome outcome, Reason reason, Version version) {
  KeptStatement update(
      database_, "UPDATE op_log SET acknowledged = 1, outcome = ?, reason = ?, version = ? WHERE n = ?");
  update.bind(1, std::string(toText(outcome)));
  update.bind(2, textOf(reason));
  update.bind(3, version.value());
  update.bind(4, n.value());
  update.exec();
}

void OpLogTable::sendAgainAfter(DeviceCount n) {
  KeptStatement update(database_,
                       "UPDATE op_log SET acknowledged = 0, outcome = 'accepted', reason = '', version = 0 "
                       "WHERE n > ? AND acknowledged = 1");
  update.bind(1, n.value());
  update.exec();
}

std::vector<StoredOperation> OpLogTable::beyond(const OfficerId& officer, const ComplaintId& complaint,
                                                Version shown) {
  KeptStatement rows(database_, selecting("WHERE complaint = ? AND officer = ? AND (acknowledged = 0 OR "
                                          "(outcome <> 'refused' AND version > ?)) ORDER BY n"));
  rows.bind(1, complaint.text());
  rows.bind(2, officer.text());
  rows.bind(3, shown.value());
  return all(rows);
}

int OpLogTable::waitingOf(const OfficerId& officer) {
  KeptStatement row(database_, "SELECT count(*) FROM op_log WHERE acknowledged <> 1 AND officer = ?");
  row.bind(1, officer.text());
  return row.executeStep() ? row.getColumn(0).getInt() : 0;
}

std::vector<StoredOperation> OpLogTable::of(const OfficerId& officer, const ComplaintId& complaint) {
  KeptStatement rows(database_, selecting("WHERE complaint = ? AND officer = ? ORDER BY n"));
  rows.bind(1, complaint.text());
  rows.bind(2, officer.text());
  return all(rows);
}

std::vector<StoredOperation> OpLogTable::newest(const OfficerId& officer, int count) {
  KeptStatement rows(database_,
                     selecting("WHERE officer = ?1 AND (acknowledged = 0 OR n IN (SELECT n FROM op_log "
                               "WHERE officer = ?1 ORDER BY n DESC LIMIT ?2)) ORDER BY n DESC"));
  rows.bind(1, officer.text());
  rows.bind(2, count);
  return all(rows);
}

std::vector<StoredOperation> OpLogTable::notTaken(const OfficerId& officer) {
  KeptStatement rows(database_, selecting("WHERE officer = ? AND acknowledged <> 0 AND outcome IN "
                                          "('held', 'refused') ORDER BY n DESC"));
  rows.bind(1, officer.text());
  return all(rows);
}

}  // namespace nistaran
