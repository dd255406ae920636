#include "mobile/store/dismissed.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>

#include "mobile/store/database.h"
#include "mobile/store/sqlite_failure.h"

namespace nistaran {
namespace {

constexpr std::array kTheirs{"DELETE FROM documents WHERE officer = ?",
                             "DELETE FROM summaries WHERE officer = ?",
                             "DELETE FROM wanted WHERE officer = ?", "DELETE FROM cursors WHERE officer = ?",
                             "DELETE FROM drafts WHERE officer = ?",
                             // What waits to be sent goes on waiting.
                             "DELETE FROM files WHERE officer = ? AND state IN ('sent', 'fetched')"};

}  // namespace

void forgetOfficers(Database& database, const std::vector<OfficerId>& officers) {
  database.transaction([&] {
    translated([&] {
      for (const OfficerId& officer : officers) {
        for (const char* sql : kTheirs) {
          SQLite::Statement erase(database.raw(), sql);
          erase.bind(1, officer.text());
          erase.exec();
        }
      }
    });
  });
}

}  // namespace nistaran
