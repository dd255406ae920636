// A position that somebody said, for a device that does not know its own: rehearsals and tests. GUI thread.
#pragma once

#include <QString>
#include <optional>

#include "mobile/platform/position_source.h"

namespace nistaran::mobile {

// "27.055,79.918" or "27.055,79.918,12": degrees, and the accuracy in metres. nullopt for anything else.
std::optional<Fix> fixFromText(const QString& text);

class SimulatedPosition final : public PositionSource {
 public:
  explicit SimulatedPosition(std::variant<Fix, NoFix> answer) : answer_(answer) {}

  void take(QObject* context, Answer answer) override;

 private:
  std::variant<Fix, NoFix> answer_;
};

}  // namespace nistaran::mobile
