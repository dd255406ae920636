#include "server/store/sqlite_scope_digests.h"

#include <map>
#include <utility>

namespace nistaran::server {

ScopeDigest SqliteScopeDigests::of(const DistrictCode& district, const std::string& scope) {
  auto& row = connection_.statement("SELECT digest FROM scope_digests WHERE district = ? AND scope = ?");
  row.bind(1, district.text());
  row.bind(2, scope);
  if (!row.executeStep()) return {};
  const auto digest = ScopeDigest::parse(row.getColumn(0).getString());
  if (!digest) throw ErrorException(Error(ErrorCode::StorageUnreadable, "the digest of a scope is damaged"));
  return *digest;
}

void SqliteScopeDigests::change(const DistrictCode& district, const std::string& scope,
                                const ComplaintId& complaint, const std::string& before,
                                const std::string& after) {
  ScopeDigest digest = of(district, scope);
  if (!before.empty()) digest.toggle(complaint, before);
  if (!after.empty()) digest.toggle(complaint, after);
  auto& row = connection_.statement("INSERT OR REPLACE INTO scope_digests VALUES (?, ?, ?)");
  row.bind(1, district.text());
  row.bind(2, scope);
  row.bind(3, digest.text());
  row.exec();
}

void SqliteScopeDigests::fillWhereMissing() {
  auto& some = connection_.statement("SELECT 1 FROM scope_digests LIMIT 1");
  if (some.executeStep()) return;
  std::map<std::pair<std::string, std::string>, ScopeDigest> digests;
  auto& row = connection_.statement(
      "SELECT s.district, s.scope, s.complaint, d.digest FROM document_scope AS s JOIN documents AS d ON "
      "d.complaint = s.complaint");
  while (row.executeStep()) {
    digests[{row.getColumn(0).getString(), row.getColumn(1).getString()}].toggle(
        ComplaintId(row.getColumn(2).getString()), row.getColumn(3).getString());
  }
  for (const auto& [key, digest] : digests) {
    auto& insert = connection_.statement("INSERT INTO scope_digests VALUES (?, ?, ?)");
    insert.bind(1, key.first);
    insert.bind(2, key.second);
    insert.bind(3, digest.text());
    insert.exec();
  }
}

}  // namespace nistaran::server
