#include "mobile/sync/live_client.h"

#include <QNetworkRequest>

namespace nistaran::mobile {

LiveClient::LiveClient(QObject* parent)
    : QObject(parent), socket_(QString(), QWebSocketProtocol::VersionLatest, this) {
  connect(&socket_, &QWebSocket::textMessageReceived, this, &LiveClient::moved);
}

void LiveClient::listen(const QUrl& server, const QByteArray& token, const QSslConfiguration& ssl) {
  if (socket_.state() != QAbstractSocket::UnconnectedState) return;
  QUrl url = server;
  url.setScheme(server.scheme() == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws"));
  url.setPath(QStringLiteral("/v1/live"));
  QNetworkRequest request(url);
  request.setRawHeader("Authorization", "Bearer " + token);
  socket_.setSslConfiguration(ssl);
  socket_.open(request);
}

void LiveClient::stop() {
  socket_.abort();
}

}  // namespace nistaran::mobile
