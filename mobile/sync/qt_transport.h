// Carries one request to the server and brings back the answer, or why there is none. Somebody else's page in
// between and a certificate that is not ours are told apart from silence. Sync thread.
#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>
#include <functional>

#include "mobile/sync/sync_state.h"
#include "sync/session.h"

class QNetworkReply;

namespace nistaran::mobile {

struct HttpRequest {
  QByteArray method = "POST";
  QString path;
  QByteArray body;
  QByteArray token;  // empty: none
  QList<QPair<QByteArray, QByteArray>> headers;
  bool file = false;  // the answer's body is a file: it may begin as it likes
};

struct HttpAnswer {
  TransportAnswer answer;
  std::string location;                       // header Location
  std::optional<std::int64_t> upload_offset;  // header Upload-Offset
  SyncFailure failure = SyncFailure::None;    // Unreachable, CaptivePortal, Untrusted
};

class QtTransport : public QObject {
  Q_OBJECT

 public:
  // `ca_file`: PEM certificates trusted beside the system's; empty: none.
  explicit QtTransport(const QString& ca_file, QObject* parent = nullptr);

  static constexpr std::chrono::milliseconds kSilenceMax{30'000};

  // https, or plain http on this very machine.
  static bool mayTalkTo(const QUrl& url);

  void setServer(const QUrl& url) { server_ = url; }
  const QUrl& server() const { return server_; }
  const QSslConfiguration& ssl() const { return ssl_; }

  // `done` is called in this thread while `context` lives; not from within this call.
  void send(const HttpRequest& asked, QObject* context, std::function<void(HttpAnswer)> done);
  // JSON.
  void post(const QString& path, const QByteArray& body, const QByteArray& token, QObject* context,
            std::function<void(HttpAnswer)> done, const QByteArray& type = "application/json");

 private:
  QNetworkReply* begin(const QNetworkRequest& request, const HttpRequest& asked);

  QNetworkAccessManager network_;
  QSslConfiguration ssl_;
  QUrl server_;
};

}  // namespace nistaran::mobile
