// nistaran --data DIR --server URL --ca FILE [--language hi|en] [--window 1280x800]
//          [--position LAT,LON,ACCURACY] [--test-card]
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QStandardPaths>

#include "mobile/app.h"
#include "mobile/platform/simulated_position.h"
#include "mobile/window.h"

int main(int argc, char** argv) {
  QGuiApplication application(argc, argv);
  QGuiApplication::setApplicationName(QStringLiteral("nistaran"));
  QGuiApplication::setApplicationVersion(QStringLiteral("0.1.0"));
  QQuickStyle::setStyle(QStringLiteral("Material"));

  const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Folder of the tablet's database."),
                                QStringLiteral("folder"),
                                QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
  const QCommandLineOption server(QStringLiteral("server"), QStringLiteral("Server proposed when enrolling."),
                                  QStringLiteral("url"));
  const QCommandLineOption ca(QStringLiteral("ca"),
                              QStringLiteral("Certificates trusted beside the system's (PEM)."),
                              QStringLiteral("file"));
  const QCommandLineOption language(QStringLiteral("language"),
                                    QStringLiteral("hi or en; without it, the one chosen before."),
                                    QStringLiteral("language"));
  const QCommandLineOption size(QStringLiteral("window"), QStringLiteral("Size of the window, as 1280x800."),
                                QStringLiteral("size"));
  const QCommandLineOption key(
      QStringLiteral("key"),
      QStringLiteral("File with the key of the tablet's door; made where there is none."),
      QStringLiteral("file"));
  const QCommandLineOption position(
      QStringLiteral("position"),
      QStringLiteral("Position of the tablet, as 27.055,79.918,12 (degrees, metres), in place of its own."),
      QStringLiteral("position"));
  const QCommandLineOption test_card(QStringLiteral("test-card"),
                                     QStringLiteral("A camera that sees a test card, in place of its own."));
  QCommandLineParser parser;
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addOptions({data, server, ca, language, key, size, position, test_card});
  parser.process(application);

  // Apart from the data, so that a copy of the one is not a copy of both.
  QString key_file = parser.value(key);
  if (key_file.isEmpty() && !parser.isSet(data))
    key_file =
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/door.key");
  const auto simulated_place = nistaran::mobile::fixFromText(parser.value(position));
  if (parser.isSet(position) && !simulated_place) parser.showHelp(EXIT_FAILURE);
  nistaran::mobile::Platform platform =
      nistaran::mobile::platformOfThisDevice({simulated_place, parser.isSet(test_card)});
  nistaran::mobile::App app({parser.value(data), parser.value(server), parser.value(ca),
                             parser.value(language), nullptr, key_file, &platform});
  QQmlApplicationEngine engine;
  QQuickWindow* window = nistaran::mobile::openWindow(engine, app);
  if (!window) return 1;
  const QStringList sides = parser.value(size).split(u'x');
  if (sides.size() == 2 && sides[0].toInt() > 0 && sides[1].toInt() > 0) {
    window->resize(sides[0].toInt(), sides[1].toInt());
  }
  return QGuiApplication::exec();
}
