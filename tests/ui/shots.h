// The pages of the app in every state that is worth looking at, over view models that are played by QML: for
// pictures of them, and for a survey of what no picture should show. GUI thread.
#pragma once

#include <QtCore/QSize>
#include <QtQml/QQmlEngine>
#include <QtQuick/QQuickWindow>
#include <memory>
#include <vector>

namespace nistaran::ui {

struct Shot {
  const char* name;
  const char* setting;  // QML that is set on the app before the window opens
  std::vector<const char*> taps;
};

struct Way {
  const char* name;
  const char* language;
  QSize size;
  bool dark = false;
  double text_scale = 1;
};

const std::vector<Shot>& shots();

// A window that stands as the shot wants it.
class Stage {
 public:
  // What can't be shown is said on standard error.
  Stage(const Shot& shot, const Way& way);
  QQuickWindow* window() const { return window_; }  // nullptr: it can't be shown

 private:
  QQmlEngine engine_;
  std::unique_ptr<QObject> app_;
  std::unique_ptr<QObject> root_;
  QQuickWindow* window_ = nullptr;
};

}  // namespace nistaran::ui
