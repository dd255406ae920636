// The district's own forms, as they came with the exchange. Store thread.
#pragma once

#include <string>

#include "shared/json.h"

namespace SQLite {
class Database;
}

namespace nistaran {

class FormTable {
 public:
  explicit FormTable(SQLite::Database& database) : database_(database) {}

  // An array of definitions; empty where none came yet.
  Json all();
  // formsDigest (shared/form_book.h) of them; they are not read for it.
  std::string digest();
  void replaceAll(const Json& own);

 private:
  std::string column(const char* statement);

  SQLite::Database& database_;
};

}  // namespace nistaran
