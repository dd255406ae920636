// Hears the server's hint that the district moved, so that an idle tablet need not ask. Best effort: where it
// fails, the timer of SyncService asks. Sync thread.
#pragma once

#include <QSslConfiguration>
#include <QUrl>
#include <QWebSocket>

namespace nistaran::mobile {

class LiveClient : public QObject {
  Q_OBJECT

 public:
  explicit LiveClient(QObject* parent = nullptr);

  // Does nothing while it is connected.
  void listen(const QUrl& server, const QByteArray& token, const QSslConfiguration& ssl);
  void stop();

 signals:
  void moved();

 private:
  QWebSocket socket_;
};

}  // namespace nistaran::mobile
