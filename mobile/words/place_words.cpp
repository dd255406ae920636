#include "mobile/words/place_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "mobile/words/time_words.h"
#include "mobile/words/words.h"

namespace nistaran::mobile {
namespace {

QString degreesWords(Position position) {
  const auto degrees = [](std::int64_t udeg) {
    return QString::number(static_cast<double>(udeg) / 1e6, 'f', 5);
  };
  return degrees(position.lat_udeg) + QStringLiteral(", ") + degrees(position.lon_udeg);
}

QString sourceWords(const std::string& source) {
  if (source == "camera") return QCoreApplication::translate("Words", "कैमरा");
  if (source == "file") return QCoreApplication::translate("Words", "फ़ाइल से");
  if (source == "pad") return QCoreApplication::translate("Words", "स्क्रीन पर");
  return {};
}

}  // namespace

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
  QString words = degreesWords(*here);
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
