#include "mobile/store/draft_table.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "mobile/store/sqlite_failure.h"

namespace nistaran {

void DraftTable::put(const OfficerId& officer, const ComplaintId& complaint, const std::string& form,
                     const Json& content) {
  if (content.is_null()) return remove(officer, complaint, form);
  translated([&] {
    SQLite::Statement insert(database_,
                             "INSERT INTO drafts (officer, complaint, form, json) VALUES (?, ?, ?, ?) "
                             "ON CONFLICT (officer, complaint, form) DO UPDATE SET json = excluded.json");
    insert.bind(1, officer.text());
    insert.bind(2, complaint.text());
    insert.bind(3, form);
    insert.bind(4, content.dump(-1, ' ', false, Json::error_handler_t::replace));
    insert.exec();
  });
}

Json DraftTable::get(const OfficerId& officer, const ComplaintId& complaint, const std::string& form) {
  return translated([&]() -> Json {
    SQLite::Statement row(database_,
                          "SELECT json FROM drafts WHERE officer = ? AND complaint = ? AND form = ?");
    row.bind(1, officer.text());
    row.bind(2, complaint.text());
    row.bind(3, form);
    if (!row.executeStep()) return Json();
    auto content = parseJson(row.getColumn(0).getString());
    return content ? std::move(*content) : Json();
  });
}

void DraftTable::remove(const OfficerId& officer, const ComplaintId& complaint, const std::string& form) {
  translated([&] {
    SQLite::Statement erase(database_, "DELETE FROM drafts WHERE officer = ? AND complaint = ? AND form = ?");
    erase.bind(1, officer.text());
    erase.bind(2, complaint.text());
    erase.bind(3, form);
    erase.exec();
  });
}

void DraftTable::removeAll(const OfficerId& officer, const ComplaintId& complaint) {
  translated([&] {
    SQLite::Statement erase(database_, "DELETE FROM drafts WHERE officer = ? AND complaint = ?");
    erase.bind(1, officer.text());
    erase.bind(2, complaint.text());
    erase.exec();
  });
}

}  // namespace nistaran
