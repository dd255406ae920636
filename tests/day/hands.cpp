#include "tests/day/hands.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QTest>

namespace nistaran::day {
namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kLookMs = 20;
// A page that slides in stands still when it was at the same place this often.
constexpr int kStillLooks = 4;

QQuickItem* under(QQuickItem* root, const QString& name) {
  if (!root->isVisible()) return nullptr;
  if (root->objectName() == name) return root;
  // What was pushed last lies on top.
  const auto children = root->childItems();
  for (auto child = children.crbegin(); child != children.crend(); ++child) {
    if (QQuickItem* found = under(*child, name)) return found;
  }
  return nullptr;
}

}  // namespace

void letPass(int milliseconds) {
  QTest::qWait(milliseconds);
}

void waitFor(const std::string& what, const std::function<bool()>& happened) {
  QElapsedTimer timer;
  timer.start();
  while (!happened()) {
    if (timer.hasExpired(kPatienceMs)) throw Stuck("waited in vain: " + what);
    letPass(kLookMs);
  }
}

QQuickItem* Hands::find(const QString& name) const {
  return under(window_.contentItem(), name);
}

QQuickItem* Hands::see(const QString& name) {
  waitFor(whose_ + " sees " + name.toStdString(), [&] { return find(name) != nullptr; });
  return find(name);
}

void Hands::seeNot(const QString& name) {
  waitFor(whose_ + " no longer sees " + name.toStdString(), [&] { return find(name) == nullptr; });
}

QString Hands::read(const QString& name) {
  return see(name)->property("text").toString();
}

void Hands::readUntil(const QString& name, const QString& expected) {
  waitFor(whose_ + " reads \"" + expected.toStdString() + "\" in " + name.toStdString(),
          [&] { return find(name) && read(name) == expected; });
}

QPoint Hands::middleOnceStill(const QString& name) {
  QPointF middle;
  int still = 0;
  waitFor(whose_ + " can tap " + name.toStdString(), [&] {
    QQuickItem* item = find(name);
    if (!item || !item->isEnabled()) return still = 0, false;
    if (!item->hasActiveFocus()) item->forceActiveFocus();
    const QPointF now = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    still = now == middle ? still + 1 : 0;
    middle = now;
    const bool inside = QRectF(0, 0, window_.width(), window_.height()).contains(middle);
    return inside && still >= kStillLooks;
  });
  return middle.toPoint();
}

void Hands::tap(const QString& name) {
  QTest::mouseClick(&window_, Qt::LeftButton, {}, middleOnceStill(name));
  letPass(kLookMs);
}

void Hands::draw(const QString& name, const std::vector<QPoint>& points) {
  const QPoint middle = middleOnceStill(name);
  const QQuickItem* sheet = see(name);
  const auto on = [&](QPoint point) {
    return middle + QPoint(static_cast<int>(sheet->width() * (point.x() - 50) / 100),
                           static_cast<int>(sheet->height() * (point.y() - 50) / 100));
  };
  QTest::mousePress(&window_, Qt::LeftButton, {}, on(points.front()));
  for (const QPoint& point : points) {
    QTest::mouseMove(&window_, on(point));
    letPass(kLookMs);
  }
  QTest::mouseRelease(&window_, Qt::LeftButton, {}, on(points.back()));
  letPass(kLookMs);
}

void Hands::type(const QString& name, const QString& text) {
  tap(name);
  QQuickItem* field = see(name);
  QMetaObject::invokeMethod(field, "selectAll");
  // As the on-screen keyboard hands over a word.
  QInputMethodEvent typed;
  typed.setCommitString(text);
  QCoreApplication::sendEvent(field, &typed);
  readUntil(name, text);
}

void Hands::photograph(const std::filesystem::path& file) {
  const QImage picture = window_.grabWindow();
  if (picture.isNull() || !picture.save(QString::fromStdString(file.string())))
    throw std::runtime_error("can't write " + file.string());
}

}  // namespace nistaran::day
