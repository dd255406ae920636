#include "server/portal/reference.h"

#include <array>

#include "shared/merge_patch.h"
#include "sync/settlement.h"

namespace nistaran {
namespace {

// A field of the record and where it stands in the document. Each is one that the settlement table lets the
// portal set.
struct Field {
  std::string_view from;
  std::string_view to;
};

constexpr std::array<Field, 19> kFields{{
    {"type", "portal.type"},
    {"nature", "portal.nature"},
    {"category", "portal.category"},
    {"text", "portal.text"},
    {"due_at_ms", "portal.due_at_ms"},
    {"revision", "portal.revision"},
    {"reminders", "portal.reminders"},
    {"state", "portal.state"},
    {"complainant.name", "complainant.name"},
    {"complainant.mobile", "complainant.mobile"},
    {"complainant.address", "complainant.address"},
    {"complainant.village", "complainant.village"},
    {"opposite_party.name", "opposite_party.name"},
    {"opposite_party.mobile", "opposite_party.mobile"},
    {"opposite_party.address", "opposite_party.address"},
    {"place.village", "place.village"},
    {"place.station", "place.station"},
    {"group", "portal.group"},
    {"sensitive", "sensitive"},
}};

constexpr std::array<std::string_view, 5> kStates{"sent", "in_progress", "disposed", "cancelled", "reopened"};

Error notUnderstood(std::string_view field) {
  return Error(ErrorCode::Malformed, "the portal's field '" + std::string(field) + "' can't be understood");
}

bool isState(const std::string& text) {
  for (const std::string_view state : kStates) {
    if (state == text) return true;
  }
  return false;
}

// The portal gives a list; documents hold maps, so that a patch can name one entry.
Json attachmentsById(const Json& list) {
  Json map = Json::object();
  std::size_t place = 0;
  for (const Json& item : list) {
    ++place;
    if (!item.is_object()) continue;
    const std::string id = stringAt(item, "id", "a" + std::to_string(place));
    map[id] = item;
    map[id].erase("id");
  }
  return map;
}

Json attachmentsIn(const Json& record) {
  const Json* list = find(record, "attachments");
  return list && list->is_array() ? attachmentsById(*list) : Json::object();
}

void assign(Json& body, const PortalReference& reference, const District& district) {
  const auto code = StationCode::parse(stringAt(reference.json, "place.station"));
  const Station* station = code ? district.station(*code) : nullptr;
  if (station) body["assignment"] = {{"circle", station->circle.text()}, {"station", station->code.text()}};
}

bool reopened(const Json& known, const PortalReference& now, Status status) {
  if (now.state != "reopened" || now.revision <= integerAt(known, "revision")) return false;
  // Disposed and reopened again between two polls looks like no change of the state.
  return stringAt(known, "state") != "reopened" || now.change == "reopened" || status == Status::Disposed;
}

// The portal says by its state that it heard us.
bool isEcho(const std::string& state, Status status) {
  if (state == "in_progress") return true;
  return state == "disposed" && (status == Status::Approved || status == Status::Disposed);
}

}  // namespace

Result<PortalReference> referenceFromJson(const Json& value) {
  if (!value.is_object()) return Error(ErrorCode::Malformed, "a reference of the portal is no object");
  if (auto error = checkJson(value)) return *error;
  PortalReference reference;
  reference.json = withoutNulls(value);
  const auto number = ComplaintId::parse(stringAt(reference.json, "number"));
  if (!number) return notUnderstood("number");
  reference.number = *number;
  for (const Field& field : kFields) {
    const Json* found = find(reference.json, field.from);
    const FieldRule* rule = fieldRule(field.to);
    if (found && (!rule || !hasType(*found, rule->type))) return notUnderstood(field.from);
  }
  for (const char* part : {"complainant", "opposite_party", "place"}) {
    const Json* found = find(reference.json, part);
    if (found && !found->is_object()) return notUnderstood(part);
  }
  reference.revision = integerAt(reference.json, "revision");
  reference.change = stringAt(reference.json, "change_kind");
  reference.state = stringAt(reference.json, "state");
  if (!isState(reference.state)) return notUnderstood("state");
  return reference;
}

Json receiveBody(const PortalReference& reference, const District& district) {
  const Json& record = reference.json;
  Json portal{{"number", reference.number.text()}};
  for (const char* name : {"type", "nature", "category", "text", "received_at_ms", "due_at_ms", "revision",
                           "reminders", "earlier_numbers", "group", "state"}) {
    if (const Json* found = find(record, name)) portal[name] = *found;
  }
  if (Json attachments = attachmentsIn(record); !attachments.empty()) {
    portal["attachments"] = std::move(attachments);
  }
  Json body{{"district", district.code.text()}, {"portal", std::move(portal)}};
  for (const char* part : {"complainant", "opposite_party", "place"}) {
    if (!objectAt(record, part).empty()) body[part] = objectAt(record, part);
  }
  if (!stringAt(record, "category").empty()) body["category"] = stringAt(record, "category");
  body["sensitive"] = boolAt(record, "sensitive");
  assign(body, reference, district);
  return body;
}

Json updateBody(const Json& known, const PortalReference& reference, Status status) {
  if (reference.revision < integerAt(known, "revision")) return Json::object();  // a page from before
  Json set = Json::object();
  for (const Field& field : kFields) {
    const Json* before = find(known, field.from);
    const Json* now = find(reference.json, field.from);
    const bool same = before && now ? *before == *now : before == now;
    if (same || field.from == "revision") continue;
    if (field.from == "state" && isEcho(reference.state, status)) continue;
    set[std::string(field.to)] = now ? *now : Json();
  }
  if (find(reference.json, "attachments") && attachmentsIn(known) != attachmentsIn(reference.json))
    set["portal.attachments"] = attachmentsIn(reference.json);
  Json body = Json::object();
  if (reference.state == "cancelled" && stringAt(known, "state") != "cancelled") body["state"] = "cancelled";
  if (reopened(known, reference, status)) body["state"] = "reopened";
  if (set.empty() && body.empty()) return body;
  // The revision alone is no news: the portal counts our own steps too.
  set["portal.revision"] = reference.revision;
  body["set"] = std::move(set);
  return body;
}

}  // namespace nistaran
