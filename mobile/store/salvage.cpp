#include "mobile/store/salvage.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "mobile/store/file_folder.h"
#include "mobile/store/file_table.h"
#include "mobile/store/sealed_vfs.h"
#include "mobile/store/sqlite_failure.h"

namespace nistaran {
namespace {

namespace fs = std::filesystem;

constexpr const char* kUnfinished = ".new";
constexpr const char* kReady = ".salvaged";
// How far behind a row that does not open the next one is looked for.
constexpr std::int64_t kFarthest = std::int64_t{1} << 24;
// Around what does not open, so many rows are tried one by one.
constexpr std::int64_t kOneByOne = 10'000;

struct Table {
  const char* name;
  const char* key;
};
constexpr std::array kTables{Table{"op_log", "n"}, Table{"documents", "rowid"}, Table{"drafts", "rowid"},
                             Table{"files", "place"}, Table{"forms", "one"}};

fs::path beside(const fs::path& file, const char* ending) {
  return fs::path(file) += ending;
}

// The damaged file as it stands: nothing is written to it, not even what SQLite would set right.
class Damaged {
 public:
  Damaged(const fs::path& file, const DatabaseOptions& options)
      : sealed_(options.key ? std::make_unique<SealedVfs>(*options.key) : nullptr) {
    try {
      database_.emplace(file.string(), SQLite::OPEN_READONLY, 0, sealed_ ? sealed_->name() : std::string());
      if (sealed_) SealedVfs::prepare(database_->getHandle());
    } catch (const SQLite::Exception&) {
      database_.reset();  // not even its first page
    } catch (const ErrorException&) {
      database_.reset();
    }
  }

  // A statement that gave no answer is as one that found nothing; `fine` says that it did not fail.
  template <class Take>
  bool rows(const std::string& sql, const std::vector<std::int64_t>& values, Take take) {
    if (!database_) return false;
    try {
      SQLite::Statement statement(*database_, sql);
      for (std::size_t at = 0; at < values.size(); ++at) statement.bind(static_cast<int>(at) + 1, values[at]);
      while (statement.executeStep()) take(statement);
      return true;
    } catch (const SQLite::Exception&) {
      return false;
    }
  }

 private:
  std::unique_ptr<SealedVfs> sealed_;  // goes after its database
  std::optional<SQLite::Database> database_;
};

void copyValue(SQLite::Statement& into, int index, const SQLite::Column& value) {
  if (value.isInteger())
    into.bind(index, value.getInt64());
  else if (value.isBlob())
    into.bind(index, value.getBlob(), value.getBytes());
  else if (!value.isNull())
    into.bind(index, value.getString());
}

class TableCopy {
 public:
  TableCopy(Damaged& from, SQLite::Database& to, Table table) : from_(from), table_(table) {
    SQLite::Statement info(to, "SELECT name FROM pragma_table_info(?)");
    info.bind(1, table.name);
    std::string places;
    while (info.executeStep()) {
      columns_ += (columns_.empty() ? "" : ", ") + info.getColumn(0).getString();
      places += places.empty() ? "?" : ", ?";
      ++count_;
    }
    insert_.emplace(to, "INSERT OR IGNORE INTO " + std::string(table.name) + " (" + columns_ + ") VALUES (" +
                            places + ")");
  }

  // Whether everything opened.
  bool copy() {
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    bool whole = true;
    while (
        !from_.rows(select("> ?1 ORDER BY 1"), {last}, [&](SQLite::Statement& row) { last = take(row); })) {
      whole = false;
      const auto next = beyond(last);
      if (!next) break;
      last = *next;
    }
    return whole;
  }
  std::int64_t copied() const { return copied_; }

 private:
  std::string select(const char* which) const {
    return "SELECT " + std::string(table_.key) + ", " + columns_ + " FROM " + table_.name + " WHERE " +
           table_.key + " " + which;
  }

