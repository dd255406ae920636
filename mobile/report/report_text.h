// The report's points as the screen shows them; what they say is shared/report_points.h. GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <QVariantList>

#include "shared/json.h"

namespace nistaran::mobile {

// The points that the officer writes; the others follow from the record.
QStringList writtenPoints();

QString pointInReport(const Json& document, const std::string& report, const QString& point);

// All points with a text, in their order, as {label, text}.
QVariantList previewOf(const Json& document, const std::string& report);

}  // namespace nistaran::mobile
