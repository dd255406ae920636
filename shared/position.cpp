#include "shared/position.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nistaran {
namespace {

constexpr double kEarthRadiusM = 6'371'009;

double radians(std::int64_t udeg) {
  return static_cast<double>(udeg) * std::numbers::pi / 180e6;
}

std::optional<std::int64_t> degreesAt(const Json& object, const char* member, std::int64_t limit_udeg) {
  if (!object.is_object()) return std::nullopt;
  const auto found = object.find(member);
  if (found == object.end() || !found->is_number_integer()) return std::nullopt;
  const auto value = found->get<std::int64_t>();
  if (value < -limit_udeg || value > limit_udeg) return std::nullopt;
  return value;
}

}  // namespace

std::optional<Position> positionOf(const Json& object) {
  const auto lat = degreesAt(object, "lat_udeg", 90'000'000);
  const auto lon = degreesAt(object, "lon_udeg", 180'000'000);
  if (!lat || !lon) return std::nullopt;
  return Position{*lat, *lon};
}

std::int64_t metresBetween(Position from, Position to) {
  const double north = std::sin((radians(to.lat_udeg) - radians(from.lat_udeg)) / 2);
  const double east = std::sin((radians(to.lon_udeg) - radians(from.lon_udeg)) / 2);
  const double chord =
      north * north + std::cos(radians(from.lat_udeg)) * std::cos(radians(to.lat_udeg)) * east * east;
  return std::llround(2 * kEarthRadiusM * std::asin(std::sqrt(std::min(1.0, chord))));
}

std::string distanceText(std::int64_t metres, std::string_view metre, std::string_view kilometre) {
  const std::int64_t tens = (metres + 5) / 10 * 10;
  const bool near = tens < 1000;
  const std::int64_t hundreds = (metres + 50) / 100;
  const bool far = hundreds >= 100;  // from ten kilometres on whole ones are enough
  std::string text = near  ? std::to_string(metres < 100 ? metres : tens)
                     : far ? std::to_string((metres + 500) / 1000)
                           : std::to_string(hundreds / 10) + "." + std::to_string(hundreds % 10);
  text += ' ';
  return text += near ? metre : kilometre;
}

}  // namespace nistaran
