// Where the complaint is and where the officer was, as a drawing to scale: pure reckoning, no Qt. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "shared/json.h"
#include "shared/position.h"

namespace nistaran::mobile {

enum class Spot { Complaint, Visit, Photo };

// One of the eight winds, from the north clockwise.
inline constexpr int kWinds = 8;

struct SketchPoint {
  Spot spot = Spot::Visit;
  std::string id;                      // of the operation; empty for the complaint
  int number = 0;                      // 1, 2 … among those of its kind
  double x = 0;                        // 0 … 1 from the west
  double y = 0;                        // 0 … 1 from the north, in the same scale
  std::int64_t accuracy_m = 0;         // 0: not known
  std::optional<std::int64_t> away_m;  // from the complaint's place
  int wind = 0;                        // in which direction from there
};

struct PlaceSketch {
  std::vector<SketchPoint> points;  // the complaint first, then in the order in which they happened
  std::int64_t bar_m = 0;           // a round length, at most a third of the side
  double bar = 0;                   // the same as a part of the side
  bool complaint_known = false;
  int visits = 0;           // of this round
  int visits_unplaced = 0;  // of them, without a position
};

PlaceSketch sketchOf(const Json& document);

}  // namespace nistaran::mobile
