#include "mobile/platform/platform.h"

#include "mobile/platform/qt_camera.h"
#include "mobile/platform/qt_position.h"
#include "mobile/platform/qt_speaker.h"
#include "mobile/platform/simulated_camera.h"
#include "mobile/platform/simulated_position.h"

namespace nistaran::mobile {

Platform platformOfThisDevice(const Simulated& simulated) {
  Platform platform;
  if (simulated.position)
    platform.position = std::make_unique<SimulatedPosition>(*simulated.position);
  else
    platform.position = QtPosition::ofThisDevice();
  if (simulated.camera)
    platform.camera = std::make_unique<SimulatedCamera>();
  else
    platform.camera = QtCamera::ofThisDevice();
  platform.dialler = std::make_unique<AddressDialler>();
  platform.speaker = QtSpeaker::ofThisDevice();
  return platform;
}

}  // namespace nistaran::mobile
