#include "mobile/report/report_text.h"

#include <QVariantMap>

#include "mobile/words/words.h"
#include "shared/report_points.h"

namespace nistaran::mobile {

QString pointInReport(const Json& document, const std::string& report, const QString& point) {
  return qstring(stringAt(document, "reports." + report + ".points." + point.toStdString()));
}

QVariantList previewOf(const Json& document, const std::string& report, const FormBook& forms,
                       const QString& language) {
  QVariantList lines;
  for (const ReportPoint& point : reportPoints(document, report, forms)) {
    const QString words = pointWords(point.name, forms, language);
    lines.append(
        QVariantMap{{QStringLiteral("label"), QStringLiteral("%1. %2").arg(qstring(point.name), words)},
                    {QStringLiteral("text"), qstring(point.text)}});
  }
  return lines;
}

}  // namespace nistaran::mobile
