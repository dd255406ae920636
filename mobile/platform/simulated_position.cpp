#include "mobile/platform/simulated_position.h"

#include <QStringList>
#include <QTimer>
#include <cmath>

namespace nistaran::mobile {
namespace {

// So that waiting can be seen.
constexpr auto kPause = std::chrono::milliseconds(600);

}  // namespace

std::optional<Fix> fixFromText(const QString& text) {
  const QStringList parts = text.split(u',');
  if (parts.size() != 2 && parts.size() != 3) return std::nullopt;
  bool lat_read = false;
  bool lon_read = false;
  bool accuracy_read = true;
  const double lat = parts[0].toDouble(&lat_read);
  const double lon = parts[1].toDouble(&lon_read);
  const int accuracy_m = parts.size() == 3 ? parts[2].toInt(&accuracy_read) : 0;
  if (!lat_read || !lon_read || !accuracy_read || accuracy_m < 0) return std::nullopt;
  if (!(std::abs(lat) <= 90) || !(std::abs(lon) <= 180)) return std::nullopt;
  return Fix{{std::llround(lat * 1e6), std::llround(lon * 1e6)}, accuracy_m};
}

void SimulatedPosition::take(QObject* context, Answer answer) {
  QTimer::singleShot(kPause, context, [answer = std::move(answer), found = answer_] { answer(found); });
}

}  // namespace nistaran::mobile
