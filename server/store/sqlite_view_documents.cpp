// Documents, the feed of their changes, and what is filed under which scope.
#include "server/store/sqlite_view.h"

#include <algorithm>
#include <array>
#include <utility>

#include "server/store/sqlite_read_back.h"
#include "shared/canonical_json.h"
#include "shared/merge_patch.h"

namespace nistaran::server {
namespace {

constexpr std::array<std::pair<ScopeChange, std::string_view>, 3> kScopeChanges{
    {{ScopeChange::Stay, "stay"}, {ScopeChange::Enter, "enter"}, {ScopeChange::Leave, "leave"}}};

}  // namespace

std::optional<StoredDocument> SqliteView::documentText(const ComplaintId& complaint) {
  auto& row = connection_.statement("SELECT json, digest FROM documents WHERE complaint = ?");
  row.bind(1, complaint.text());
  if (!row.executeStep()) return std::nullopt;
  return StoredDocument{Json(), row.getColumn(1).getString(), row.getColumn(0).getString()};
}

std::optional<StoredDocument> SqliteView::document(const ComplaintId& complaint) {
  auto found = documentText(complaint);
  if (found) found->json = jsonOf(found->text);
  return found;
}

std::optional<std::string> SqliteView::documentDigest(const ComplaintId& complaint) {
  auto& row = connection_.statement("SELECT digest FROM documents WHERE complaint = ?");
  row.bind(1, complaint.text());
  if (!row.executeStep()) return std::nullopt;
  return row.getColumn(0).getString();
}

void SqliteView::eachDocument(const std::function<void(const StoredDocument&)>& visit,
                              const Unreadable& unreadable) {
  auto& row = connection_.statement("SELECT json, digest, complaint FROM documents ORDER BY complaint");
  while (row.executeStep()) {
    std::optional<StoredDocument> document;
    try {
      document = {jsonOf(row.getColumn(0).getString()), row.getColumn(1).getString()};
    } catch (const ErrorException& failure) {
      unreadable("document " + row.getColumn(2).getString() + ": " + failure.error().detail());
    }
    if (document) visit(*document);
  }
}

std::vector<ComplaintId> SqliteView::complaintsInScope(const DistrictCode& district, const std::string& scope,
                                                       const std::string& after, std::size_t count) {
  auto& row = connection_.statement(
      "SELECT complaint FROM document_scope WHERE district = ? AND scope = ? AND complaint > ? ORDER BY "
      "complaint LIMIT ?");
  row.bind(1, district.text());
  row.bind(2, scope);
  row.bind(3, after);
  row.bind(4, static_cast<std::int64_t>(count));
  std::vector<ComplaintId> found;
  while (row.executeStep()) found.emplace_back(row.getColumn(0).getString());
  return found;
}

ScopeDigest SqliteView::scopeDigest(const DistrictCode& district, const std::string& scope) {
  return scope_digests_.of(district, scope);
}

Seq SqliteView::feedFloor(const DistrictCode& district) {
  auto& row = connection_.statement("SELECT feed_floor FROM districts WHERE code = ?");
  row.bind(1, district.text());
  return row.executeStep() ? Seq(row.getColumn(0).getInt64()) : Seq();
}

bool SqliteView::scopeHolds(const DistrictCode& district, const std::string& scope,
                            const ComplaintId& complaint) {
  auto& row = connection_.statement(
      "SELECT 1 FROM document_scope WHERE district = ? AND scope = ? AND complaint = ?");
  row.bind(1, district.text());
  row.bind(2, scope);
  row.bind(3, complaint.text());
  return row.executeStep();
}

Seq SqliteView::head(const DistrictCode& district) {
  auto& row = connection_.statement("SELECT seq FROM districts WHERE code = ?");
  row.bind(1, district.text());
  return row.executeStep() ? Seq(row.getColumn(0).getInt64()) : Seq();
}

std::vector<ScopedEntry> SqliteView::feed(const DistrictCode& district, const std::string& scope, Seq after,
                                          std::size_t count) {
  auto& row = connection_.statement(
      "SELECT f.seq, f.complaint, f.from_version, f.to_version, f.patch, f.digest, s.change FROM feed_scope "
      "AS s "
      "JOIN feed AS f ON f.district = s.district AND f.seq = s.seq "
      "WHERE s.district = ? AND s.scope = ? AND s.seq > ? ORDER BY s.seq LIMIT ?");
  row.bind(1, district.text());
  row.bind(2, scope);
  row.bind(3, after.value());
  row.bind(4, static_cast<std::int64_t>(count));
  std::vector<ScopedEntry> found;
  while (row.executeStep()) {
    std::string patch = row.getColumn(4).getString();
    Json parsed = jsonOf(patch);
    found.push_back({{Seq(row.getColumn(0).getInt64()), ComplaintId(row.getColumn(1).getString()),
                      Version(row.getColumn(2).getInt64()), Version(row.getColumn(3).getInt64()),
                      std::move(parsed), row.getColumn(5).getString(), std::move(patch)},
                     valueOf(kScopeChanges, row.getColumn(6).getString())});
  }
  return found;
}

Seq SqliteView::commitChange(const Change& change) {
  const Seq seq = nextSeq(change.district);
  putDocument(change);
  static const Json kNothing = Json::object();
  const Json& before = change.before.is_null() ? kNothing : change.before;
  auto& row = connection_.statement("INSERT INTO feed VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  row.bind(1, change.district.text());
  row.bind(2, seq.value());
  row.bind(3, change.after.id().text());
  row.bind(4, integerAt(before, "version"));
  row.bind(5, change.after.version().value());
  row.bind(6, canonicalJson(makeMergePatch(before, change.after.json)));
  row.bind(7, change.after.digest);
  row.bind(8, toMs(change.at));
  row.exec();
  fileUnderScopes(change, seq);
  attachments_.fileNames(change.after.id(), before, change.after.json);
  return seq;
}

std::size_t SqliteView::trimFeed(const DistrictCode& district, UtcTime before, std::size_t count) {
  auto& oldest = connection_.statement(
      "SELECT seq FROM feed WHERE district = ?1 AND seq > (SELECT feed_floor FROM districts WHERE code = ?1) "
      "AND "
      "at_ms < ?2 ORDER BY seq LIMIT ?3");
  oldest.bind(1, district.text());
  oldest.bind(2, toMs(before));
  oldest.bind(3, static_cast<std::int64_t>(count));
  std::int64_t floor = 0;
  std::size_t found = 0;
  while (oldest.executeStep()) {
    floor = oldest.getColumn(0).getInt64();
    ++found;
  }
  if (found == 0) return 0;
  for (const char* sql : {"DELETE FROM feed WHERE district = ? AND seq <= ?",
                          "DELETE FROM feed_scope WHERE district = ? AND seq <= ?",
                          "UPDATE districts SET feed_floor = ?2 WHERE code = ?1"}) {
    auto& row = connection_.statement(sql);
    row.bind(1, district.text());
    row.bind(2, floor);
    row.exec();
  }
  return found;
}

void SqliteView::putDocument(const Change& change) {
  auto& row = connection_.statement("INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?)");
  row.bind(1, change.after.id().text());
  row.bind(2, change.district.text());
  row.bind(3, change.after.version().value());
  row.bind(4, change.after.digest);
  row.bind(5, change.after.text.empty() ? canonicalJson(change.after.json) : change.after.text);
  row.exec();
}

// The single writer makes commit order and sequence order one.
Seq SqliteView::nextSeq(const DistrictCode& district) {
  auto& row = connection_.statement("UPDATE districts SET seq = seq + 1 WHERE code = ? RETURNING seq");
  row.bind(1, district.text());
  Seq seq;
  while (row.executeStep()) seq = Seq(row.getColumn(0).getInt64());
  return seq;
}

void SqliteView::fileUnderScopes(const Change& change, Seq seq) {
  const auto had = change.before.is_null() ? std::vector<std::string>() : scopeKeysOf(change.before);
  const auto has = scopeKeysOf(change.after.json);
  const auto contains = [](const auto& keys, const std::string& key) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
  };
  const auto file = [&](const std::string& scope, ScopeChange how) {
    auto& row = connection_.statement("INSERT INTO feed_scope VALUES (?, ?, ?, ?)");
    row.bind(1, change.district.text());
    row.bind(2, scope);
    row.bind(3, seq.value());
    row.bind(4, textOf(kScopeChanges, how));
    row.exec();
    if (how == ScopeChange::Stay) return;
    auto& member = connection_.statement(
        how == ScopeChange::Enter
            ? "INSERT OR REPLACE INTO document_scope VALUES (?, ?, ?)"
            : "DELETE FROM document_scope WHERE district = ? AND scope = ? AND complaint = ?");
    member.bind(1, change.district.text());
    member.bind(2, scope);
    member.bind(3, change.after.id().text());
    member.exec();
  };
  for (const std::string& scope : has) {
    const bool stays = contains(had, scope);
    file(scope, stays ? ScopeChange::Stay : ScopeChange::Enter);
    scope_digests_.change(change.district, scope, change.after.id(), stays ? change.before_digest : "",
                          change.after.digest);
  }
  for (const std::string& scope : had) {
    if (contains(has, scope)) continue;
    file(scope, ScopeChange::Leave);
    scope_digests_.change(change.district, scope, change.after.id(), change.before_digest, "");
  }
}

}  // namespace nistaran::server
