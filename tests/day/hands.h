// The hands and eyes of somebody at a real window: finds what is visible by its objectName, scrolls to it,
// taps its middle, types, reads. Whatever does not happen within a minute throws Stuck. GUI thread.
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

namespace nistaran::day {

struct Stuck : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// Lets the windows live until `happened`; `what` says in the error what did not.
void waitFor(const std::string& what, const std::function<bool()>& happened);
void letPass(int milliseconds);

class Hands {
 public:
  // `window` outlives the hands; `whose` stands in errors.
  Hands(QQuickWindow& window, std::string whose) : window_(window), whose_(std::move(whose)) {}

  void tap(const QString& name);
  // One stroke; points in hundredths of the item's width and height.
  void draw(const QString& name, const std::vector<QPoint>& points);
  // In place of what stood there.
  void type(const QString& name, const QString& text);
  QQuickItem* see(const QString& name);
  void seeNot(const QString& name);
  QString read(const QString& name);
  void readUntil(const QString& name, const QString& expected);
  void photograph(const std::filesystem::path& file);

 private:
  QQuickItem* find(const QString& name) const;
  QPoint middleOnceStill(const QString& name);

  QQuickWindow& window_;
  std::string whose_;
};

}  // namespace nistaran::day
