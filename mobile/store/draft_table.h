// Half-written forms: what was typed and not saved yet. Store thread.
#pragma once

#include <optional>
#include <string>

#include "shared/id.h"
#include "shared/json.h"

namespace SQLite {
class Database;
}

namespace nistaran {

class DraftTable {
 public:
  explicit DraftTable(SQLite::Database& database) : database_(database) {}

  // null removes it.
  void put(const OfficerId& officer, const ComplaintId& complaint, const std::string& form,
           const Json& content);
  // null where there is none.
  Json get(const OfficerId& officer, const ComplaintId& complaint, const std::string& form);
  void remove(const OfficerId& officer, const ComplaintId& complaint, const std::string& form);
  // The complaint left the scope.
  void removeAll(const OfficerId& officer, const ComplaintId& complaint);

 private:
  SQLite::Database& database_;
};

}  // namespace nistaran
