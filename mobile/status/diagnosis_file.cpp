#include "mobile/status/diagnosis_file.h"

#include <QDateTime>
#include <QDir>

#include "mobile/platform/saved_file.h"

namespace nistaran::mobile {

QUrl DiagnosisFile::proposedFile() const {
  const QDateTime now = QDateTime::fromMSecsSinceEpoch(toMs(desk_.now()));
  return inDocuments(
      QStringLiteral("nistaran-diagnosis-%1.json").arg(now.toString(QStringLiteral("yyyyMMdd-HHmm"))));
}

void DiagnosisFile::write(const QUrl& file) {
  if (busy_) return;
  busy_ = true;
  written_.reset();
  file_ = fileNameOf(file);
  emit changed();
  emit asked(file_);
}

void DiagnosisFile::show(bool written) {
  busy_ = false;
  written_ = written;
  emit changed();
}

void DiagnosisFile::forget() {
  written_.reset();
  emit changed();
}

QString DiagnosisFile::text() const {
  if (!written_) return {};
  return *written_ ? tr("निदान फ़ाइल सहेजी गई।") : tr("निदान फ़ाइल लिखी नहीं जा सकी।");
}

QString DiagnosisFile::detail() const {
  if (!written_) return {};
  return *written_ ? QDir::toNativeSeparators(file_)
                   : tr("देखें कि वहाँ जगह है और लिखने की अनुमति है, या दूसरी जगह चुनें।");
}

QString DiagnosisFile::tone() const {
  if (!written_) return {};
  return *written_ ? QStringLiteral("good") : QStringLiteral("bad");
}

}  // namespace nistaran::mobile
