#include "mobile/app_lock.h"

#include <QCoreApplication>
#include <QEvent>

namespace nistaran::mobile {
namespace {

bool isByHand(QEvent::Type type) {
  switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::Wheel:
    case QEvent::InputMethod:
      return true;
    default:
      return false;
  }
}

}  // namespace

AppLock::AppLock(std::chrono::milliseconds patience, QObject* parent) : QObject(parent) {
  timer_.setSingleShot(true);
  timer_.setInterval(patience);
  connect(&timer_, &QTimer::timeout, this, &AppLock::due);
}

void AppLock::watch() {
  QCoreApplication::instance()->installEventFilter(this);
  timer_.start();
}

void AppLock::rest() {
  QCoreApplication::instance()->removeEventFilter(this);
  timer_.stop();
}

bool AppLock::eventFilter(QObject* watched, QEvent* event) {
  if (isByHand(event->type())) timer_.start();
  return QObject::eventFilter(watched, event);
}

}  // namespace nistaran::mobile
