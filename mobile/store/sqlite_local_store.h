// The tablet's local store on SQLite, with the contract of sync/local_store.h. Store thread.
#pragma once

#include "mobile/store/database.h"
#include "sync/local_store.h"

namespace nistaran {

class SqliteLocalStore final : public LocalStore {
 public:
  // In a file of its own. Throws ErrorException as Database does.
  explicit SqliteLocalStore(const std::filesystem::path& path, const DatabaseOptions& options = {});
  // In a database that others use, too, and that outlives the store.
  explicit SqliteLocalStore(Database& database) : database_(database) {}

  void transaction(const std::function<void(LocalStoreTransaction&)>& work) override;

 private:
  std::unique_ptr<Database> own_;
  Database& database_;
};

}  // namespace nistaran
