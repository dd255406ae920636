#include "shared/district.h"

#include <algorithm>

namespace nistaran {
namespace {

// As the form in use says. Where a Superintendent or a Commissioner heads the district, its file says so.
const Label kDefaultAddressee{"वरिष्ठ पुलिस अधीक्षक", "Senior Superintendent of Police"};

Label labelAt(const Json& value) {
  return labelFrom(objectAt(value, "name"));
}

const Json& arrayAt(const Json& value, std::string_view path) {
  static const Json kNone = Json::array();
  const Json* found = find(value, path);
  return found && found->is_array() ? *found : kNone;
}

}  // namespace

const Station* District::station(const StationCode& wanted) const {
  const auto found = std::find_if(stations.begin(), stations.end(),
                                  [&](const Station& station) { return station.code == wanted; });
  return found == stations.end() ? nullptr : &*found;
}

Result<District> districtFromJson(const Json& value) {
  District district;
  const auto code = DistrictCode::parse(stringAt(value, "district.code"));
  if (!code) return Error(ErrorCode::Malformed, "the district file needs district.code");
  district.code = *code;
  district.name = labelAt(objectAt(value, "district"));
  district.addressee = labelFrom(objectAt(value, "district.addressee"));
  if (district.addressee.empty()) district.addressee = kDefaultAddressee;
  district.json = value;
  for (const Json& item : arrayAt(value, "circles")) {
    const auto circle = CircleCode::parse(stringAt(item, "code"));
    if (!circle) return Error(ErrorCode::Malformed, "each circle of the district file needs a code");
    district.circles.push_back({*circle, labelAt(item)});
  }
  for (const Json& item : arrayAt(value, "stations")) {
    const auto station = StationCode::parse(stringAt(item, "code"));
    const CircleCode circle(stringAt(item, "circle"));
    const bool known = std::any_of(district.circles.begin(), district.circles.end(),
                                   [&](const Circle& other) { return other.code == circle; });
    if (!station || !known) {
      return Error(ErrorCode::Malformed,
                   "each station of the district file needs a code and one of its circles");
    }
    district.stations.push_back({*station, circle, labelAt(item)});
  }
  if (district.stations.empty()) return Error(ErrorCode::Malformed, "the district file has no stations");
  return district;
}

}  // namespace nistaran
