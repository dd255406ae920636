// Notices that nobody has touched the app for a while: a tablet that was left lying must not stay open. GUI
// thread.
#pragma once

#include <QObject>
#include <QTimer>

namespace nistaran::mobile {

class AppLock : public QObject {
  Q_OBJECT

 public:
  static constexpr std::chrono::minutes kPatience{5};

  explicit AppLock(std::chrono::milliseconds patience = kPatience, QObject* parent = nullptr);

  void watch();
  void rest();

 signals:
  void due();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QTimer timer_;
};

}  // namespace nistaran::mobile
