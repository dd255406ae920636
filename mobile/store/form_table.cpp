#include "mobile/store/form_table.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "mobile/store/sqlite_failure.h"
#include "shared/form_book.h"

namespace nistaran {

Json FormTable::all() {
  auto own = parseJson(column("SELECT json FROM forms"));
  return own && own->is_array() ? std::move(*own) : Json::array();
}

std::string FormTable::digest() {
  return column("SELECT digest FROM forms");
}

void FormTable::replaceAll(const Json& own) {
  translated([&] {
    SQLite::Statement put(database_, "INSERT OR REPLACE INTO forms (one, digest, json) VALUES (1, ?, ?)");
    put.bind(1, formsDigest(own));
    put.bind(2, own.dump());
    put.exec();
  });
}

std::string FormTable::column(const char* statement) {
  return translated([&]() -> std::string {
    SQLite::Statement row(database_, statement);
    return row.executeStep() ? row.getColumn(0).getString() : std::string();
  });
}

}  // namespace nistaran
