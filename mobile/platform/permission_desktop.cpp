#include <QMetaObject>
#include <QObject>

#include "mobile/platform/permission.h"

namespace nistaran::mobile {

void askPermission(Permission, QObject* context, std::function<void(bool allowed)> answer) {
  QMetaObject::invokeMethod(
      context, [answer = std::move(answer)] { answer(true); }, Qt::QueuedConnection);
}

}  // namespace nistaran::mobile
