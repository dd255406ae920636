// Where something is on the ground, in microdegrees of WGS 84 as documents keep it, and how far two such
// places are from each other. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "shared/json.h"

namespace nistaran {

struct Position {
  std::int64_t lat_udeg = 0;  // -90,000,000 … 90,000,000
  std::int64_t lon_udeg = 0;  // -180,000,000 … 180,000,000
  friend bool operator==(const Position&, const Position&) = default;
};

// Of an object with `lat_udeg` and `lon_udeg`: a document's `place`, an action. nullopt where either is
// missing, no integer or off the globe.
std::optional<Position> positionOf(const Json& object);

// Along the surface, by the haversine formula (R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope
// 68, 1984) on a sphere of 6,371,009 m; within 0.6 % of the ellipsoid, which is less than a tablet's error.
std::int64_t metresBetween(Position from, Position to);

// As a person says it: "140 m", "2.3 km". No more digits than a tablet can know.
std::string distanceText(std::int64_t metres, std::string_view metre, std::string_view kilometre);

}  // namespace nistaran
