#include "mobile/conflict/conflict_model.h"

#include <algorithm>

#include "mobile/words/time_words.h"
#include "mobile/words/words.h"

namespace nistaran::mobile {
namespace {

QString ruleWords(const std::string& rule) {
  if (rule == "text") {
    return ConflictModel::tr("लिखित विवरण: सबको दिख रहा पाठ बना रहता है; दूसरा पाठ साथ में रखा गया है।");
  }
  return ConflictModel::tr("वरिष्ठ अधिकारी की प्रविष्टि मान्य है; समान पद हो तो पहले से दिख रही प्रविष्टि।");
}

}  // namespace

ConflictModel::ConflictModel(QObject* parent)
    : RowModel({"conflictId", "fieldLabel", "keptValue", "keptBy", "keptWhen", "otherValue", "otherBy",
                "otherWhen", "rule", "open"},
               parent) {}

void ConflictModel::show(const Json& document, const FormBook& forms, const QString& language) {
  QList<Row> rows;
  int open_count = 0;
  const Json& fields = objectAt(document, "fields");
  for (const auto& [key, conflict] : objectAt(document, "conflicts").items()) {
    const std::string state = stringAt(conflict, "state");
    if (state == "superseded") continue;
    const bool open = state == "open";
    const std::string path = stringAt(conflict, "field");
    const Json* kept = find(document, path);
    const auto stamp = fields.find(path);
    const Json by = stamp == fields.end() ? Json::object() : *stamp;
    const Json other = conflict.contains("value") ? conflict.at("value") : Json();
    const Row row{
        qstring(key), fieldWords(path, forms, language), valueWords(path, kept ? *kept : Json()),
        qstring(stringAt(by, "name")), dateTimeWords(integerAt(by, "at_ms")),
        // Where the other was taken, what it displaced is what stands beside it now.
        valueWords(path,
                   state == "taken" && conflict.contains("displaced") ? conflict.at("displaced") : other),
        qstring(stringAt(conflict, "name")), dateTimeWords(integerAt(conflict, "at_ms")),
        ruleWords(stringAt(conflict, "rule")), open};
    if (open)
      rows.insert(open_count++, row);
    else
      rows.append(row);
  }
  const bool other_count = open_ != open_count;
  open_ = open_count;
  setRows(rows);
  if (other_count) emit countChanged();
}

}  // namespace nistaran::mobile
