#include "mobile/platform/device_model.h"

#include <QFile>
#include <QStringList>

namespace nistaran::mobile {
namespace {

// As Linux tells it; no other platform has this file.
QString told(const QString& name) {
  QFile file(QStringLiteral("/sys/class/dmi/id/") + name);
  if (!file.open(QIODevice::ReadOnly)) return {};
  return QString::fromUtf8(file.readLine()).trimmed();
}

}  // namespace

QString makeAndModel() {
  QStringList words{told(QStringLiteral("sys_vendor")), told(QStringLiteral("product_name"))};
  words.removeAll(QString());
  return words.join(u' ');
}

}  // namespace nistaran::mobile
