// The report's points as the screen shows them; what they say is shared/report_points.h. GUI thread.
#pragma once

#include <QString>
#include <QVariantList>

#include "shared/form_book.h"
#include "shared/json.h"

namespace nistaran::mobile {

QString pointInReport(const Json& document, const std::string& report, const QString& point);

// All points with a text, in their order, as {label, text}.
QVariantList previewOf(const Json& document, const std::string& report, const FormBook& forms,
                       const QString& language);

}  // namespace nistaran::mobile
