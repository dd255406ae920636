// A SQLite file in a folder of its own, and what a test does to it behind the store's back.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>
#include <sstream>

#include "server/store/sqlite_store.h"
#include "tests/server/store/store_conformance.h"
#include "tests/world/process.h"

namespace nistaran::server::testing {

inline void addDistrict(StoreTransaction& tx) {
  tx.putDistrict(districtOf(kKannauj));
}

class SqlitePlace final : public StorePlace {
 public:
  std::unique_ptr<Store> open() override { return openSqliteStore(file(), options); }

  std::filesystem::path file() const { return folder_.path() / "server.db"; }
  std::string bytes() const {
    std::ifstream in(file(), std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
  }
  void setBytes(const std::string& bytes) const { std::ofstream(file(), std::ios::binary) << bytes; }
  // By SQLite itself, as an operator with a shell would.
  int run(const std::string& sql) const {
    SQLite::Database database(file().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    return database.exec(sql);
  }
  int number(const std::string& sql) const {
    return SQLite::Database(file().string(), SQLite::OPEN_READONLY).execAndGet(sql).getInt();
  }
  // What opening says: the code's name and the words for a person. Empty when it opened.
  std::pair<std::string, std::string> refusal() {
    try {
      open();
      return {};
    } catch (const ErrorException& failure) {
      return {std::string(describe(failure.error().code()).name), failure.what()};
    }
  }

  SqliteOptions options;

 private:
  world::TemporaryFolder folder_;
};

}  // namespace nistaran::server::testing
