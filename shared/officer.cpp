#include "shared/officer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nistaran {
namespace {

constexpr std::array<std::pair<Role, std::string_view>, 5> kRoles{{{Role::StationOfficer, "officer"},
                                                                   {Role::Inspector, "inspector"},
                                                                   {Role::Supervisor, "supervisor"},
                                                                   {Role::Administrator, "administrator"},
                                                                   {Role::Portal, "portal"}}};

}  // namespace

std::string_view toText(Role role) {
  for (const auto& [value, text] : kRoles) {
    if (value == role) return text;
  }
  return "officer";
}

std::optional<Role> roleFromText(std::string_view text) {
  for (const auto& [value, name] : kRoles) {
    if (name == text) return value;
  }
  return std::nullopt;
}

std::string scopeKeyOf(const Officer& officer) {
  switch (officer.role) {
    case Role::StationOfficer:
      return "officer:" + officer.id.text();
    case Role::Inspector:
      return "station:" + officer.station.text();
    case Role::Supervisor:
      return officer.circle.empty() ? "district" : "circle:" + officer.circle.text();
    case Role::Portal:
      return "district";
    case Role::Administrator:
      return "none";
  }
  return "none";
}

std::vector<std::string> scopeKeysOf(const Officer& officer) {
  std::vector<std::string> keys{scopeKeyOf(officer)};
  if (keys.front() != "district" && keys.front() != "none") keys.push_back("person:" + officer.id.text());
  return keys;
}

bool isSensitive(const Json& document) {
  return boolAt(document, "sensitive");
}

std::vector<std::string> scopeKeysOf(const Json& document) {
  std::vector<std::string> keys{"district"};
  const Json& assignment = objectAt(document, "assignment");
  if (isSensitive(document)) {
    for (const auto& [officer, entry] : objectAt(document, "named").items())
      keys.push_back("person:" + officer);
    const std::string worker = stringAt(assignment, "officer");
    if (!worker.empty() && !objectAt(document, "named").contains(worker)) keys.push_back("person:" + worker);
    return keys;
  }
  for (const char* kind : {"circle", "station", "officer"}) {
    const std::string value = stringAt(assignment, kind);
    if (!value.empty()) keys.push_back(std::string(kind) + ":" + value);
  }
  return keys;
}

bool inScope(const Officer& officer, const Json& document) {
  if (officer.district.text() != stringAt(document, "district")) return false;
  const auto filed = scopeKeysOf(document);
  const auto read = scopeKeysOf(officer);
  return std::ranges::find_first_of(filed, read) != filed.end();
}

bool everInScope(const Officer& officer, const Json& document) {
  if (inScope(officer, document)) return true;
  if (officer.district.text() != stringAt(document, "district")) return false;
  const Json& holders = objectAt(document, "holders");
  const auto held = [&](const std::string& key) { return holders.contains(key); };
  return std::ranges::any_of(scopeKeysOf(officer), held) || std::ranges::any_of(officer.former, held);
}

bool everHadScope(const Officer& officer, const std::string& key) {
  return scopeKeyOf(officer) == key || std::ranges::find(officer.former, key) != officer.former.end();
}

Officer movedTo(Officer officer, const CircleCode& circle, const StationCode& station) {
  const std::string before = scopeKeyOf(officer);
  officer.circle = circle;
  officer.station = station;
  std::erase(officer.former, scopeKeyOf(officer));
  if (before != scopeKeyOf(officer) && std::ranges::find(officer.former, before) == officer.former.end())
    officer.former.push_back(before);
  return officer;
}

Json toJson(const Officer& officer) {
  Json value{{"id", officer.id.text()},
             {"name", officer.name},
             {"rank", officer.rank},
             {"role", toText(officer.role)},
             {"district", officer.district.text()},
             {"active", officer.active}};
  if (!officer.circle.empty()) value["circle"] = officer.circle.text();
  if (!officer.station.empty()) value["station"] = officer.station.text();
  if (!officer.former.empty()) value["former"] = officer.former;
  return value;
}

Result<Officer> officerFromJson(const Json& value) {
  const auto id = OfficerId::parse(stringAt(value, "id"));
  const auto role = roleFromText(stringAt(value, "role"));
  const auto district = DistrictCode::parse(stringAt(value, "district"));
  if (!id || !role || !district) return Error(ErrorCode::Malformed, "an officer needs id, role and district");
  Officer officer{*id, stringAt(value, "name"), stringAt(value, "rank"), *role, *district, {}, {}, true, {}};
  officer.circle = CircleCode(stringAt(value, "circle"));
  officer.station = StationCode(stringAt(value, "station"));
  officer.active = boolAt(value, "active", true);
  const auto former = value.find("former");
  if (former != value.end() && former->is_array()) {
    for (const Json& key : *former) {
      if (key.is_string()) officer.former.push_back(key.get<std::string>());
    }
  }
  return officer;
}

}  // namespace nistaran
