// What a reader finds in a PDF, as poppler's pdftotext sees it: in the order in which it is written.
#pragma once

#include <QProcess>
#include <stdexcept>

namespace nistaran::testing {

inline QString textIn(const QByteArray& pdf) {
  QProcess reader;
  reader.start(QStringLiteral("pdftotext"),
               {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-"),
                QStringLiteral("-")});
  if (!reader.waitForStarted()) throw std::runtime_error("pdftotext is missing: see .ci/packages.txt");
  reader.write(pdf);
  reader.closeWriteChannel();
  reader.waitForFinished();
  const QString errors = QString::fromUtf8(reader.readAllStandardError());
  if (!errors.isEmpty()) throw std::runtime_error("pdftotext: " + errors.toStdString());
  // A line of the page is not a line of the text.
  return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

}  // namespace nistaran::testing
