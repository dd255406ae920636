// Prepared statements that a connection keeps: preparing one costs more than most of them take to run. Store
// thread.
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace nistaran {

class StatementCache {
 public:
  explicit StatementCache(SQLite::Database& database) : database_(database) {}
  SQLite::Database& database() { return database_; }

 private:
  friend class KeptStatement;
  SQLite::Database& database_;
  // Those that nobody uses now.
  std::unordered_map<std::string, std::vector<std::unique_ptr<SQLite::Statement>>> free_;
};

// Used as a SQLite::Statement is, and given back, reset, at the end of its life. The cache outlives it.
class KeptStatement {
 public:
  KeptStatement(StatementCache& cache, const std::string& sql) : home_(cache.free_[sql]) {
    if (home_.empty()) {
      statement_ = std::make_unique<SQLite::Statement>(cache.database_, sql);
    } else {
      statement_ = std::move(home_.back());
      home_.pop_back();
    }
  }
  ~KeptStatement() {
    // A reset tells once more how the statement failed; that was thrown then. Where there is no memory to
    // keep it, it goes.
    (void)statement_->tryReset();
    try {
      statement_->clearBindings();
      home_.push_back(std::move(statement_));
    } catch (const std::exception&) {
      statement_.reset();
    }
  }
  KeptStatement(const KeptStatement&) = delete;
  KeptStatement& operator=(const KeptStatement&) = delete;

  template <class Value>
  void bind(int index, const Value& value) {
    statement_->bind(index, value);
  }
  bool executeStep() { return statement_->executeStep(); }
  int exec() { return statement_->exec(); }
  SQLite::Column getColumn(int index) { return statement_->getColumn(index); }

 private:
  std::vector<std::unique_ptr<SQLite::Statement>>& home_;  // values of an unordered_map stay where they are
  std::unique_ptr<SQLite::Statement> statement_;
};

}  // namespace nistaran