  std::int64_t take(SQLite::Statement& row) {
    insert_->reset();
    insert_->clearBindings();
    for (int column = 1; column <= count_; ++column) copyValue(*insert_, column, row.getColumn(column));
    // A full disk is no damage of the file that is read.
    translated([&] { copied_ += insert_->exec(); });
    return row.getColumn(0).getInt64();
  }

  // The last key before rows that open again; what is between is tried one by one. nullopt: there are none.
  std::optional<std::int64_t> beyond(std::int64_t last) {
    const std::int64_t begin = std::max<std::int64_t>(last, 0);
    for (std::int64_t step = 1; step <= kFarthest; step *= 2) {
      bool there = false;
      const bool fine = from_.rows(select("> ?1 ORDER BY 1 LIMIT 1"), {begin + step},
                                   [&](SQLite::Statement&) { there = true; });
      if (!fine) continue;
      for (std::int64_t key = begin + 1; key <= begin + std::min(step, kOneByOne); ++key)
        from_.rows(select("= ?1"), {key}, [&](SQLite::Statement& row) { take(row); });
      return there ? std::optional(begin + step) : std::nullopt;
    }
    return std::nullopt;
  }

  Damaged& from_;
  Table table_;
  std::string columns_;
  int count_ = 0;
  std::int64_t copied_ = 0;
  std::optional<SQLite::Statement> insert_;
};

// Failures of the file system as ours.
template <class Work>
void onDisk(Work&& work) {
  try {
    std::forward<Work>(work)();
  } catch (const fs::filesystem_error& failure) {
    const bool full = failure.code() == std::errc::no_space_on_device;
    throw ErrorException(Error(full ? ErrorCode::StorageFull : ErrorCode::StorageUnreadable, failure.what()));
  }
}

void removeAll(const fs::path& file) {
  for (const char* const rest : {"", "-wal", "-shm"}) fs::remove(beside(file, rest));
}

// "damaged-1", "damaged-2" …: the newest, or a new one.
fs::path asideOf(const fs::path& file, bool fresh) {
  int number = 1;
  const auto named = [&](int at) { return file.parent_path() / ("damaged-" + std::to_string(at)); };
  while (fs::exists(named(number))) ++number;
  return named(fresh || number == 1 ? number : number - 1);
}

void moveIfThere(const fs::path& from, const fs::path& to) {
  if (fs::exists(from)) fs::rename(from, to);
}

}  // namespace

Salvaged salvage(const fs::path& file, const DatabaseOptions& options) {
  Salvaged salvaged;
  const fs::path unfinished = beside(file, kUnfinished);
  std::set<std::string> named;
  onDisk([&] { removeAll(unfinished); });
  {
    Damaged damaged(file, options);
    Database fresh(unfinished, options);
    fresh.transaction([&] {
      for (const Table& table : kTables) {
        TableCopy copy(damaged, fresh.raw(), table);
        salvaged.all &= copy.copy();
        if (table.name == std::string_view("op_log")) salvaged.operations = copy.copied();
        if (table.name == std::string_view("documents")) salvaged.complaints = copy.copied();
      }
    });
    named = FileTable(fresh.raw()).named();
  }
  onDisk([&] {
    const fs::path aside = asideOf(file, true);
    fs::create_directories(aside);
    FileFolder(file.string() + ".files", options.key).moveOthers(named, aside / "files");
    fs::rename(unfinished, beside(file, kReady));
  });
  finishSalvage(file);
  return salvaged;
}

void finishSalvage(const fs::path& file) {
  onDisk([&] {
    if (!fs::exists(beside(file, kReady))) return;
    const fs::path aside = asideOf(file, false);
    // The log first: it must never stand beside a file that it does not belong to.
    moveIfThere(beside(file, "-wal"), aside / "tablet.db-wal");
    fs::remove(beside(file, "-shm"));
    moveIfThere(file, aside / "tablet.db");
    fs::rename(beside(file, kReady), file);
  });
}

}  // namespace nistaran
