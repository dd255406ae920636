// Complaints as citizens of Kannauj might write them: invented, and recognisably so (names "आवेदक …", numbers
// 99999xxxxx). From one seed everything follows.
#pragma once

#include <string>
#include <vector>

#include "shared/json.h"

namespace nistaran::people {

struct Complaint {
  Json filing;          // body of the portal's form
  std::string station;  // to which the control room sends it; empty: the district decides
};

// `types` and `stations` from the district file. Spread so that every type and every station occurs.
std::vector<Complaint> monthOfComplaints(const Json& district, int count, std::uint64_t seed);

std::string statementOf(const std::string& whom, std::uint64_t draw);
std::string conclusionFor(const std::string& category, std::uint64_t draw);
std::string reasonForDissatisfaction(std::uint64_t draw);

}  // namespace nistaran::people
