// Pictures for tests.
#pragma once

#include <QBuffer>
#include <QFile>
#include <QImage>

#include "tests/builders.h"

namespace nistaran::testing {

// Noise does not compress: a photo as large as one from a tablet.
inline QByteArray noisyPhoto(int width, int height, std::uint64_t seed = 1) {
  QImage image(width, height, QImage::Format_RGB32);
  SeededEntropy entropy(seed);
  entropy.fill({image.bits(), static_cast<std::size_t>(image.sizeInBytes())});
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "JPEG", 90);
  return bytes;
}

inline QString fileWith(const QByteArray& bytes, const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
    throw std::runtime_error("can't write " + path.toStdString());
  return path;
}

}  // namespace nistaran::testing
