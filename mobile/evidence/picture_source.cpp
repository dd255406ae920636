#include "mobile/evidence/picture_source.h"

#include <QQmlEngine>
#include <QQuickImageProvider>

#include "shared/limits.h"

namespace nistaran::mobile {
namespace {

constexpr const char* kProvider = "attached";

class Provider : public QQuickImageProvider {
 public:
  explicit Provider(std::shared_ptr<PictureSource> source)
      : QQuickImageProvider(Image, ForceAsynchronousImageLoading), source_(std::move(source)) {}

  QImage requestImage(const QString& id, QSize* size, const QSize& wanted) override {
    QImage image = source_->picture(id);
    if (size) *size = image.size();
    if (image.isNull() || !wanted.isValid() || wanted.isEmpty()) return image;
    return image.scaled(wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation);
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

QImage PictureSource::picture(const QString& sha256) const {
  std::shared_ptr<const FileFolder> folder;
  {
    const std::lock_guard lock(mutex_);
    folder = folder_;
  }
  if (!folder) return {};
  try {
    const std::string bytes = folder->read(sha256.toStdString(), 0, limits::kAttachmentBytesMax);
    return QImage::fromData(reinterpret_cast<const uchar*>(bytes.data()), static_cast<int>(bytes.size()));
  } catch (const ErrorException&) {
    // It left the tablet, or is damaged: the place on the screen stays empty.
    return {};
  }
}

void showPictures(QQmlEngine& engine, std::shared_ptr<PictureSource> source) {
  engine.addImageProvider(QLatin1String(kProvider), new Provider(std::move(source)));
}

}  // namespace nistaran::mobile
