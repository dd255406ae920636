#include "mobile/report/report_text.h"

#include <QCoreApplication>
#include <QVariantMap>
#include <algorithm>
#include <vector>

#include "mobile/words/time_words.h"
#include "mobile/words/words.h"

namespace nistaran::mobile {
namespace {

// Entries of this round, in the order in which they happened.
std::vector<Json> entriesOf(const Json& document, std::string_view map) {
  std::vector<Json> entries;
  for (const auto& [id, entry] : objectAt(document, map).items()) {
    if (integerAt(entry, "round", 1) == integerAt(document, "round", 1)) entries.push_back(entry);
  }
  std::stable_sort(entries.begin(), entries.end(), [](const Json& a, const Json& b) {
    return integerAt(a, "at_ms") < integerAt(b, "at_ms");
  });
  return entries;
}

QString joined(const QStringList& parts, const QString& between) {
  QStringList filled;
  for (const QString& part : parts) {
    if (!part.trimmed().isEmpty()) filled.append(part.trimmed());
  }
  return filled.join(between);
}

QString person(const Json& value) {
  return joined({qstring(stringAt(value, "name")), qstring(stringAt(value, "address")),
                 qstring(stringAt(value, "village")), qstring(stringAt(value, "mobile"))},
                QStringLiteral(", "));
}

QString speaker(const Json& action) {
  return joined({qstring(stringAt(action, "person")), qstring(stringAt(action, "address")),
                 qstring(stringAt(action, "mobile"))},
                QStringLiteral(", "));
}

QString statementsOf(const Json& document, const std::string& of) {
  QStringList lines;
  for (const Json& action : entriesOf(document, "actions")) {
    if (stringAt(action, "type") != "statement" || stringAt(action, "of") != of) continue;
    lines.append(joined({of == "witness" ? speaker(action) : QString(), qstring(stringAt(action, "text"))},
                        QStringLiteral(": ")));
  }
  return lines.join(u'\n');
}

QString talks(const Json& document) {
  QStringList lines;
  for (const Json& action : entriesOf(document, "actions")) {
    if (stringAt(action, "type") != "contact") continue;
    lines.append(joined({dateTimeWords(integerAt(action, "at_ms")), resultWords(stringAt(action, "result")),
                         qstring(stringAt(action, "text"))},
                        QStringLiteral(": ")));
  }
  return lines.join(u'\n');
}

QString visits(const Json& document) {
  QStringList lines;
  for (const Json& action : entriesOf(document, "actions")) {
    if (stringAt(action, "type") != "visit") continue;
    QString place;
    if (action.contains("lat_udeg")) {
      place = QString::number(static_cast<double>(integerAt(action, "lat_udeg")) / 1e6, 'f', 5) +
              QStringLiteral(", ") +
              QString::number(static_cast<double>(integerAt(action, "lon_udeg")) / 1e6, 'f', 5);
    }
    lines.append(joined({dateTimeWords(integerAt(action, "at_ms")), place, qstring(stringAt(action, "text"))},
                        QStringLiteral(": ")));
  }
  return lines.join(u'\n');
}

QString feedback(const Json& document) {
  const auto entries = entriesOf(document, "feedback");
  if (entries.empty()) return {};
  return joined(
      {resultWords(stringAt(entries.back(), "result")), qstring(stringAt(entries.back(), "reason"))},
      QStringLiteral(": "));
}

}  // namespace

QStringList writtenPoints() {
  return {QStringLiteral("3"),  QStringLiteral("7"),  QStringLiteral("8"),  QStringLiteral("13"),
          QStringLiteral("16"), QStringLiteral("20"), QStringLiteral("21"), QStringLiteral("23")};
}

QString pointInReport(const Json& document, const std::string& report, const QString& point) {
  return qstring(stringAt(document, "reports." + report + ".points." + point.toStdString()));
}

QString pointFromRecord(const Json& document, const QString& point) {
  switch (point.toInt()) {
    case 1:
      return person(objectAt(document, "complainant"));
    case 2:
      return person(objectAt(document, "opposite_party"));
    case 3:
      return qstring(stringAt(document, "portal.text"));
    case 4:
      return qstring(stringAt(document, "assignment.officer_name"));
    case 7:
      return statementsOf(document, "complainant");
    case 8:
      return statementsOf(document, "opposite");
    case 9:
      return statementsOf(document, "witness");
    case 13: {
      const auto round = integerAt(document, "round", 1);
      return round > 1 ? QCoreApplication::translate("Words", "पोर्टल पर पुनर्जीवित; चक्र %1").arg(round)
                       : QString();
    }
    case 17:
      return visits(document);
    case 21:
      return talks(document);
    case 22:
      return feedback(document);
    default:
      return {};
  }
}

QVariantList previewOf(const Json& document, const std::string& report) {
  QVariantList lines;
  for (int number = 1; number <= 23; ++number) {
    const QString point = QString::number(number);
    QString text = pointInReport(document, report, point);
    if (text.isEmpty() && !writtenPoints().contains(point)) text = pointFromRecord(document, point);
    if (text.isEmpty()) continue;
    lines.append(
        QVariantMap{{QStringLiteral("label"), QStringLiteral("%1. %2").arg(point, pointWords(point))},
                    {QStringLiteral("text"), text}});
  }
  return lines;
}

}  // namespace nistaran::mobile
