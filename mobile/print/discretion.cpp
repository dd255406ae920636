#include "mobile/print/discretion.h"

#include <QRegularExpression>
#include <initializer_list>

#include "mobile/words/initials.h"
#include "mobile/words/words.h"

namespace nistaran::mobile {
namespace {

constexpr std::initializer_list<const char*> kParties = {"complainant", "opposite_party"};

// A first name of one or two letters is also an ordinary word.
constexpr qsizetype kFirstNameLettersMin = 3;

}  // namespace

Discretion::Discretion(const Json& document) : needed_(boolAt(document, "sensitive")) {
  if (!needed_) return;
  for (const char* party : kParties) hide(objectAt(document, party));
}

void Discretion::hide(const Json& party) {
  const QString name = qstring(stringAt(party, "name")).simplified();
  const QString initials = qstring(initialsOf(name.toStdString()));
  const QString first = name.section(u' ', 0, 0);
  const QString mobile = qstring(stringAt(party, "mobile")).simplified();
  if (!name.isEmpty()) replaced_.emplace_back(name, initials);
  if (first != name && first.size() >= kFirstNameLettersMin)
    replaced_.emplace_back(first, initials.section(u' ', 0, 0));
  if (!mobile.isEmpty()) replaced_.emplace_back(mobile, QStringLiteral("—"));
}

Json Discretion::shown(const Json& document) const {
  if (!needed_) return document;
  Json told = document;
  for (const char* party : kParties) {
    const std::string name = stringAt(document, std::string(party) + ".name");
    if (told.contains(party)) told[party] = Json{{"name", initialsOf(name)}};
  }
  // Where somebody was visited is an address.
  told.erase("place");
  if (told.contains("actions")) {
    for (Json& action : told["actions"]) {
      action.erase("lat_udeg");
      action.erase("lon_udeg");
    }
  }
  return told;
}

QString Discretion::shown(QString text) const {
  for (const auto& [name, instead] : replaced_) {
    // As a whole word: "राम" is no part of "रामपुर".
    const QRegularExpression word(
        QStringLiteral("(?<![\\p{L}\\p{M}\\p{N}])") +
            QRegularExpression::escape(name).replace(QStringLiteral("\\ "), QStringLiteral("\\s+")) +
            QStringLiteral("(?![\\p{L}\\p{M}\\p{N}])"),
        QRegularExpression::UseUnicodePropertiesOption);
    text.replace(word, instead);
  }
  return text;
}

}  // namespace nistaran::mobile
