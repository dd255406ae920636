#include "mobile/access/access_editor.h"

#include "mobile/words/words.h"

namespace nistaran::mobile {

AccessEditor::AccessEditor(Desk& desk, ComplaintId complaint, QObject* parent)
    : Editor(desk, std::move(complaint), {}, parent) {}

void AccessEditor::setDocument(const Json& document) {
  const Json& named = objectAt(document, "named");
  QList<RowModel::Row> seen_by;
  QList<RowModel::Row> others;
  for (const Officer& officer : desk().colleagues()) {
    const std::string& id = officer.id.text();
    // Who has no key as a person sees the whole district, or nothing of it: not listed, and not to be named.
    if (!officer.active || scopeKeysOf(officer).size() < 2) continue;
    const RowModel::Row row{qstring(id), qstring(officer.name), qstring(officer.rank),
                            stationWords(desk().district(), officer.station, desk().language()),
                            named.contains(id)};
    (inScope(officer, document) ? seen_by : others).append(row);
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
  const Officer* officer = desk().colleague(officerId.toStdString());
  if (!officer) return fail(tr("यह अधिकारी सूची में नहीं हैं।"));
  record({draftOf(OperationKind::OfficerName,
                  {{"officer", officer->id.text()}, {"officer_name", officer->name}, {"named", named}})},
         named ? tr("%1 अब इसे देख सकेंगे।").arg(qstring(officer->name))
               : tr("%1 अब इसे नहीं देख सकेंगे।").arg(qstring(officer->name)));
}

}  // namespace nistaran::mobile
