// The text of the report's points: what stands in the document, and what follows from what is on record. GUI
// thread.
#pragma once

#include <QString>
#include <QStringList>
#include <QVariantList>

#include "shared/json.h"

namespace nistaran::mobile {

// The points that the officer writes; the others follow from the record.
QStringList writtenPoints();

QString pointInReport(const Json& document, const std::string& report, const QString& point);
// What is on record for this point; empty where nothing is.
QString pointFromRecord(const Json& document, const QString& point);

// All points with a text, in their order, as {label, text}.
QVariantList previewOf(const Json& document, const std::string& report);

}  // namespace nistaran::mobile
