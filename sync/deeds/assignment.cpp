#include "sync/deeds/deeds.h"

namespace nistaran::deeds {

namespace {

bool mayMarkTo(const Officer& actor, const Json& body) {
  if (actor.role == Role::Inspector) return everHadScope(actor, "station:" + stringAt(body, "station"));
  return everHadScope(actor, "district") || everHadScope(actor, "circle:" + stringAt(body, "circle"));
}

// Who makes it sensitive, or passes on what is, goes on seeing it until somebody takes their name off.
void keepInSight(Writing& writing) {
  if (inScope(writing.context.actor, writing.document)) return;
  writing.document["named"][writing.context.actor.id.text()] = writing.signature();
}

}  // namespace

bool mayOpen(const Writing& writing) {
  return !isSensitive(writing.document) || inScope(writing.context.actor, writing.document);
}

Merged mark(Writing& writing) {
  if (writing.text("station").empty()) return refused(Reason::Malformed);
  if (!mayMarkTo(writing.context.actor, writing.body())) return refused(Reason::RoleNotAllowed);
  if (!mayOpen(writing)) return held(Reason::NotNamed);
  const Transition next = transition(writing.document, writing.operation, writing.context.actor);
  if (!next.to) return held(next.reason);
  Json assignment = Json::object();
  for (const char* part : {"circle", "station", "officer", "officer_name"}) {
    if (!writing.text(part).empty()) assignment[part] = writing.text(part);
  }
  const bool contested =
      settle(writing.document, "assignment", assignment, fieldRule("assignment")->rule, writing.claim());
  if (!stringAt(writing.document, "assignment.officer").empty()) writing.setStatus(*next.to);
  writing.event()["assignment"] = assignment;
  if (isSensitive(writing.document)) keepInSight(writing);
  return settled(contested);
}

Merged setFields(Writing& writing) {
  const Json& fields = objectAt(writing.body(), "set");
  if (fields.empty()) return refused(Reason::Malformed);
  for (const auto& [path, value] : fields.items()) {
    const FieldRule* rule = fieldRule(path);
    if (!rule) return held(Reason::UnknownKind);
    if (!hasType(value, rule->type)) return refused(Reason::Malformed);
    if (rule->type == ValueType::Object || rule->rule == Rule::Text) return refused(Reason::Malformed);
    if (writing.context.actor.role < rule->lowest) return refused(Reason::RoleNotAllowed);
  }
  if (fields.contains("sensitive") && !mayOpen(writing)) return held(Reason::NotNamed);
  const bool was_sensitive = isSensitive(writing.document);
  Json before = Json::object();
  for (const auto& [path, value] : fields.items()) {
    if (const Json* old = find(writing.document, path)) before[path] = *old;
  }
  bool contested = false;
  for (const auto& [path, value] : fields.items()) {
    contested |= settle(writing.document, path, value, fieldRule(path)->rule, writing.claim());
  }
  Json& event = writing.event();
  event["set"] = fields;
  // A merge patch can't carry null: what was taken away is named instead.
  for (auto it = event["set"].begin(); it != event["set"].end(); ++it) {
    if (it->is_null()) *it = "";
  }
  event["before"] = before;
  if (isSensitive(writing.document) && !was_sensitive) keepInSight(writing);
  return settled(contested);
}

Merged nameOfficer(Writing& writing) {
  const std::string officer = writing.text("officer");
  const auto named = writing.body().find("named");
  if (!OfficerId::parse(officer) || named == writing.body().end() || !named->is_boolean())
    return refused(Reason::Malformed);
  if (!mayOpen(writing)) return held(Reason::NotNamed);
  Json& event = writing.event();
  event["officer"] = officer;
  event["named"] = *named;
  if (!writing.text("officer_name").empty()) event["officer_name"] = writing.text("officer_name");
  if (named->get<bool>()) {
    Json& entry = writing.document["named"][officer];
    entry = writing.signature();
    if (!writing.text("officer_name").empty()) entry["officer_name"] = writing.text("officer_name");
  } else if (objectAt(writing.document, "named").contains(officer)) {
    writing.document["named"].erase(officer);
  }
  return kAccepted;
}

}  // namespace nistaran::deeds
