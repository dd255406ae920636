// A camera that sees a test card, for a device that has none: rehearsals and tests. No two photos are the
// same. GUI thread.
#pragma once

#include <QTimer>

#include "mobile/platform/camera.h"

namespace nistaran::mobile {

class SimulatedCamera final : public Camera {
  Q_OBJECT

 public:
  SimulatedCamera();

  void start() override;
  void stop() override;
  void shoot() override;

 private:
  QImage card() const;

  QTimer pictures_;
  int turn_ = 0;
};

}  // namespace nistaran::mobile
