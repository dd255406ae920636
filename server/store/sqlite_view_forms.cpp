// A district's own forms.
#include "server/store/sqlite_read_back.h"
#include "server/store/sqlite_view.h"
#include "shared/form_book.h"

namespace nistaran::server {

Json SqliteView::forms(const DistrictCode& district) {
  auto& row = connection_.statement("SELECT json FROM forms WHERE district = ? ORDER BY form");
  row.bind(1, district.text());
  Json own = Json::array();
  while (row.executeStep()) own.push_back(jsonOf(row.getColumn(0).getString()));
  return own;
}

std::string SqliteView::formsDigest(const DistrictCode& district) {
  auto& row = connection_.statement("SELECT forms_digest FROM districts WHERE code = ?");
  row.bind(1, district.text());
  return row.executeStep() ? row.getColumn(0).getString() : std::string();
}

void SqliteView::putForm(const DistrictCode& district, const FormDefinition& form) {
  auto& put = connection_.statement("INSERT OR REPLACE INTO forms VALUES (?, ?, ?)");
  put.bind(1, district.text());
  put.bind(2, form.name);
  put.bind(3, form.json.dump());
  put.exec();
  auto& row = connection_.statement("UPDATE districts SET forms_digest = ? WHERE code = ?");
  row.bind(1, nistaran::formsDigest(forms(district)));
  row.bind(2, district.text());
  row.exec();
}

}  // namespace nistaran::server
