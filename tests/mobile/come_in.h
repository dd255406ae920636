// An officer comes in on the app: with the password at the server and a PIN of their own, or with that PIN.
#pragma once

#include <QTest>

#include "mobile/app.h"

namespace nistaran::mobile::testing {

inline const QString kPin = QStringLiteral("471103");

// False where the app says why not.
inline bool comesIn(App& app, const QString& who, const QString& password) {
  app.login()->signIn(who, password);
  if (!QTest::qWaitFor([&] { return !app.login()->busy(); }) || !app.login()->pinWanted()) return false;
  app.login()->choosePin(kPin, kPin);
  return QTest::qWaitFor([&] { return !app.login()->busy(); }) && app.signedIn();
}

inline bool unlocks(App& app, const QString& who, const QString& pin = kPin) {
  app.login()->unlock(who, pin);
  return QTest::qWaitFor([&] { return !app.login()->busy(); }) && app.signedIn();
}

}  // namespace nistaran::mobile::testing
