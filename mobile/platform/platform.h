// What differs between one device and another beside its screen: chosen here and nowhere else. Made by main,
// outlives the app. GUI thread.
#pragma once

#include <memory>

#include "mobile/platform/camera.h"
#include "mobile/platform/dialler.h"
#include "mobile/platform/position_source.h"
#include "mobile/platform/speaker.h"

namespace nistaran::mobile {

// nullptr: this device has none, and the screen shows no way to it.
struct Platform {
  std::unique_ptr<PositionSource> position;
  std::unique_ptr<Camera> camera;
  std::unique_ptr<Dialler> dialler;
  std::unique_ptr<Speaker> speaker;
};

struct Simulated {
  std::optional<Fix> position;  // in place of the device's own
  bool camera = false;
};

Platform platformOfThisDevice(const Simulated& simulated);

}  // namespace nistaran::mobile
