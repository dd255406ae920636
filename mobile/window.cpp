#include "mobile/window.h"

#include <QQmlApplicationEngine>
#include <QQmlExtensionPlugin>
#include <QQuickWindow>

#include "mobile/app.h"

Q_IMPORT_QML_PLUGIN(NistaranPlugin)
Q_IMPORT_QML_PLUGIN(Nistaran_ControlsPlugin)

namespace nistaran::mobile {

QQuickWindow* openWindow(QQmlApplicationEngine& engine, App& app) {
  showPictures(engine, app.pictures());
  engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
  // The engine does not own the app.
  QQmlEngine::setObjectOwnership(&app, QQmlEngine::CppOwnership);
  engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&app)}});
  const qsizetype before = engine.rootObjects().size();
  engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Nistaran/Main.qml")));
  if (engine.rootObjects().size() == before) return nullptr;
  QObject::connect(&app, &App::languageChanged, &engine, &QQmlEngine::retranslate);
  return qobject_cast<QQuickWindow*>(engine.rootObjects().constLast());
}

}  // namespace nistaran::mobile
