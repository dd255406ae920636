// The district's own list of circles, stations and the portal's reference types, from a file that the
// operator loads. Any thread.
#pragma once

#include <string>
#include <vector>

#include "shared/error.h"
#include "shared/id.h"
#include "shared/json.h"
#include "shared/label.h"

namespace nistaran {

struct Circle {
  CircleCode code;
  Label name;
};

struct Station {
  StationCode code;
  CircleCode circle;
  Label name;
};

struct District {
  DistrictCode code;
  Label name;
  Label addressee;  // to whom reports are written: "वरिष्ठ पुलिस अधीक्षक"
  std::vector<Circle> circles;
  std::vector<Station> stations;
  Json json;  // the whole file, as tablets get it

  const Station* station(const StationCode& code) const;  // nullptr where there is none
};

// Malformed says which part of the file is missing or names a circle that does not exist.
Result<District> districtFromJson(const Json& value);

}  // namespace nistaran
