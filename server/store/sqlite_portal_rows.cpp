#include "server/store/sqlite_portal_rows.h"

namespace nistaran::server {
namespace {

// The first of its complaint that is not settled; a refused one before it means that a person has to look
// first. None of a district that was put back to a backup and has not asked the portal since: what is known
// of the portal there is old.
const std::string kFirstOfItsComplaint =
    " AND NOT EXISTS (SELECT 1 FROM portal_outbox AS e WHERE e.complaint = o.complaint AND e.step < o.step "
    "AND e.state IN ('queued', 'refused')) "
    "AND NOT EXISTS (SELECT 1 FROM districts AS p WHERE p.code = o.district AND p.catching_up = 1) ";

// Its step is counted, not stored: the portal counts what it has acknowledged, so what was dropped has no
// number there.
const std::string kFirstDue =
    "SELECT id, district, complaint, (SELECT COUNT(*) FROM portal_outbox AS d WHERE d.complaint = "
    "o.complaint "
    "AND d.state = 'delivered') + COALESCE((SELECT ahead FROM portal_counts AS c WHERE c.complaint = "
    "o.complaint), 0) + 1, kind, body, idempotency_key, attempts FROM portal_outbox AS o "
    "WHERE state = 'queued' AND next_ms <= ?" +
    kFirstOfItsComplaint + "ORDER BY next_ms, id LIMIT ?";

const std::string kNextTime =
    "SELECT next_ms FROM portal_outbox AS o WHERE state = 'queued' AND next_ms > ?" + kFirstOfItsComplaint +
    "ORDER BY next_ms LIMIT 1";

}  // namespace

std::string SqlitePortalRows::portalCursor(const DistrictCode& district) {
  auto& row = connection_.statement("SELECT cursor FROM portal_cursors WHERE district = ?");
  row.bind(1, district.text());
  return row.executeStep() ? row.getColumn(0).getString() : std::string();
}

std::optional<Json> SqlitePortalRows::portalRecord(const ComplaintId& complaint) {
  auto& row = connection_.statement("SELECT json FROM portal_records WHERE complaint = ?");
  row.bind(1, complaint.text());
  if (!row.executeStep()) return std::nullopt;
  return Json::parse(row.getColumn(0).getString());
}

std::optional<OutboxRow> SqlitePortalRows::nextOutbox(UtcTime now, const std::set<ComplaintId>& busy) {
  auto& row = connection_.statement(kFirstDue.c_str());
  row.bind(1, toMs(now));
  row.bind(2, static_cast<std::int64_t>(busy.size() + 1));
  while (row.executeStep()) {
    OutboxRow found;
    found.complaint = ComplaintId(row.getColumn(2).getString());
    if (busy.contains(found.complaint)) continue;
    found.id = row.getColumn(0).getInt64();
    found.district = DistrictCode(row.getColumn(1).getString());
    found.step = row.getColumn(3).getInt64();
    found.kind = row.getColumn(4).getString();
    found.body = Json::parse(row.getColumn(5).getString());
    found.idempotency_key = row.getColumn(6).getString();
    found.attempts = row.getColumn(7).getInt();
    return found;
  }
  return std::nullopt;
}

std::optional<UtcTime> SqlitePortalRows::nextOutboxTime(UtcTime now) {
  auto& row = connection_.statement(kNextTime.c_str());
  row.bind(1, toMs(now));
  if (!row.executeStep()) return std::nullopt;
  return fromMs(row.getColumn(0).getInt64());
}

void SqlitePortalRows::setPortalCursor(const DistrictCode& district, const std::string& cursor) {
  auto& row = connection_.statement("INSERT OR REPLACE INTO portal_cursors VALUES (?, ?)");
  row.bind(1, district.text());
  row.bind(2, cursor);
  row.exec();
}

void SqlitePortalRows::putPortalRecord(const ComplaintId& complaint, const Json& record) {
  auto& row = connection_.statement("INSERT OR REPLACE INTO portal_records VALUES (?, ?)");
  row.bind(1, complaint.text());
  row.bind(2, record.dump());
  row.exec();
}

void SqlitePortalRows::setAside(const DistrictCode& district, const std::string& number, const Json& record,
                                const std::string& reason) {
  auto& row = connection_.statement("INSERT OR REPLACE INTO portal_set_aside VALUES (?, ?, ?, ?)");
  row.bind(1, number);
  row.bind(2, district.text());
  row.bind(3, record.dump());
  row.bind(4, reason);
  row.exec();
}

void SqlitePortalRows::clearSetAside(const std::string& number) {
  auto& row = connection_.statement("DELETE FROM portal_set_aside WHERE number = ?");
  row.bind(1, number);
  row.exec();
}

void SqlitePortalRows::setPortalCount(const ComplaintId& complaint, std::int64_t steps) {
  auto& row = connection_.statement(
      "INSERT OR REPLACE INTO portal_counts VALUES (?1, ?2 - (SELECT COUNT(*) FROM portal_outbox WHERE "
      "complaint = ?1 AND state = 'delivered'))");
  row.bind(1, complaint.text());
  row.bind(2, steps);
  row.exec();
}

void SqlitePortalRows::enqueue(const OutboxRow& row, UtcTime now) {
  auto& added = connection_.statement(
      "INSERT INTO portal_outbox (district, complaint, step, kind, body, idempotency_key, state, next_ms, "
      "created_ms) "
      "SELECT ?1, ?2, COALESCE(MAX(step), 0) + 1, ?3, ?4, ?6, 'queued', ?5, ?5 "
      "FROM portal_outbox WHERE complaint = ?2 ON CONFLICT (idempotency_key) DO NOTHING");
  added.bind(1, row.district.text());
  added.bind(2, row.complaint.text());
  added.bind(3, row.kind);
  added.bind(4, row.body.dump());
  added.bind(5, toMs(now));
  added.bind(6, row.idempotency_key);
  added.exec();
}

bool SqlitePortalRows::markDelivered(std::int64_t id, const std::string& acknowledgement, UtcTime now) {
  auto& row = connection_.statement(
      "UPDATE portal_outbox SET state = 'delivered', acknowledgement = ?, delivered_ms = ? WHERE id = ? AND "
      "state = "
      "'queued'");
  row.bind(1, acknowledgement);
  row.bind(2, toMs(now));
  row.bind(3, id);
  return row.exec() == 1;
}

bool SqlitePortalRows::markRefused(std::int64_t id, const std::string& reason, bool next_moves_up) {
  auto& row = connection_.statement(
      "UPDATE portal_outbox SET state = ?, last_error = ? WHERE id = ? AND state = 'queued'");
  row.bind(1, next_moves_up ? "dropped" : "refused");
  row.bind(2, reason);
  row.bind(3, id);
  return row.exec() == 1;
}

bool SqlitePortalRows::tryAgain(const ComplaintId& complaint, UtcTime now) {
  auto& row = connection_.statement(
      "UPDATE portal_outbox SET state = 'queued', attempts = 0, next_ms = ? WHERE complaint = ? AND state = "
      "'refused'");
  row.bind(1, toMs(now));
  row.bind(2, complaint.text());
  return row.exec() > 0;
}

void SqlitePortalRows::postpone(std::int64_t id, UtcTime next, const std::string& error) {
  auto& row = connection_.statement(
      "UPDATE portal_outbox SET attempts = attempts + 1, next_ms = ?, last_error = ? WHERE id = ?");
  row.bind(1, toMs(next));
  row.bind(2, error);
  row.bind(3, id);
  row.exec();
}

}  // namespace nistaran::server
