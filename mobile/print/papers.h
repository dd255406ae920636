// The papers of one complaint: the report as it will be printed, and PDFs that its officer takes out of the
// tablet. Laid out beside the screen's thread. GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QUrl>
#include <memory>
#include <optional>

#include "mobile/complaint/complaint_snapshot.h"
#include "mobile/print/certificate_writing.h"
#include "mobile/report/report_editor.h"

namespace nistaran::mobile {

class Papers : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ComplaintView")
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  // What came of the last PDF, and which it was (report, certificate); empty before the first.
  Q_PROPERTY(QString written READ written NOTIFY changed)
  Q_PROPERTY(QString text READ text NOTIFY changed)
  Q_PROPERTY(QString detail READ detail NOTIFY changed)
  Q_PROPERTY(QString tone READ tone NOTIFY changed)  // good, warn, bad
  // Something was attached on this tablet by who is signed in.
  Q_PROPERTY(bool certifiable READ certifiable NOTIFY changed)
  // Of the preview; 0 while there is none.
  Q_PROPERTY(int pageCount READ pageCount NOTIFY previewChanged)

 public:
  // Both outlive it.
  Papers(Desk& desk, const ReportEditor& report, QObject* parent);

  bool busy() const { return busy_; }
  QString written() const { return written_ ? written_->paper : QString(); }
  QString text() const;
  QString detail() const;
  QString tone() const;
  bool certifiable() const { return !files_.empty(); }
  int pageCount() const { return preview_ ? preview_->pages() : 0; }

  void show(const ComplaintSnapshot& snapshot);
  void retell() { emit changed(); }

  Q_INVOKABLE QUrl proposedReport() const;
  Q_INVOKABLE QUrl proposedCertificate() const;
  // With what is typed and not saved yet, as the screen shows it.
  Q_INVOKABLE void writeReport(const QUrl& file);
  Q_INVOKABLE void writeCertificate(const QUrl& file);
  Q_INVOKABLE void previewReport();

  // A page of the preview, in the units of Paper. Also called by the thread that draws, while this one waits.
  void paint(QPainter& painter, int page) const;

 signals:
  void changed();
  void previewChanged();

 private:
  struct Written {
    QString paper;
    QString file;
    bool ok = false;
    qint64 bytes = 0;
  };
  Maker maker() const;
  Writing report() const;
  void write(const QString& paper, Writing writing, const QUrl& file);
  bool tooLarge() const;

  Desk& desk_;
  const ReportEditor& report_;
  std::vector<CertifiedFile> files_;
  std::shared_ptr<const Paper> preview_;
  int previews_ = 0;  // only the last that was asked for is shown
  bool busy_ = false;
  std::optional<Written> written_;
};

}  // namespace nistaran::mobile
