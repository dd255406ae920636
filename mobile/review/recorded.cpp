#include "mobile/review/recorded.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

#include "mobile/words/time_words.h"
#include "mobile/words/words.h"

namespace nistaran::mobile {

std::vector<Recorded> recordedIn(const Json& document, std::string_view map) {
  std::vector<Recorded> entries;
  for (const auto& [id, entry] : objectAt(document, map).items()) entries.push_back({id, entry});
  std::ranges::sort(entries, [](const Recorded& a, const Recorded& b) {
    return std::tuple(integerAt(a.entry, "at_ms"), a.id) < std::tuple(integerAt(b.entry, "at_ms"), b.id);
  });
  return entries;
}

std::vector<Recorded> actionsOf(const Json& document, std::string_view type) {
  std::vector<Recorded> entries = recordedIn(document, "actions");
  std::erase_if(entries, [&](const Recorded& action) { return stringAt(action.entry, "type") != type; });
  return entries;
}

bool isOfThisRound(const Json& document, const Json& entry) {
  return integerAt(entry, "round", 1) == integerAt(document, "round", 1);
}

QString authorWords(const Json& entry) {
  const QString name = qstring(stringAt(entry, "name"));
  const QString rank = qstring(stringAt(entry, "rank"));
  return rank.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, rank);
}

QString whenWords(const Json& document, const Json& entry) {
  const QString when = dateTimeWords(integerAt(entry, "at_ms"));
  if (isOfThisRound(document, entry)) return when;
  return QCoreApplication::translate("Words", "%1 (चक्र %2)").arg(when).arg(integerAt(entry, "round", 1));
}

}  // namespace nistaran::mobile
