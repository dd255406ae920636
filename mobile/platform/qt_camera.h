// The camera as Qt Multimedia gives it: the one at the back where there are two. GUI thread.
#pragma once

#include <QCameraDevice>
#include <QTimer>
#include <memory>

#include "mobile/platform/camera.h"

class QVideoFrame;

namespace nistaran::mobile {

class QtCamera final : public Camera {
  Q_OBJECT

 public:
  // nullptr where this device has none.
  static std::unique_ptr<QtCamera> ofThisDevice();

  explicit QtCamera(const QCameraDevice& device);
  ~QtCamera() override;

  void start() override;
  void stop() override;
  void shoot() override;

 private:
  struct Running;
  void run();
  void show(const QVideoFrame& frame);

  QCameraDevice device_;
  bool wanted_ = false;  // between start and stop; the permission may come between
  std::unique_ptr<Running> running_;
  QTimer first_picture_;  // ends where none comes
};

}  // namespace nistaran::mobile
