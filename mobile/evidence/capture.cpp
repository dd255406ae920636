#include "mobile/evidence/capture.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>

#include "shared/limits.h"

namespace nistaran::mobile {
namespace {

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    throw ErrorException(Error(ErrorCode::NotFound, file.errorString().toStdString()));
  // One byte more tells what is too large from what just fits.
  QByteArray bytes = file.read(limits::kAttachmentBytesMax + 1);
  if (file.error() != QFileDevice::NoError)
    throw ErrorException(Error(ErrorCode::NotFound, file.errorString().toStdString()));
  return bytes;
}

void refuseUnfit(const QByteArray& bytes) {
  if (bytes.isEmpty()) throw ErrorException(Error(ErrorCode::Malformed, "the file is empty"));
  if (bytes.size() > limits::kAttachmentBytesMax)
    throw ErrorException(
        Error(ErrorCode::TooLarge,
              "a file has at most " + std::to_string(limits::kAttachmentBytesMax >> 20) + " MiB"));
}

// By what it holds: a name may say anything.
std::string typeOf(const QByteArray& bytes) {
  const QString type = QMimeDatabase().mimeTypeForData(bytes).name();
  const bool taken = type.startsWith(QLatin1String("image/")) || type == QLatin1String("application/pdf");
  if (!taken) throw ErrorException(Error(ErrorCode::Malformed, "it is neither a picture nor a PDF"));
  return type.toStdString();
}

std::string withinLimit(QString name) {
  while (name.toUtf8().size() > static_cast<qsizetype>(limits::kFileNameBytesMax)) name.chop(1);
  return name.toStdString();
}

// Empty where the picture is of a kind that this tablet can't read: then there is no small copy.
QByteArray smallCopyOf(const QByteArray& bytes) {
  QBuffer source;
  source.setData(bytes);
  source.open(QIODevice::ReadOnly);
  QImageReader reader(&source);
  reader.setAutoTransform(true);  // as it was held when the photo was taken
  const QSize whole = reader.size();
  const QSize box(limits::kSmallCopySideMax, limits::kSmallCopySideMax);
  if (whole.isValid() && (whole.width() > box.width() || whole.height() > box.height()))
    reader.setScaledSize(whole.scaled(box, Qt::KeepAspectRatio));
  QImage picture = reader.read();
  if (picture.isNull()) return {};
  while (true) {
    for (const int quality : {80, 65, 50}) {
      QByteArray small;
      QBuffer target(&small);
      target.open(QIODevice::WriteOnly);
      if (!picture.save(&target, "JPEG", quality)) return {};
      if (small.size() <= limits::kSmallCopyBytesMax) return small;
    }
    picture = picture.scaled(picture.size() * 3 / 4, Qt::KeepAspectRatio, Qt::SmoothTransformation);
  }
}

Json said(const std::string& sha256, const QByteArray& bytes, const std::string& type) {
  return {{"sha256", sha256}, {"size_bytes", bytes.size()}, {"type", type}};
}

std::string_view viewOf(const QByteArray& bytes) {
  return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

}  // namespace

Json capture(FileFolder& folder, const QString& path) {
  return captureBytes(folder, bytesOf(path), QFileInfo(path).fileName());
}

Json captureBytes(FileFolder& folder, const QByteArray& original, const QString& name) {
  refuseUnfit(original);
  const std::string type = typeOf(original);
  Json body{{"file", said(folder.put(viewOf(original)), original, type)}};
  if (!name.isEmpty()) body["file"]["name"] = withinLimit(name);
  if (!type.starts_with("image/")) return body;
  const QByteArray small = smallCopyOf(original);
  if (!small.isEmpty()) body["small"] = said(folder.put(viewOf(small)), small, "image/jpeg");
  return body;
}

}  // namespace nistaran::mobile
