#include "mobile/access/access_editor.h"

#include <algorithm>

#include "mobile/words/words.h"

namespace nistaran::mobile {

AccessEditor::AccessEditor(Desk& desk, ComplaintId complaint, QObject* parent)
    : Editor(desk, std::move(complaint), {}, parent) {}

void AccessEditor::setDocument(const Json& document) {
  const Json& named = objectAt(document, "named");
  const std::string worker = stringAt(document, "assignment.officer");
  QList<RowModel::Row> seen_by;
  QList<RowModel::Row> others;
  for (const Officer& officer : desk().colleagues()) {
    const std::string& id = officer.id.text();
    const bool is_named = named.contains(id);
    // The district's own people see everything: they are neither listed nor to be named.
    const bool whole_district = scopeKeyOf(officer) == "district" || scopeKeyOf(officer) == "none";
    if (!officer.active || whole_district) continue;
    const RowModel::Row row{qstring(id), qstring(officer.name), qstring(officer.rank),
                            stationWords(desk().district(), officer.station, desk().language()), is_named};
    (is_named || id == worker ? seen_by : others).append(row);
  }
  seen_by_.setRows(seen_by);
  others_.setRows(others);
}

void AccessEditor::setSensitive(bool sensitive) {
  record({draftOf(OperationKind::FieldsSet, {{"set", {{"sensitive", sensitive}}}})},
         sensitive ? tr("संवेदनशील दर्ज किया गया: अब केवल नामित अधिकारी देखेंगे।")
                   : tr("अब यह संवेदनशील नहीं है: थाना और क्षेत्र इसे फिर देखेंगे।"));
}

void AccessEditor::name(const QString& officerId) {
  say(officerId, true);
}

void AccessEditor::takeOff(const QString& officerId) {
  say(officerId, false);
}

void AccessEditor::say(const QString& officerId, bool named) {
  const auto& colleagues = desk().colleagues();
  const auto officer = std::find_if(colleagues.begin(), colleagues.end(), [&](const Officer& other) {
    return other.id.text() == officerId.toStdString();
  });
  if (officer == colleagues.end()) return fail(tr("यह अधिकारी सूची में नहीं हैं।"));
  record({draftOf(OperationKind::OfficerName,
                  {{"officer", officer->id.text()}, {"officer_name", officer->name}, {"named", named}})},
         named ? tr("%1 अब इसे देख सकेंगे।").arg(qstring(officer->name))
               : tr("%1 अब इसे नहीं देख सकेंगे।").arg(qstring(officer->name)));
}

}  // namespace nistaran::mobile
