// The staff of a district and the tablets that they share.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "shared/officer.h"
#include "shared/json.h"

namespace nistaran::people {

struct TabletPlan {
  std::string label;
  std::vector<Officer> officers;
};

struct Staff {
  std::vector<Officer> officers;  // everybody
  std::vector<TabletPlan> tablets;
  Officer chief;  // sees the whole district; on the last tablet
};

// An inspector and four officers for each station on two tablets, a circle officer on two, the chief's office
// on two: thirty tablets for Kannauj.
Staff staffOf(const Json& district);

}  // namespace nistaran::people
