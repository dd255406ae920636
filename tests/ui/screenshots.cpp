// ui_screenshots FOLDER [SHOT]: writes a picture of every page, in both languages, both ways of holding the
// tablet, light and dark, and for each way one contact sheet with all of them.
#include <QtCore/QDir>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPainter>

#include "tests/ui/shots.h"

namespace {

constexpr nistaran::ui::Way kWays[] = {
    {"hi-1280x800", "hi", QSize(1280, 800), false}, {"en-1280x800", "en", QSize(1280, 800), false},
    {"hi-800x1280", "hi", QSize(800, 1280), false}, {"en-800x1280", "en", QSize(800, 1280), false},
    {"hi-600x960", "hi", QSize(600, 960), false},   {"hi-dark", "hi", QSize(1280, 800), true},
    {"hi-whole", "hi", QSize(800, 3300), false},  // so tall that nothing is below the edge
};

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
  using namespace nistaran;
  QGuiApplication app(argc, argv);
  const auto arguments = QGuiApplication::arguments();
  const QDir folder(arguments.value(1, QStringLiteral("build/screenshots")));
  const QString only = arguments.value(2);
  folder.mkpath(QStringLiteral("."));
  bool good = true;
  for (const ui::Way& way : kWays) {
    QStringList files;
    for (const ui::Shot& shot : ui::shots()) {
      const auto name = QString::fromUtf8(shot.name);
      if (!only.isEmpty() && !name.startsWith(only)) continue;
      files << folder.filePath(QStringLiteral("%1-%2.png").arg(name, QString::fromUtf8(way.name)));
      const ui::Stage stage(shot, way);
      good = stage.window() && stage.window()->grabWindow().save(files.constLast()) && good;
    }
    const auto sheet = QStringLiteral("sheet-%1.png").arg(QString::fromUtf8(way.name));
    good = putTogether(files, way.size, folder.filePath(sheet)) && good;
  }
  return good ? 0 : 1;
}
