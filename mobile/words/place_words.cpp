#include "mobile/words/place_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

#include "mobile/words/time_words.h"
#include "mobile/words/words.h"

namespace nistaran::mobile {
namespace {

// Microdegrees of a decimal text; comma or point, Devanagari digits too.
std::optional<std::int64_t> microdegrees(const QString& text, double limit) {
  QString western = text.trimmed();
  for (QChar& character : western) {
    if (character == u',')
      character = u'.';
    else if (character.digitValue() >= 0)
      character = QChar(u'0' + character.digitValue());
  }
  bool read = false;
  const double degrees = western.toDouble(&read);
  if (!read || !(std::abs(degrees) <= limit)) return std::nullopt;
  return std::llround(degrees * 1e6);
}

QString sourceWords(const std::string& source) {
  if (source == "camera") return QCoreApplication::translate("Words", "कैमरा");
  if (source == "file") return QCoreApplication::translate("Words", "फ़ाइल से");
  if (source == "pad") return QCoreApplication::translate("Words", "स्क्रीन पर");
  return {};
}

}  // namespace

QString degreesWords(std::int64_t udeg) {
  return QString::number(static_cast<double>(udeg) / 1e6, 'f', 5);
}

QString positionWords(Position position) {
  return degreesWords(position.lat_udeg) + QStringLiteral(", ") + degreesWords(position.lon_udeg);
}

std::optional<Position> positionFrom(const QString& lat, const QString& lon) {
  const auto lat_udeg = microdegrees(lat, 90);
  const auto lon_udeg = microdegrees(lon, 180);
  if (!lat_udeg || !lon_udeg) return std::nullopt;
  return Position{*lat_udeg, *lon_udeg};
}

QString distanceWords(std::int64_t metres) {
  const std::string metre = QCoreApplication::translate("Words", "मी").toStdString();
  const std::string kilometre = QCoreApplication::translate("Words", "किमी").toStdString();
  return qstring(distanceText(metres, metre, kilometre));
}

QString awayWords(std::optional<Position> complaint, std::optional<Position> here) {
  if (!complaint || !here) return {};
  return QCoreApplication::translate("Words", "शिकायत के स्थान से %1")
      .arg(distanceWords(metresBetween(*complaint, *here)));
}

QString visitWords(const Json& action, std::optional<Position> complaint) {
  const auto here = positionOf(action);
  if (!here) return {};
  QString words = positionWords(*here);
  if (stringAt(action, "placed_by") == "hand") words += QCoreApplication::translate("Words", " (हाथ से लिखा)");
  if (const std::int64_t accuracy_m = integerAt(action, "accuracy_m"); accuracy_m > 0)
    words += QCoreApplication::translate("Words", " (±%1)").arg(distanceWords(accuracy_m));
  const QString away = awayWords(complaint, here);
  return away.isEmpty() ? words : words + QStringLiteral(", ") + away;
}

QString takenWords(const Json& attachment, std::optional<Position> complaint) {
  QStringList parts{sourceWords(stringAt(attachment, "source")),
                    dateTimeWords(integerAt(attachment, "captured_at_ms")),
                    awayWords(complaint, positionOf(attachment))};
  parts.removeAll(QString());
  return parts.join(QStringLiteral(", "));
}

}  // namespace nistaran::mobile
