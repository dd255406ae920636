#include "mobile/platform/key_store.h"

#include <QFile>
#include <QSaveFile>

#include "shared/error.h"

namespace nistaran::mobile {

DataKey keyOfThisTablet(const std::filesystem::path& file) {
  const QString name = QString::fromStdString(file.string());
  if (QFile kept(name); kept.exists()) {
    const bool opened = kept.open(QIODevice::ReadOnly);
    const auto key = DataKey::fromBytes(opened ? kept.readAll().toStdString() : std::string());
    if (!key)
      throw ErrorException(
          Error(ErrorCode::StorageUnreadable, "the key of this tablet can't be read: " + file.string()));
    return *key;
  }
  std::filesystem::create_directories(file.parent_path());
  const DataKey made = DataKey::make();
  QSaveFile fresh(name);
  const auto size = static_cast<qint64>(DataKey::kBytes);
  // Nobody else may read it, from its first byte on.
  const bool written = fresh.open(QIODevice::WriteOnly) &&
                       fresh.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                       fresh.write(made.bytes().data(), size) == size && fresh.flush() && fresh.commit();
  if (!written) throw ErrorException(Error(ErrorCode::StorageFull, fresh.errorString().toStdString()));
  return made;
}

}  // namespace nistaran::mobile
