// Sends attached files, one after the other, after an exchange of operations: small copies first, then
// originals where the line is for them. A line that breaks costs what the server did not acknowledge; nothing
// here ever holds up an exchange. Sync thread.
#pragma once

#include <QTimer>
#include <memory>
#include <set>

#include "mobile/store/tablet_store.h"
#include "mobile/sync/qt_transport.h"
#include "sync/file_upload.h"
#include "sync/retry.h"

namespace nistaran::mobile {

// One file, as the screen shows it.
struct FileOnItsWay {
  std::string sha256;
  Copy copy = Copy::Original;
  std::string type;
  ComplaintId complaint;
  std::int64_t size = 0;
  std::int64_t sent = 0;
  bool running = false;
  bool damaged = false;
};

class FileSender : public QObject {
  Q_OBJECT

 public:
  // All references outlive it.
  FileSender(TabletStore& store, QtTransport& transport, Entropy& entropy);

  // Sends what waits, unless it does so already or a pause after a failure is not over.
  void run(const QByteArray& token);
  // At once, whatever failed before.
  void runNow(const QByteArray& token);
  void stop();
  void setLine(Line line);

  // What is not at the server yet and was attached by this officer, newest first.
  std::vector<FileOnItsWay> onTheirWay(const OfficerId& officer) const;

 signals:
  void changed();       // of a file on its way
  void tokenRefused();  // the token is not valid any more

 private:
  void next();
  void carryOut(const FileUpload::Step& step);
  HttpRequest requestFor(const FileUpload::Step& step) const;
  void ask(const HttpRequest& request);
  void done();
  void failed(const FileUpload::Step& step);
  void skip();
  void keepPlace();

  TabletStore& store_;
  QtTransport& transport_;
  Retry retry_;
  QTimer pause_;
  QByteArray token_;
  Line line_ = Line::ForEverything;
  std::unique_ptr<FileUpload> upload_;
  WaitingFile file_;
  std::string type_;
  std::set<std::string> skipped_;  // refused in this run: the others go on
  std::uint64_t turn_ = 0;         // answers of a turn that is over are not listened to
};

}  // namespace nistaran::mobile
