#include "mobile/platform/saved_file.h"

#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include "shared/limits.h"

namespace nistaran::mobile {

QUrl inDocuments(const QString& name) {
  return QUrl::fromLocalFile(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' +
                             name);
}

QString fileNameOf(const QUrl& file) {
  return file.isLocalFile() ? file.toLocalFile() : file.toString();
}

bool writeWhole(const QString& name, std::string_view bytes) {
  QSaveFile file(name);
  // Where no second file can be made beside it: Android's documents.
  file.setDirectWriteFallback(true);
  const auto size = static_cast<qint64>(bytes.size());
  // commit() does not tell that there was no room for the last bytes: flush() does.
  return file.open(QIODevice::WriteOnly) && file.write(bytes.data(), size) == size && file.flush() &&
         file.commit();
}

std::optional<std::string> readBundle(const QString& name) {
  QFile file(name);
  if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
  const QByteArray bytes = file.read(static_cast<qint64>(limits::kBundleBytesMax) + 1);
  if (file.error() != QFileDevice::NoError) return std::nullopt;
  return bytes.toStdString();
}

}  // namespace nistaran::mobile
