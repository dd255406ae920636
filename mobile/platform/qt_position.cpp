#include "mobile/platform/qt_position.h"

#include <QGeoPositionInfoSource>
#include <chrono>
#include <cmath>

#include "mobile/platform/permission.h"

namespace nistaran::mobile {
namespace {

// A receiver that was off needs half a minute under the open sky.
constexpr auto kPatience = std::chrono::seconds(45);

NoFix failureOf(QGeoPositionInfoSource::Error error) {
  switch (error) {
    case QGeoPositionInfoSource::AccessError:
      return NoFix::NotAllowed;
    case QGeoPositionInfoSource::ClosedError:
      return NoFix::SwitchedOff;
    case QGeoPositionInfoSource::UpdateTimeoutError:
    case QGeoPositionInfoSource::UnknownSourceError:
    case QGeoPositionInfoSource::NoError:
      return NoFix::NotFound;
  }
  return NoFix::NotFound;
}

Fix fixOf(const QGeoPositionInfo& info) {
  const auto microdegrees = [](double degrees) { return std::llround(degrees * 1e6); };
  const bool known = info.hasAttribute(QGeoPositionInfo::HorizontalAccuracy);
  const double accuracy = known ? info.attribute(QGeoPositionInfo::HorizontalAccuracy) : 0;
  return {{microdegrees(info.coordinate().latitude()), microdegrees(info.coordinate().longitude())},
          static_cast<int>(std::ceil(accuracy))};
}

// One source for one question: it goes with the answer.
void ask(QObject* context, const PositionSource::Answer& answer) {
  QGeoPositionInfoSource* source = QGeoPositionInfoSource::createDefaultSource(context);
  if (!source) return answer(NoFix::SwitchedOff);
  const auto done = [source, answer](const std::variant<Fix, NoFix>& found) {
    source->disconnect();
    source->deleteLater();
    answer(found);
  };
  QObject::connect(source, &QGeoPositionInfoSource::positionUpdated, context,
                   [done](const QGeoPositionInfo& info) {
                     if (info.coordinate().isValid()) done(fixOf(info));
                   });
  QObject::connect(source, &QGeoPositionInfoSource::errorOccurred, context,
                   [done](QGeoPositionInfoSource::Error error) { done(failureOf(error)); });
  source->requestUpdate(static_cast<int>(std::chrono::milliseconds(kPatience).count()));
}

}  // namespace

std::unique_ptr<QtPosition> QtPosition::ofThisDevice() {
  if (QGeoPositionInfoSource::availableSources().isEmpty()) return nullptr;
  return std::make_unique<QtPosition>();
}

void QtPosition::take(QObject* context, Answer answer) {
  askPermission(Permission::Position, context, [context, answer = std::move(answer)](bool allowed) {
    if (!allowed) return answer(NoFix::NotAllowed);
    ask(context, answer);
  });
}

}  // namespace nistaran::mobile
