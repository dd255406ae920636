#include "mobile/report/report_text.h"

#include <QVariantMap>

#include "mobile/words/words.h"
#include "shared/report_points.h"

namespace nistaran::mobile {

QStringList writtenPoints() {
  QStringList points;
  for (const int number : kWrittenPoints) points.append(QString::number(number));
  return points;
}

QString pointInReport(const Json& document, const std::string& report, const QString& point) {
  return qstring(stringAt(document, "reports." + report + ".points." + point.toStdString()));
}

QVariantList previewOf(const Json& document, const std::string& report) {
  QVariantList lines;
  for (const ReportPoint& point : reportPoints(document, report)) {
    const QString name = qstring(point.name);
    lines.append(QVariantMap{{QStringLiteral("label"), QStringLiteral("%1. %2").arg(name, pointWords(name))},
                             {QStringLiteral("text"), qstring(point.text)}});
  }
  return lines;
}

}  // namespace nistaran::mobile
