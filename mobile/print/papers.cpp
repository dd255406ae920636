#include "mobile/print/papers.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QThreadPool>

#include "mobile/platform/device_model.h"
#include "mobile/platform/saved_file.h"
#include "mobile/print/pdf.h"
#include "mobile/words/words.h"
#include "shared/limits.h"

namespace nistaran::mobile {
namespace {

// `work` in another thread; what it brings comes to `done` in this one, while `context` lives.
template <class Work, class Done>
void beside(QObject* context, Work work, Done done) {
  QThreadPool::globalInstance()->start(
      [guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done)] {
        auto brought = work();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, done, brought = std::move(brought)] {
              if (guard) done(brought);
            },
            Qt::QueuedConnection);
      });
}

}  // namespace

Papers::Papers(Desk& desk, const ReportEditor& report, QObject* parent)
    : QObject(parent), desk_(desk), report_(report) {}

void Papers::show(const ComplaintSnapshot& snapshot) {
  std::set<std::string> mine;
  for (const StoredOperation& stored : snapshot.mine) mine.insert(stored.operation.id.text());
  files_ = certifiedFiles(snapshot.document, mine);
  emit changed();
}

Maker Papers::maker() const {
  return {desk_.me(), desk_.district(), desk_.now(), desk_.forms()};
}

Writing Papers::report() const {
  return reportWriting(report_.asIfWritten(), report_.report(), maker());
}

QUrl Papers::proposedReport() const {
  return inDocuments(QStringLiteral("aakhya-%1.pdf").arg(qstring(stringAt(report_.asIfWritten(), "id"))));
}

QUrl Papers::proposedCertificate() const {
  return inDocuments(QStringLiteral("dhara-63-%1.pdf").arg(qstring(stringAt(report_.asIfWritten(), "id"))));
}

void Papers::writeReport(const QUrl& file) {
  write(QStringLiteral("report"), report(), file);
}

void Papers::writeCertificate(const QUrl& file) {
  const CertifiedDevice device{makeAndModel(), desk_.device()};
  write(QStringLiteral("certificate"), certificateWriting(report_.asIfWritten(), files_, device, maker()),
        file);
}

void Papers::write(const QString& paper, Writing writing, const QUrl& file) {
  if (busy_) return;
  busy_ = true;
  written_.reset();
  emit changed();
  beside(
      this,
      [paper, writing = std::move(writing), name = fileNameOf(file)] {
        const QByteArray pdf = pdfOf(Paper(writing));
        const bool ok = writeWhole(name, {pdf.constData(), static_cast<std::size_t>(pdf.size())});
        return Written{paper, name, ok, pdf.size()};
      },
      [this](const Written& written) {
        busy_ = false;
        written_ = written;
        emit changed();
      });
}

void Papers::previewReport() {
  beside(
      this, [writing = report()] { return std::make_shared<const Paper>(writing); },
      [this, mine = ++previews_](const std::shared_ptr<const Paper>& paper) {
        if (mine != previews_) return;
        preview_ = paper;
        emit previewChanged();
      });
}

void Papers::paint(QPainter& painter, int page) const {
  if (preview_ && page < preview_->pages()) preview_->paint(painter, page);
}

bool Papers::tooLarge() const {
  return written_ && written() == QLatin1String("report") && written_->bytes > limits::kReportPdfBytesMax;
}

QString Papers::text() const {
  if (!written_) return {};
  if (!written_->ok) return tr("PDF लिखी नहीं जा सकी।");
  const auto kilobytes = [](qint64 bytes) { return (bytes + 1023) / 1024; };
  if (tooLarge())
    return tr("PDF सहेजी गई, पर %1 KB की है; पोर्टल %2 KB तक लेता है।")
        .arg(kilobytes(written_->bytes))
        .arg(kilobytes(limits::kReportPdfBytesMax));
  return tr("PDF सहेजी गई।");
}

QString Papers::detail() const {
  if (!written_) return {};
  if (!written_->ok) return tr("देखें कि वहाँ जगह है और लिखने की अनुमति है, या दूसरी जगह चुनें।");
  const QString place = QDir::toNativeSeparators(written_->file);
  if (tooLarge()) return tr("%1\nलम्बे बिन्दुओं को छोटा करें और फिर बनाएँ।").arg(place);
  return tr("%1\nयह फ़ाइल टैबलेट की मुहर से बाहर है: उसी को दें जिसे मिलनी चाहिए।").arg(place);
}

QString Papers::tone() const {
  if (!written_) return {};
  if (!written_->ok) return QStringLiteral("bad");
  return tooLarge() ? QStringLiteral("warn") : QStringLiteral("good");
}

}  // namespace nistaran::mobile
