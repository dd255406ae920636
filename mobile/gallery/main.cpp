// nistaran-gallery [PICTURE]: shows every control; with a file name it writes a picture of each page and
// ends.
#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>
#include <QtQml/QQmlApplicationEngine>
#include <QtQml/QQmlExtensionPlugin>
#include <QtQuick/QQuickWindow>

Q_IMPORT_QML_PLUGIN(Nistaran_GalleryPlugin)
Q_IMPORT_QML_PLUGIN(Nistaran_ControlsPlugin)

int main(int argc, char** argv) {
  QGuiApplication app(argc, argv);
  QQmlApplicationEngine engine;
  engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
  engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Nistaran/Gallery/Gallery.qml")));
  if (engine.rootObjects().isEmpty()) return 1;
  auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
  const QString picture = QGuiApplication::arguments().value(1);
  if (!picture.isEmpty() && window) {
    QTimer::singleShot(500, window, [window, picture] {
      for (int page = 0; page < window->property("pageCount").toInt(); ++page) {
        window->setProperty("page", page);
        QCoreApplication::processEvents();
        window->grabWindow().save(picture.arg(page));
      }
      QCoreApplication::quit();
    });
  }
  return QGuiApplication::exec();
}
