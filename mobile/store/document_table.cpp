#include "mobile/store/document_table.h"

#include "mobile/store/kept_statement.h"

namespace nistaran {
namespace {

Json parsed(const std::string& text) {
  auto json = parseJson(text);
  if (!json) throw ErrorException(Error(ErrorCode::StorageUnreadable, "a stored document is damaged"));
  return std::move(*json);
}

}  // namespace

std::optional<StoredDocument> DocumentTable::document(const OfficerId& officer,
                                                      const ComplaintId& complaint) {
  KeptStatement row(database_, "SELECT json, digest FROM documents WHERE officer = ? AND complaint = ?");
  row.bind(1, officer.text());
  row.bind(2, complaint.text());
  if (!row.executeStep()) return std::nullopt;
  auto json = parseJson(row.getColumn(0).getString());
  if (!json) {
    // It is there, and no use: the server has it whole.
    want(officer, complaint);
    return std::nullopt;
  }
  return StoredDocument{std::move(*json), row.getColumn(1).getString()};
}

Version DocumentTable::version(const OfficerId& officer, const ComplaintId& complaint) {
  KeptStatement row(database_, "SELECT version FROM documents WHERE officer = ? AND complaint = ?");
  row.bind(1, officer.text());
  row.bind(2, complaint.text());
  return row.executeStep() ? Version(row.getColumn(0).getInt64()) : Version();
}

void DocumentTable::put(const OfficerId& officer, const StoredDocument& document) {
  digestFollows(officer, document.id(), document.digest);
  KeptStatement insert(
      database_,
      "INSERT INTO documents (officer, complaint, version, digest, json) VALUES (?, ?, ?, ?, ?) "
      "ON CONFLICT (officer, complaint) DO UPDATE SET version = excluded.version, "
      "digest = excluded.digest, json = excluded.json, stale = 0");
  insert.bind(1, officer.text());
  insert.bind(2, document.id().text());
  insert.bind(3, document.version().value());
  insert.bind(4, document.digest);
  insert.bind(5, document.text.empty() ? document.json.dump() : document.text);
  insert.exec();
  run("DELETE FROM wanted WHERE officer = ? AND complaint = ?", officer, document.id());
}

void DocumentTable::remove(const OfficerId& officer, const ComplaintId& complaint) {
  digestFollows(officer, complaint, {});
  run("DELETE FROM documents WHERE officer = ? AND complaint = ?", officer, complaint);
  run("DELETE FROM wanted WHERE officer = ? AND complaint = ?", officer, complaint);
}

std::vector<ComplaintId> DocumentTable::complaints(const OfficerId& officer) {
  return numbers("SELECT complaint FROM documents WHERE officer = ? ORDER BY complaint", officer);
}

std::optional<Cursor> DocumentTable::cursor(const OfficerId& officer) {
  KeptStatement row(database_, "SELECT json FROM cursors WHERE officer = ?");
  row.bind(1, officer.text());
  if (!row.executeStep()) return std::nullopt;
  auto cursor = cursorFromJson(parsed(row.getColumn(0).getString()));
  // A cursor that can't be read is a first pull: nothing is lost by asking for everything.
  if (!cursor) return std::nullopt;
  return std::move(*cursor);
}

void DocumentTable::setCursor(const OfficerId& officer, const Cursor& cursor) {
  KeptStatement insert(database_,
                       "INSERT INTO cursors (officer, json) VALUES (?, ?) "
                       "ON CONFLICT (officer) DO UPDATE SET json = excluded.json "
                       // Nothing written is nothing to wait for.
                       "WHERE json <> excluded.json");
  insert.bind(1, officer.text());
  insert.bind(2, toJson(cursor).dump());
  insert.exec();
}

void DocumentTable::forgetCursor(const OfficerId& officer) {
  KeptStatement forget(database_, "DELETE FROM cursors WHERE officer = ?");
  forget.bind(1, officer.text());
  forget.exec();
}

std::vector<DocumentMark> DocumentTable::marks(const OfficerId& officer, const std::string& after,
                                               std::size_t count) {
  KeptStatement rows(database_,
                     "SELECT complaint, digest FROM documents WHERE officer = ? AND complaint > ? "
                     "ORDER BY complaint LIMIT ?");
  rows.bind(1, officer.text());
  rows.bind(2, after);
  rows.bind(3, static_cast<std::int64_t>(count));
  std::vector<DocumentMark> found;
  while (rows.executeStep())
    found.push_back({ComplaintId(rows.getColumn(0).getString()), rows.getColumn(1).getString()});
  return found;
}

std::optional<ScopeDigest> DocumentTable::keptDigest(const OfficerId& officer) {
  KeptStatement row(database_, "SELECT held FROM cursors WHERE officer = ? AND held IS NOT NULL");
  row.bind(1, officer.text());
  return row.executeStep() ? ScopeDigest::parse(row.getColumn(0).getString()) : std::nullopt;
}

void DocumentTable::keepDigest(const OfficerId& officer, const ScopeDigest& digest) {
  KeptStatement keep(database_, "UPDATE cursors SET held = ? WHERE officer = ?");
  keep.bind(1, digest.text());
  keep.bind(2, officer.text());
  keep.exec();
}

void DocumentTable::digestFollows(const OfficerId& officer, const ComplaintId& complaint,
                                  const std::string& digest_after) {
  auto digest = keptDigest(officer);
  if (!digest) return;
  KeptStatement before(database_, "SELECT digest FROM documents WHERE officer = ? AND complaint = ?");
  before.bind(1, officer.text());
  before.bind(2, complaint.text());
  if (before.executeStep()) digest->toggle(complaint, before.getColumn(0).getString());
  if (!digest_after.empty()) digest->toggle(complaint, digest_after);
  keepDigest(officer, *digest);
}

ScopeDigest DocumentTable::scopeDigest(const OfficerId& officer) {
  if (const auto kept = keptDigest(officer)) return *kept;
  ScopeDigest digest;
  KeptStatement rows(database_, "SELECT complaint, digest FROM documents WHERE officer = ?");
  rows.bind(1, officer.text());
  while (rows.executeStep())
    digest.toggle(ComplaintId(rows.getColumn(0).getString()), rows.getColumn(1).getString());
  keepDigest(officer, digest);
  return digest;
}

void DocumentTable::digestChanged(const OfficerId& officer) {
  KeptStatement update(database_, "UPDATE cursors SET held = NULL WHERE officer = ? AND held IS NOT NULL");
  update.bind(1, officer.text());
  update.exec();
}

void DocumentTable::want(const OfficerId& officer, const ComplaintId& complaint) {
  run("INSERT INTO wanted (officer, complaint) VALUES (?, ?) ON CONFLICT DO NOTHING", officer, complaint);
}

std::vector<ComplaintId> DocumentTable::wanted(const OfficerId& officer) {
  return numbers("SELECT complaint FROM wanted WHERE officer = ? ORDER BY complaint", officer);
}

void DocumentTable::markAllStale(const OfficerId& officer) {
  KeptStatement update(database_, "UPDATE documents SET stale = 1 WHERE officer = ?");
  update.bind(1, officer.text());
  update.exec();
}

std::vector<ComplaintId> DocumentTable::stale(const OfficerId& officer) {
  return numbers("SELECT complaint FROM documents WHERE officer = ? AND stale = 1 ORDER BY complaint",
                 officer);
}

std::vector<ComplaintId> DocumentTable::numbers(const char* sql, const OfficerId& officer) {
  KeptStatement rows(database_, sql);
  rows.bind(1, officer.text());
  std::vector<ComplaintId> found;
  while (rows.executeStep()) found.emplace_back(rows.getColumn(0).getString());
  return found;
}

void DocumentTable::run(const char* sql, const OfficerId& officer, const ComplaintId& complaint) {
  KeptStatement statement(database_, sql);
  statement.bind(1, officer.text());
  statement.bind(2, complaint.text());
  statement.exec();
}

}  // namespace nistaran
