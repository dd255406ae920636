#include "mobile/sync/qt_transport.h"

#include <QHostAddress>
#include <QNetworkReply>
#include <QPointer>
#include <QSslCertificate>
#include <QSslError>
#include <memory>

#include "shared/zstd.h"

namespace nistaran::mobile {
namespace {

// Smaller bodies cost more by coding than they save.
constexpr qsizetype kCodingBytesMin = 256;

bool isSomebodyElsesPage(const QNetworkReply& reply, const QByteArray& body, int status, bool file) {
  const QByteArray type = reply.header(QNetworkRequest::ContentTypeHeader).toByteArray().toLower();
  const bool html = type.contains("html") || (!file && body.trimmed().startsWith('<'));
  return html || (status >= 300 && status < 400) || status == 511;
}

HttpAnswer answerOf(QNetworkReply& reply, bool untrusted, bool file) {
  HttpAnswer brought;
  const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  const QByteArray body = reply.readAll();
  const bool whole = reply.error() == QNetworkReply::NoError || status >= 400;
  if (untrusted || reply.error() == QNetworkReply::SslHandshakeFailedError) {
    brought.failure = SyncFailure::Untrusted;
  } else if (status == 0 || !whole) {
    brought.failure = SyncFailure::Unreachable;
  } else if (isSomebodyElsesPage(reply, body, status, file)) {
    brought.failure = SyncFailure::CaptivePortal;
  } else {
    brought.answer.status = status;
    brought.answer.body = body.toStdString();
    bool number = false;
    const int wait = reply.rawHeader("Retry-After").toInt(&number);
    if (number && wait > 0) brought.answer.retry_after = std::chrono::seconds(wait);
    brought.location = reply.rawHeader("Location").toStdString();
    const qlonglong offset = reply.rawHeader("Upload-Offset").toLongLong(&number);
    if (number) brought.upload_offset = offset;
  }
  return brought;
}

}  // namespace

QtTransport::QtTransport(const QString& ca_file, QObject* parent)
    : QObject(parent), ssl_(QSslConfiguration::defaultConfiguration()) {
  ssl_.setProtocol(QSsl::TlsV1_2OrLater);
  if (!ca_file.isEmpty()) {
    auto trusted = ssl_.caCertificates();
    trusted.append(QSslCertificate::fromPath(ca_file, QSsl::Pem));
    ssl_.setCaCertificates(trusted);
  }
  // A redirect is somebody else's page: our server makes none.
  network_.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
  network_.setTransferTimeout(static_cast<int>(kSilenceMax.count()));
}

bool QtTransport::mayTalkTo(const QUrl& url) {
  if (!url.isValid() || url.host().isEmpty()) return false;
  const bool here = url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
  return url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && here);
}

void QtTransport::post(const QString& path, const QByteArray& body, const QByteArray& token, QObject* context,
                       std::function<void(HttpAnswer)> done, const QByteArray& type) {
  HttpRequest asked;
  asked.path = path;
  asked.body = body;
  asked.token = token;
  asked.headers = {{"Content-Type", type}};
  if (body.size() >= kCodingBytesMin) {
    const std::string coded = zstdEncode({body.constData(), static_cast<std::size_t>(body.size())});
    if (static_cast<qsizetype>(coded.size()) < body.size()) {
      asked.body = QByteArray::fromStdString(coded);
      asked.headers.push_back({"Content-Encoding", "zstd"});
    }
  }
  send(asked, context, std::move(done));
}

QNetworkReply* QtTransport::begin(const QNetworkRequest& request, const HttpRequest& asked) {
  if (asked.method == "GET") return network_.get(request);
  if (asked.method == "HEAD") return network_.head(request);
  if (asked.method == "POST") return network_.post(request, asked.body);
  return network_.sendCustomRequest(request, asked.method, asked.body);
}

void QtTransport::send(const HttpRequest& asked, QObject* context, std::function<void(HttpAnswer)> done) {
  QUrl url = server_;
  url.setPath(asked.path);
  QNetworkRequest request(url);
  request.setSslConfiguration(ssl_);
  for (const auto& [name, value] : asked.headers) request.setRawHeader(name, value);
  if (!asked.token.isEmpty()) request.setRawHeader("Authorization", "Bearer " + asked.token);
  QNetworkReply* reply = begin(request, asked);
  auto untrusted = std::make_shared<bool>(false);
  connect(reply, &QNetworkReply::sslErrors, reply,
          [untrusted](const QList<QSslError>&) { *untrusted = true; });
  // The reply outlives a context that goes away meanwhile, and is thrown away in any case.
  connect(reply, &QNetworkReply::finished, this,
          [reply, untrusted, file = asked.file, guard = QPointer<QObject>(context), done = std::move(done)] {
            reply->deleteLater();
            if (guard) done(answerOf(*reply, *untrusted, file));
          });
}

}  // namespace nistaran::mobile
