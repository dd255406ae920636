// ui_screenshots FOLDER [SHOT]: writes a picture of every page, in both languages, both ways of holding the
// tablet, light and dark, and for each way one contact sheet with all of them.
#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtQml/QQmlApplicationEngine>
#include <QtQml/QQmlComponent>
#include <QtQml/QQmlExtensionPlugin>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

#include <cstdio>
#include <memory>
#include <vector>

Q_IMPORT_QML_PLUGIN(NistaranPlugin)
Q_IMPORT_QML_PLUGIN(Nistaran_ControlsPlugin)

namespace {

struct Shot {
  const char* name;
  const char* setting;  // QML that is set on the app before the window opens
  std::vector<const char*> taps;
};

struct Way {
  const char* name;
  const char* language;
  QSize size;
  bool dark;
};

constexpr Way kWays[] = {
    {"hi-1280x800", "hi", QSize(1280, 800), false}, {"en-1280x800", "en", QSize(1280, 800), false},
    {"hi-800x1280", "hi", QSize(800, 1280), false}, {"en-800x1280", "en", QSize(800, 1280), false},
    {"hi-600x960", "hi", QSize(600, 960), false},   {"hi-dark", "hi", QSize(1280, 800), true},
    {"hi-whole", "hi", QSize(800, 3300), false},  // so tall that nothing is below the edge
};

const std::vector<Shot>& shots() {
  static const char* open = "complaint = only";
  static const char* supervisor =
      "only.canDecide = true; only.canWaive = true; only.canMark = true; only.canDirect = true; "
      "only.canWriteReport = false;"
      "only.status = 'submitted'; only.statusText = 'आख्या प्रस्तुत'; only.lastObjection = ''; complaint = only";
  static const std::vector<Shot> kShots = {
      {"startup-error", "startupError = 'टैबलेट का डेटाबेस नहीं खुल सका: डिस्क भरी हुई है।'", {}},
      {"enrol", "enrolled = false; signedIn = false; login.errorText = 'यह कोड पहले ही उपयोग हो चुका है।'", {}},
      {"sign-in", "signedIn = false", {"officer-ravi"}},
      {"choose-pin",
       "signedIn = false; login.pinWanted = true; login.errorText = 'दोनों बार एक ही पिन लिखें।'",
       {}},
      {"worklist", "", {}},
      {"worklist-empty", "worklist.searchText = 'zzz'", {}},
      {"complaint", open, {}},
      {"complaint-supervisor", supervisor, {}},
      {"sensitive",
       "only.lastObjection = ''; only.held.clear(); only.conflicts.clear(); only.canDirect = true; "
       "only.sensitive = true; complaint = only",
       {}},
      {"devices", "officerRole = 'supervisor'", {"open-devices", "make-code", "revoke-t2"}},
      {"complaint-called",
       "only.lastObjection = ''; only.held.clear(); only.conflicts.clear(); complaint = only",
       {"call"}},
      {"complaint-edit-mobile",
       "only.lastObjection = ''; only.held.clear(); only.conflicts.clear(); complaint = only",
       {"edit-mobile"}},
      {"action-contact", open, {"record-action", "result-reached"}},
      {"action-visit", open, {"record-action", "action-type-visit"}},
      {"action-witness", open, {"record-action", "action-type-witness"}},
      {"action-error", open, {"record-action", "save-action"}},
      {"feedback", open, {"take-feedback"}},
      {"feedback-dissatisfied", open, {"take-feedback", "feedback-dissatisfied", "save-feedback"}},
      {"report", open, {"write-report"}},
      {"report-preview", open, {"write-report", "preview-report"}},
      {"review", supervisor, {"review"}},
      {"review-return", supervisor, {"review", "return"}},
      {"mark", supervisor, {"mark", "mark-officer-meena"}},
      {"conflict", open, {"open-conflicts"}},
      {"sync",
       "sync.online = false; sync.lastErrorText = 'सर्वर से संपर्क नहीं हुआ।'; sync.adviceText = 'नेटवर्क मिलते ही "
       "अपने-आप फिर प्रयास होगा।'",
       {"open-sync"}},
      {"sync-running", "sync.running = true", {}},
      {"courier",
       "sync.setAside.clear(); courier.text = 'कूरियर फ़ाइल अधूरी है।'; courier.detail = 'जहाँ बनी थी वहाँ से फिर "
       "कॉपी करें।'; "
       "courier.tone = 'bad'; courier.answerWaiting = true",
       {"open-sync"}},
      {"offline", "sync.networkAllowed = false; complaint = only", {}},
  };
  return kShots;
}

void wait(int milliseconds) {
  QEventLoop loop;
  QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
  loop.exec();
}

QQuickItem* find(QQuickItem* root, const QString& name) {
  if (!root->isVisible()) return nullptr;
  if (root->objectName() == name) return root;
  for (auto* child : root->childItems()) {
    if (auto* found = find(child, name)) return found;
  }
  return nullptr;
}

bool take(const Shot& shot, const Way& way, const QString& path) {
  QQmlEngine engine;
  engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
  QQmlComponent player(&engine);
  const auto source = QStringLiteral(
                          "import QtQuick\nimport Nistaran\n"
                          "App { Component.onCompleted: { dark = %1; setLanguage('%2'); %3 } }")
                          .arg(way.dark ? QStringLiteral("true") : QStringLiteral("false"),
                               QString::fromUtf8(way.language), QString::fromUtf8(shot.setting));
  player.setData(source.toUtf8(), QUrl(QStringLiteral("qrc:/Shot.qml")));
  const std::unique_ptr<QObject> played(player.create());
  QQmlComponent component(&engine, QUrl(QStringLiteral("qrc:/qt/qml/Nistaran/Main.qml")));
  const std::unique_ptr<QObject> root(
      component.createWithInitialProperties({{QStringLiteral("app"), QVariant::fromValue(played.get())},
                                             {QStringLiteral("width"), way.size.width()},
                                             {QStringLiteral("height"), way.size.height()}}));
  auto* window = qobject_cast<QQuickWindow*>(root.get());
  if (!played || !window) {
    std::fprintf(stderr, "%s: %s\n", shot.name, qPrintable(player.errorString() + component.errorString()));
    return false;
  }
  wait(250);
  for (const char* tap : shot.taps) {
    auto* item = find(window->contentItem(), QString::fromUtf8(tap));
    if (!item) {
      std::fprintf(stderr, "%s: no %s on the screen\n", shot.name, tap);
      return false;
    }
    QMetaObject::invokeMethod(item, "clicked");
    wait(450);
  }
  return window->grabWindow().save(path);
}

// All shots of one way beside each other, to be looked at in one go.
bool putTogether(const QStringList& files, const QSize& size, const QString& path) {
  constexpr int kAcross = 5;
  const QSize cell = size.scaled(480, 480, Qt::KeepAspectRatio);
  const int down = (static_cast<int>(files.size()) + kAcross - 1) / kAcross;
  QImage sheet(cell.width() * kAcross, cell.height() * down, QImage::Format_RGB32);
  sheet.fill(Qt::gray);
  QPainter painter(&sheet);
  for (int at = 0; at < files.size(); ++at) {
    const QImage shot = QImage(files[at]).scaled(cell, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    painter.drawImage((at % kAcross) * cell.width(), (at / kAcross) * cell.height(), shot);
  }
  return sheet.save(path);
}

}  // namespace

int main(int argc, char** argv) {
  QGuiApplication app(argc, argv);
  const auto arguments = QGuiApplication::arguments();
  const QDir folder(arguments.value(1, QStringLiteral("build/screenshots")));
  const QString only = arguments.value(2);
  folder.mkpath(QStringLiteral("."));
  bool good = true;
  for (const Way& way : kWays) {
    QStringList files;
    for (const Shot& shot : shots()) {
      const auto name = QString::fromUtf8(shot.name);
      if (!only.isEmpty() && !name.startsWith(only)) continue;
      files << folder.filePath(QStringLiteral("%1-%2.png").arg(name, QString::fromUtf8(way.name)));
      good = take(shot, way, files.constLast()) && good;
    }
    const auto sheet = QStringLiteral("sheet-%1.png").arg(QString::fromUtf8(way.name));
    good = putTogether(files, way.size, folder.filePath(sheet)) && good;
  }
  return good ? 0 : 1;
}
