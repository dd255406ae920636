#include "mobile/evidence/picture_source.h"

#include <QBuffer>
#include <QImageReader>
#include <QQmlEngine>
#include <QQuickImageProvider>

#include "shared/limits.h"

namespace nistaran::mobile {
namespace {

constexpr const char* kProvider = "attached";

// An original may be larger than a screen has memory for: it is made smaller while it is read.
QImage pictureOf(QByteArray bytes, const QSize& box) {
  QBuffer source(&bytes);
  source.open(QIODevice::ReadOnly);
  QImageReader reader(&source);
  reader.setAutoTransform(true);
  const QSize whole = reader.size();
  const QSize room(box.width() > 0 ? box.width() : whole.width(),
                   box.height() > 0 ? box.height() : whole.height());
  if (whole.width() > room.width() || whole.height() > room.height())
    reader.setScaledSize(whole.scaled(room, Qt::KeepAspectRatio));
  return reader.read();
}

class Provider : public QQuickImageProvider {
 public:
  explicit Provider(std::shared_ptr<PictureSource> source)
      : QQuickImageProvider(Image, ForceAsynchronousImageLoading), source_(std::move(source)) {}

  QImage requestImage(const QString& id, QSize* size, const QSize& wanted) override {
    QImage image = source_->picture(id, wanted);
    if (size) *size = image.size();
    return image;
  }

 private:
  std::shared_ptr<PictureSource> source_;
};

}  // namespace

QString PictureSource::addressOf(const std::string& sha256) {
  return QStringLiteral("image://%1/%2").arg(QLatin1String(kProvider), QString::fromStdString(sha256));
}

void PictureSource::setFolder(std::shared_ptr<const FileFolder> folder) {
  const std::lock_guard lock(mutex_);
  folder_ = std::move(folder);
}

QImage PictureSource::picture(const QString& sha256, const QSize& box) const {
  std::shared_ptr<const FileFolder> folder;
  {
    const std::lock_guard lock(mutex_);
    folder = folder_;
  }
  if (!folder) return {};
  try {
    const std::string bytes = folder->read(sha256.toStdString(), 0, limits::kAttachmentBytesMax);
    return pictureOf(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())), box);
  } catch (const ErrorException&) {
    // It left the tablet, or is damaged: the place on the screen stays empty.
    return {};
  }
}

void showPictures(QQmlEngine& engine, std::shared_ptr<PictureSource> source) {
  engine.addImageProvider(QLatin1String(kProvider), new Provider(std::move(source)));
}

}  // namespace nistaran::mobile
