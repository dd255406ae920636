#include "mobile/platform/camera.h"

#include <QBuffer>

namespace nistaran::mobile {
namespace {

// What a stamp or a number plate needs; twelve megapixels stay under four megabytes.
constexpr int kQuality = 90;

}  // namespace

QByteArray jpegOf(const QImage& picture) {
  QByteArray jpeg;
  QBuffer target(&jpeg);
  target.open(QIODevice::WriteOnly);
  if (picture.isNull() || !picture.save(&target, "JPEG", kQuality)) return {};
  return jpeg;
}

}  // namespace nistaran::mobile
