#include "mobile/platform/dialler.h"

#include <QDesktopServices>
#include <QUrl>

namespace nistaran::mobile {

bool AddressDialler::dial(const QString& number) {
  return QDesktopServices::openUrl(QUrl(QStringLiteral("tel:") + number));
}

}  // namespace nistaran::mobile
