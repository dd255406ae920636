// Qt 6.4 has QPermission not yet (6.5): what it has is private, and asks Android's own dialog.
#include <QObject>
#include <QPointer>
#include <QtCore/private/qandroidextras_p.h>

#include "mobile/platform/permission.h"

namespace nistaran::mobile {
namespace {

QString nameOf(Permission permission) {
  switch (permission) {
    case Permission::Camera:
      return QStringLiteral("android.permission.CAMERA");
    case Permission::Position:
      return QStringLiteral("android.permission.ACCESS_FINE_LOCATION");
  }
  return {};
}

}  // namespace

void askPermission(Permission permission, QObject* context, std::function<void(bool allowed)> answer) {
  // What was granted before is answered at once, without a dialog.
  QtAndroidPrivate::requestPermission(nameOf(permission))
      .then(context, [answer = std::move(answer)](QtAndroidPrivate::PermissionResult result) {
        answer(result == QtAndroidPrivate::Authorized);
      });
}

}  // namespace nistaran::mobile
