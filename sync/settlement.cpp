#include "sync/settlement.h"

#include <array>

#include "shared/limits.h"

namespace nistaran {
namespace {

constexpr std::array<FieldRule, 27> kFields{{
    {"complainant.name", Rule::Authority, ValueType::Text, Role::StationOfficer},
    {"complainant.mobile", Rule::Authority, ValueType::Text, Role::StationOfficer},
    {"complainant.address", Rule::Authority, ValueType::Text, Role::StationOfficer},
    {"complainant.village", Rule::Authority, ValueType::Text, Role::StationOfficer},
    {"opposite_party.name", Rule::Authority, ValueType::Text, Role::StationOfficer},
    {"opposite_party.mobile", Rule::Authority, ValueType::Text, Role::StationOfficer},
    {"opposite_party.address", Rule::Authority, ValueType::Text, Role::StationOfficer},
    {"place.village", Rule::Authority, ValueType::Text, Role::StationOfficer},
    {"place.lat_udeg", Rule::Authority, ValueType::Integer, Role::StationOfficer},
    {"place.lon_udeg", Rule::Authority, ValueType::Integer, Role::StationOfficer},
    {"category", Rule::Authority, ValueType::Text, Role::Inspector},
    {"priority", Rule::Authority, ValueType::Priority, Role::Inspector},
    {"internal_due_at_ms", Rule::Authority, ValueType::Integer, Role::Inspector},
    {"sensitive", Rule::Authority, ValueType::Boolean, Role::Inspector},
    {"assignment", Rule::Authority, ValueType::Object, Role::Inspector},
    {"reports.*.points.*", Rule::Text, ValueType::Text, Role::StationOfficer},
    {"portal.text", Rule::Authority, ValueType::Text, Role::Portal},
    {"portal.due_at_ms", Rule::Authority, ValueType::Integer, Role::Portal},
    {"portal.revision", Rule::Authority, ValueType::Integer, Role::Portal},
    {"portal.reminders", Rule::Authority, ValueType::Integer, Role::Portal},
    {"portal.type", Rule::Authority, ValueType::Integer, Role::Portal},
    {"portal.nature", Rule::Authority, ValueType::Text, Role::Portal},
    {"portal.category", Rule::Authority, ValueType::Text, Role::Portal},
    {"place.station", Rule::Authority, ValueType::Text, Role::Portal},
    {"portal.group", Rule::Authority, ValueType::Boolean, Role::Portal},
    {"portal.attachments", Rule::Authority, ValueType::Object, Role::Portal},
    {"portal.state", Rule::Authority, ValueType::Text, Role::Portal},
}};

// What nobody sets by name, with all that is inside.
struct MemberRule {
  std::string_view path;
  Rule rule;
};

constexpr std::array<MemberRule, 23> kMembers{{
    {"actions", Rule::Union},
    {"feedback", Rule::Union},
    {"attachments", Rule::Union},
    {"events", Rule::Union},
    {"waivers", Rule::Union},
    {"status", Rule::Guarded},
    {"round", Rule::Guarded},
    {"reports", Rule::Guarded},
    {"portal_feed", Rule::Guarded},
    {"conflicts", Rule::Decided},
    {"held", Rule::Decided},
    {"closed_holds", Rule::Decided},
    {"id", Rule::Given},
    {"district", Rule::Given},
    {"portal", Rule::Given},
    {"complainant", Rule::Given},
    {"opposite_party", Rule::Given},
    {"place", Rule::Given},
    {"assignment", Rule::Authority},
    {"format", Rule::Kept},
    {"version", Rule::Kept},
    {"fields", Rule::Kept},
    {"holders", Rule::Kept},
}};

bool matches(std::string_view pattern, std::string_view path) {
  while (true) {
    const std::size_t a = pattern.find('.');
    const std::size_t b = path.find('.');
    const std::string_view step = pattern.substr(0, a);
    if (step == "*" ? path.substr(0, b).empty() : step != path.substr(0, b)) return false;
    if (a == std::string_view::npos || b == std::string_view::npos) return a == b;
    pattern.remove_prefix(a + 1);
    path.remove_prefix(b + 1);
  }
}

Json stampOf(const Json& document, const Claim& claim) {
  return Json{{"version", integerAt(document, "version")},
              {"op", claim.operation.id.text()},
              {"device", claim.operation.device.text()},
              {"n", claim.operation.n.value()},
              {"by", claim.actor.id.text()},
              {"name", claim.actor.name},
              {"role", toText(claim.actor.role)},
              {"at_ms", claim.operation.time.ms}};
}

void write(Json& document, const std::string& path, const Json& value, const Claim& claim) {
  if (value.is_null()) {
    // Where there is nothing, nothing is made on the way to it.
    if (find(document, path)) {
      const std::size_t dot = path.rfind('.');
      Json& holder = dot == std::string::npos ? document : at(document, path.substr(0, dot));
      holder.erase(path.substr(dot == std::string::npos ? 0 : dot + 1));
    }
  } else {
    at(document, path) = value;
  }
  document["fields"][path] = stampOf(document, claim);
}

// The writer had seen what stands there: through the server, or because the writer is the same person on the
// same tablet.
bool hadSeen(const Json& stamp, const Claim& claim) {
  if (integerAt(stamp, "version") <= claim.operation.base.value()) return true;
  return stringAt(stamp, "device") == claim.operation.device.text() &&
         stringAt(stamp, "by") == claim.actor.id.text() && integerAt(stamp, "n") < claim.operation.n.value();
}

Role roleOf(const Json& stamp) {
  return roleFromText(stringAt(stamp, "role")).value_or(Role::StationOfficer);
}

// An earlier open value of the same writer for the same field is replaced by this one: the newer word counts.
void closeEarlier(Json& document, const std::string& path, const Json& loser) {
  for (auto& [key, conflict] : document["conflicts"].items()) {
    if (stringAt(conflict, "field") == path && stringAt(conflict, "state") == "open" &&
        stringAt(conflict, "by") == stringAt(loser, "by") &&
        stringAt(conflict, "device") == stringAt(loser, "device")) {
      conflict["state"] = "superseded";
    }
  }
}

void keep(Json& document, const std::string& path, const Json& value, const Json& stamp, Rule rule) {
  Json conflict{{"field", path},
                {"rule", rule == Rule::Text ? "text" : "authority"},
                {"state", "open"},
                {"op", stringAt(stamp, "op")},
                {"device", stringAt(stamp, "device")},
                {"by", stringAt(stamp, "by")},
                {"name", stringAt(stamp, "name")},
                {"role", stringAt(stamp, "role")},
                {"at_ms", integerAt(stamp, "at_ms")},
                {"since", integerAt(document, "version")}};
  if (!value.is_null()) conflict["value"] = value;
  closeEarlier(document, path, conflict);
  document["conflicts"][stringAt(stamp, "op") + ":" + path] = std::move(conflict);
}

}  // namespace

std::optional<Rule> ruleOf(std::string_view path) {
  if (const FieldRule* field = fieldRule(path)) return field->rule;
  for (const MemberRule& member : kMembers) {
    if (path == member.path || (path.starts_with(member.path) && path[member.path.size()] == '.'))
      return member.rule;
  }
  return std::nullopt;
}

const FieldRule* fieldRule(std::string_view path) {
  for (const FieldRule& field : kFields) {
    if (matches(field.path, path)) return &field;
  }
  return nullptr;
}

bool hasType(const Json& value, ValueType type) {
  if (value.is_null()) return true;
  switch (type) {
    case ValueType::Text:
      return value.is_string() && value.get_ref<const std::string&>().size() <= limits::kTextBytesMax;
    case ValueType::Integer:
      return value.is_number_integer();
    case ValueType::Boolean:
      return value.is_boolean();
    case ValueType::Priority:
      return value == "normal" || value == "high" || value == "urgent";
    case ValueType::Object:
      return value.is_object();
  }
  return false;
}

bool settle(Json& document, const std::string& path, const Json& value, Rule rule, const Claim& claim) {
  const Json* found = find(document, path);
  const Json standing = found ? *found : Json();
  const Json& stamps = objectAt(document, "fields");
  const auto stamp_here = stamps.find(path);
  const Json stamp = stamp_here == stamps.end() ? Json::object() : *stamp_here;
  if (stamp.empty() || hadSeen(stamp, claim)) {
    write(document, path, value, claim);
    return false;
  }
  if (standing == value) return false;
  const bool newcomer_stands = rule == Rule::Authority && claim.actor.role > roleOf(stamp);
  if (newcomer_stands) {
    keep(document, path, standing, stamp, rule);
    write(document, path, value, claim);
  } else {
    keep(document, path, value, stampOf(document, claim), rule);
  }
  return true;
}

}  // namespace nistaran
