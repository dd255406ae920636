// Runs every tst_*.qml beside this file.
#include <QtQuickTest/quicktest.h>
#include <QtQml/QQmlEngine>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(NistaranPlugin)
Q_IMPORT_QML_PLUGIN(Nistaran_ControlsPlugin)

class Setup : public QObject {
  Q_OBJECT

 public slots:
  void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }
};

QUICK_TEST_MAIN_WITH_SETUP(ui, Setup)

#include "ui_test.moc"
