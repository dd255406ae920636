// The position as Qt Positioning gives it: GPS on a tablet, GeoClue on a desktop. GUI thread.
#pragma once

#include <memory>

#include "mobile/platform/position_source.h"

namespace nistaran::mobile {

class QtPosition final : public PositionSource {
 public:
  // nullptr where nothing on this device knows its position.
  static std::unique_ptr<QtPosition> ofThisDevice();

  void take(QObject* context, Answer answer) override;
};

}  // namespace nistaran::mobile
