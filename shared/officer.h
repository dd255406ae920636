// Who acts: role, posting, and the scope that follows from both. A scope is the key of a place
// ("officer:ravi", "station:tirwa", "circle:sadar", "district") and that of the person ("person:ravi"), so
// that what an officer may see is a look-up or two in the feed. What is sensitive is filed under the district
// and the persons who are named in it or work it, everything else under places alone: no complaint is found
// under both keys of one officer. Any thread.
#pragma once

#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "shared/id.h"
#include "shared/json.h"

namespace nistaran {

// In order of authority: where two change the same single value, the higher one stands.
enum class Role { StationOfficer, Inspector, Supervisor, Administrator, Portal };

std::string_view toText(Role role);
std::optional<Role> roleFromText(std::string_view text);
inline std::ostream& operator<<(std::ostream& out, Role role) {
  return out << toText(role);
}

struct Officer {
  OfficerId id;
  std::string name;  // as it is written in reports
  std::string rank;  // "उपनिरीक्षक"
  Role role = Role::StationOfficer;
  DistrictCode district;
  CircleCode circle;    // empty: the whole district
  StationCode station;  // empty: the whole circle
  bool active = true;
  // Keys of the scopes that were the officer's before a move: what was done there still counts.
  std::vector<std::string> former;

  bool operator==(const Officer&) const = default;
};

// The key of what the officer sees: a station officer own complaints, an inspector the station's, a
// supervisor the circle's or (without circle) the district's. Administrators see no complaint: "none".
std::string scopeKeyOf(const Officer& officer);
// That one, and the person's where there is one: who sees the whole district needs none.
std::vector<std::string> scopeKeysOf(const Officer& officer);

// The keys of all scopes that hold this document today.
std::vector<std::string> scopeKeysOf(const Json& document);
// About a woman or a child: seen by those who are named in it or work it, and by the district.
bool isSensitive(const Json& document);
bool inScope(const Officer& officer, const Json& document);
// Today or earlier: work of somebody from whom a complaint was taken still counts.
bool everInScope(const Officer& officer, const Json& document);

// Today, or before a move: a tablet may hand in late what was ordered there.
bool everHadScope(const Officer& officer, const std::string& key);
// At another place from now on.
Officer movedTo(Officer officer, const CircleCode& circle, const StationCode& station);

Json toJson(const Officer& officer);
Result<Officer> officerFromJson(const Json& value);

}  // namespace nistaran
