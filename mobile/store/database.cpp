#include "mobile/store/database.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include "mobile/store/kept_statement.h"
#include "mobile/store/migrations.h"
#include "mobile/store/sealed_vfs.h"
#include "mobile/store/sqlite_failure.h"

namespace nistaran {
namespace {

constexpr int kBusyTimeoutMs = 5000;

std::unique_ptr<SQLite::Database> opened(const std::filesystem::path& path, const DatabaseOptions& options,
                                         const SealedVfs* sealed) {
  return translated([&] {
    auto database =
        std::make_unique<SQLite::Database>(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                                           kBusyTimeoutMs, sealed ? sealed->name() : std::string());
    if (sealed) SealedVfs::prepare(database->getHandle());
    database->exec("PRAGMA journal_mode=WAL");
    database->exec("PRAGMA synchronous=FULL");
    // A page of a first pull fits, in place of being written twice: 16 MiB.
    database->exec("PRAGMA cache_size=-16384");
    // An officer's save is not to wait for more than its own pages: writeBack comes first, in quiet moments.
    database->exec("PRAGMA wal_autocheckpoint=4096");
    // What left the scope must not stay readable in free pages.
    database->exec("PRAGMA secure_delete=ON");
    if (options.pages_max) database->exec("PRAGMA max_page_count=" + std::to_string(*options.pages_max));
    migrate(*database, options.schema);
    return database;
  });
}

}  // namespace

Database::Database(const std::filesystem::path& path, DatabaseOptions options)
    : sealed_(options.key ? std::make_unique<SealedVfs>(*options.key) : nullptr),
      raw_(opened(path, options, sealed_.get())),
      statements_(std::make_unique<StatementCache>(*raw_)) {}
Database::~Database() = default;

void Database::transaction(const std::function<void()>& work) {
  translated([&] {
    SQLite::Transaction transaction(*raw_, SQLite::TransactionBehavior::IMMEDIATE);
    work();
    transaction.commit();
  });
}

void Database::writeBack() {
  translated([&] { raw_->exec("PRAGMA wal_checkpoint(PASSIVE)"); });
}

}  // namespace nistaran
