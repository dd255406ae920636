#include "tests/ui/survey.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAccessible>
#include <QtQuick/QQuickItem>
#include <algorithm>

namespace nistaran::ui {
namespace {

constexpr qreal kTarget = 48;  // pixels: Theme.target
constexpr qreal kSlack = 1.5;  // of a pixel grid

struct Seen {
  QQuickItem* item;
  QRectF place;  // in the window
  QRectF shown;  // what of it no ancestor cuts off
};

// Text that is to be read, as opposed to typed.
bool isText(const QQuickItem* item) {
  return item->inherits("QQuickText") && !item->property("text").toString().trimmed().isEmpty();
}

bool isButton(const QQuickItem* item) {
  return item->inherits("QQuickAbstractButton") && item->isEnabled();
}

// What of its place a text really covers: a layout may have left it more.
QRectF written(const QQuickItem& text, QRectF place) {
  const qreal height = text.property("topPadding").toReal() + text.property("contentHeight").toReal();
  if (text.property("verticalAlignment").toInt() == Qt::AlignTop)
    place.setHeight(std::min(place.height(), height));
  return place;
}

void look(QQuickItem* item, QRectF clip, qreal opacity, std::vector<Seen>& seen) {
  opacity *= item->opacity();
  if (!item->isVisible() || opacity < 0.05) return;
  const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
  if (item->clip()) clip &= place;
  if (isText(item)) seen.push_back({item, place, written(*item, place) & clip});
  if (isButton(item)) seen.push_back({item, place, place & clip});
  for (QQuickItem* child : item->childItems()) look(child, clip, opacity, seen);
}

std::string nameOf(const QQuickItem* item) {
  const QString text = item->property("text").toString().simplified().left(40);
  return (item->objectName().isEmpty() ? QString() : item->objectName() + u' ').toStdString() + "\"" +
         text.toStdString() + "\"";
}

std::string sizeOf(const QRectF& rect) {
  return std::to_string(static_cast<int>(rect.width())) + "x" +
         std::to_string(static_cast<int>(rect.height()));
}

void textFits(const Seen& text, std::vector<std::string>& faults) {
  const QQuickItem* item = text.item;
  const bool elided = item->property("elide").toInt() != Qt::ElideNone;
  const qreal width = item->property("contentWidth").toReal() + item->property("leftPadding").toReal() +
                      item->property("rightPadding").toReal();
  const qreal height = item->property("contentHeight").toReal() + item->property("topPadding").toReal() +
                       item->property("bottomPadding").toReal();
  if (!elided && width > item->width() + kSlack) faults.push_back("wider than its place: " + nameOf(item));
  if (height > item->height() + kSlack)
    faults.push_back("higher than its place, " + std::to_string(static_cast<int>(height)) + " in " +
                     std::to_string(static_cast<int>(item->height())) + ": " + nameOf(item));
}

// A text that stands beside the window can't be scrolled to.
void isInside(const Seen& text, const QSizeF& window, std::vector<std::string>& faults) {
  if (text.place.left() < -kSlack || text.place.right() > window.width() + kSlack)
    faults.push_back("reaches out of the window: " + nameOf(text.item));
}

bool isAncestor(const QQuickItem* one, const QQuickItem* other) {
  for (const QQuickItem* up = other; up; up = up->parentItem()) {
    if (up == one) return true;
  }
  return false;
}

// A page or a sheet that lies above with a filling of its own hides what is under it.
bool liesOver(const Seen& one, const Seen& other) {
  const QRectF both = one.shown & other.shown;
  return both.width() > 3 && both.height() > 3 && !isAncestor(one.item, other.item) &&
         !isAncestor(other.item, one.item);
}

void canBeTouched(const Seen& button, std::vector<std::string>& faults) {
  if (button.place.width() < kTarget - kSlack || button.place.height() < kTarget - kSlack)
    faults.push_back("too small to touch, " + sizeOf(button.place) + ": " + nameOf(button.item));
}

void canBeReached(const Seen& button, std::vector<std::string>& faults) {
  if (!(button.item->property("focusPolicy").toInt() & Qt::TabFocus))
    faults.push_back("not reached by the keyboard: " + nameOf(button.item));
  QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(button.item);
  if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
    faults.push_back("has no name to be spoken: " + nameOf(button.item));
}

}  // namespace

std::vector<std::string> faultsOf(QQuickWindow& window) {
  // What nobody draws is not laid out, and columns within columns need a second time.
  for (int time = 0; time < 2; ++time) {
    (void)window.grabWindow();
    QCoreApplication::processEvents();
  }
  std::vector<Seen> seen;
  const QRectF whole(QPointF(0, 0), QSizeF(window.size()));
  look(window.contentItem(), whole, 1, seen);
  std::vector<std::string> faults;
  std::vector<Seen> texts;
  for (const Seen& one : seen) {
    if (isText(one.item)) {
      textFits(one, faults);
      isInside(one, whole.size(), faults);
      if (!one.shown.isEmpty()) texts.push_back(one);
    } else {
      canBeTouched(one, faults);
      canBeReached(one, faults);
    }
  }
  for (auto one = texts.begin(); one != texts.end(); ++one) {
    for (auto other = std::next(one); other != texts.end(); ++other) {
      if (liesOver(*one, *other))
        faults.push_back("over each other: " + nameOf(one->item) + " and " + nameOf(other->item));
    }
  }
  return faults;
}

}  // namespace nistaran::ui
