#include "mobile/review/place_sketch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "mobile/review/recorded.h"

namespace nistaran::mobile {
namespace {

// What is nearer can't be told apart from a tablet's own error.
constexpr double kSideMin = 40;  // metres
// The points keep away from the edge by this part of the side.
constexpr double kEdge = 0.16;
constexpr double kMetresPerDegree = 111'195;  // of the sphere of shared/position.h

struct Metres {
  double east = 0;
  double north = 0;
};

Metres metresFrom(Position origin, Position position) {
  const double lat = static_cast<double>(origin.lat_udeg) / 1e6 * std::numbers::pi / 180;
  return {static_cast<double>(position.lon_udeg - origin.lon_udeg) / 1e6 * kMetresPerDegree * std::cos(lat),
          static_cast<double>(position.lat_udeg - origin.lat_udeg) / 1e6 * kMetresPerDegree};
}

int windOf(Metres from_complaint) {
  const double turn = std::atan2(from_complaint.east, from_complaint.north) / (2 * std::numbers::pi);
  return (static_cast<int>(std::lround(turn * kWinds)) + kWinds) % kWinds;
}

// 1, 2 or 5 with zeros.
std::int64_t roundLength(double at_most_m) {
  std::int64_t length = 1;
  for (const std::int64_t step : {2, 5, 10}) {
    if (at_most_m >= static_cast<double>(step)) length = step;
  }
  if (at_most_m < 20) return length;
  return roundLength(at_most_m / 10) * 10;
}

struct Placed {
  SketchPoint point;
  Position position;
};

// Puts all into one square, and says how long its side is in metres.
double place(std::vector<Placed>& placed) {
  if (placed.empty()) return kSideMin;
  const Position origin = placed.front().position;
  Metres low;
  Metres high;
  for (const Placed& each : placed) {
    const Metres here = metresFrom(origin, each.position);
    low = {std::min(low.east, here.east), std::min(low.north, here.north)};
    high = {std::max(high.east, here.east), std::max(high.north, here.north)};
  }
  const double inner = std::max({kSideMin * (1 - 2 * kEdge), high.east - low.east, high.north - low.north});
  const double side = inner / (1 - 2 * kEdge);
  const Metres middle{(low.east + high.east) / 2, (low.north + high.north) / 2};
  for (Placed& each : placed) {
    const Metres here = metresFrom(origin, each.position);
    each.point.x = 0.5 + (here.east - middle.east) / side;
    each.point.y = 0.5 - (here.north - middle.north) / side;
  }
  return side;
}

}  // namespace

PlaceSketch sketchOf(const Json& document) {
  PlaceSketch sketch;
  std::vector<Placed> placed;
  const auto complaint = positionOf(objectAt(document, "place"));
  sketch.complaint_known = complaint.has_value();
  if (complaint) placed.push_back({{Spot::Complaint, {}, 0, 0, 0, 0, {}, 0}, *complaint});
  const auto add = [&](const Recorded& recorded, Spot spot, int number) {
    const auto position = positionOf(recorded.entry);
    if (!position) return false;
    SketchPoint point{spot, recorded.id, number, 0, 0, integerAt(recorded.entry, "accuracy_m"), {}, 0};
    if (complaint) {
      point.away_m = metresBetween(*complaint, *position);
      point.wind = windOf(metresFrom(*complaint, *position));
    }
    placed.push_back({point, *position});
    return true;
  };
  for (const Recorded& visit : actionsOf(document, "visit")) {
    if (!isOfThisRound(document, visit.entry)) continue;
    if (!add(visit, Spot::Visit, ++sketch.visits)) ++sketch.visits_unplaced;
  }
  int photos = 0;
  for (const Recorded& file : recordedIn(document, "attachments")) {
    if (isOfThisRound(document, file.entry) && positionOf(file.entry)) add(file, Spot::Photo, ++photos);
  }
  const double side = place(placed);
  for (const Placed& each : placed) sketch.points.push_back(each.point);
  sketch.bar_m = roundLength(side / 3);
  sketch.bar = static_cast<double>(sketch.bar_m) / side;
  return sketch;
}

}  // namespace nistaran::mobile
