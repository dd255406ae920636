// For each scope of a district the digest of all its documents, kept with every change. Over one SQLite
// connection.
#pragma once

#include <string>

#include "server/store/sqlite_connection.h"
#include "shared/id.h"
#include "sync/scope_digest.h"

namespace nistaran::server {

class SqliteScopeDigests {
 public:
  explicit SqliteScopeDigests(SqliteConnection& connection) : connection_(connection) {}

  ScopeDigest of(const DistrictCode& district, const std::string& scope);
  // Digests of the document before and after; empty: it was or is not in the scope.
  void change(const DistrictCode& district, const std::string& scope, const ComplaintId& complaint,
              const std::string& before, const std::string& after);
  // For a database from before there were any: from the documents. Nothing where there are some.
  void fillWhereMissing();

 private:
  SqliteConnection& connection_;
};

}  // namespace nistaran::server
