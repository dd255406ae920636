#include "sync/merge.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "shared/attachment.h"
#include "shared/canonical_json.h"
#include "shared/limits.h"
#include "shared/merge_patch.h"
#include "shared/report_form.h"
#include "shared/workflow.h"
#include "sync/document_shape.h"
#include "sync/settlement.h"

namespace nistaran {
namespace {

constexpr Merged kAccepted{Outcome::Accepted, Reason::None};
constexpr Merged held(Reason reason) {
  return {Outcome::Held, reason};
}
constexpr Merged refused(Reason reason) {
  return {Outcome::Refused, reason};
}
constexpr Merged settled(bool contested) {
  return {contested ? Outcome::Merged : Outcome::Accepted, Reason::None};
}

// One operation on its way into one document.
struct Writing {
  Json& document;
  const Operation& operation;
  const MergeContext& context;

  const Json& body() const { return operation.body; }
  std::string text(std::string_view path) const { return stringAt(operation.body, path); }
  Claim claim() const { return {operation, context.actor}; }

  // Who and when, as it stands in timelines. A tablet whose clock runs ahead is shown with the server's time.
  Json signature() const {
    std::int64_t at_ms = operation.time.ms;
    Json value{
        {"by", context.actor.id.text()}, {"name", context.actor.name}, {"role", toText(context.actor.role)}};
    if (!context.actor.rank.empty()) value["rank"] = context.actor.rank;
    if (context.received_at) {
      const std::int64_t received_ms = toMs(*context.received_at);
      value["received_at_ms"] = received_ms;
      if (at_ms > received_ms + limits::kClockAheadMax.count()) {
        value["claimed_at_ms"] = at_ms;
        at_ms = received_ms;
      }
    }
    value["at_ms"] = at_ms;
    value["round"] = integerAt(document, "round", 1);
    return value;
  }

  Json& event() const {
    Json& entry = document["events"][operation.id.text()];
    entry = signature();
    entry["kind"] = operation.kindText();
    return entry;
  }
};

bool isName(const std::string& text) {
  return isIdText(text) && text.find('.') == std::string::npos;
}

void setStatus(Writing& writing, Status status) {
  writing.document["status"] = toText(status);
}

// ---- portal ----

Merged receive(Writing& writing) {
  if (!writing.document.is_null()) return kAccepted;  // told twice: what changed comes as an update
  Json document{{"format", kDocumentFormat},
                {"id", writing.operation.complaint.text()},
                {"version", 1},
                {"district", writing.context.actor.district.text()},
                {"status", toText(Status::Received)},
                {"round", 1},
                {"priority", "normal"}};
  for (const char* part : {"portal", "complainant", "opposite_party", "place", "assignment"}) {
    const Json& value = objectAt(writing.body(), part);
    if (!value.empty()) document[part] = withoutNulls(value);
  }
  if (!writing.text("category").empty()) document["category"] = writing.text("category");
  document["sensitive"] = boolAt(writing.body(), "sensitive");
  writing.document = std::move(document);
  writing.event();
  return kAccepted;
}

Merged update(Writing& writing) {
  const Json& fields = objectAt(writing.body(), "set");
  for (const auto& [path, value] : fields.items()) {
    const FieldRule* rule = fieldRule(path);
    if (!rule || !hasType(value, rule->type)) return refused(Reason::Malformed);
  }
  bool contested = false;
  for (const auto& [path, value] : fields.items()) {
    contested |= settle(writing.document, path, withoutNulls(value), fieldRule(path)->rule, writing.claim());
  }
  const std::string state = writing.text("state");
  if (state == "cancelled") setStatus(writing, Status::Cancelled);
  if (state == "reopened") {
    // What waited for a decision is a draft again: an approval that comes late is of the round before.
    for (const auto& [report, entry] : objectAt(writing.document, "reports").items()) {
      if (stringAt(entry, "state") != "submitted") continue;
      Json& standing = writing.document["reports"][report];
      standing["state"] = "draft";
      standing.erase("submission");
    }
    // A new round: contact, visit and satisfaction are asked for again.
    writing.document["round"] = integerAt(writing.document, "round", 1) + 1;
    writing.document.erase("waivers");
    setStatus(writing,
              stringAt(writing.document, "assignment.officer").empty() ? Status::Received : Status::Marked);
  }
  Json& event = writing.event();
  if (!state.empty()) event["state"] = state;
  if (!fields.empty()) event["set"] = withoutNulls(fields);
  return settled(contested);
}

Merged fed(Writing& writing) {
  const Transition next = transition(writing.document, writing.operation, writing.context.actor);
  if (!next.to) return held(next.reason);
  setStatus(writing, *next.to);
  Json& event = writing.event();
  Json& feed = writing.document["portal_feed"];
  if (writing.operation.kind == OperationKind::PortalAcknowledge) {
    feed["acknowledgement"] = writing.text("acknowledgement");
    feed["acknowledged_at_ms"] = event["at_ms"];
    feed.erase("refusal");
    event["acknowledgement"] = writing.text("acknowledgement");
  } else {
    feed["refusal"] = writing.text("reason");
    event["reason"] = writing.text("reason");
  }
  return kAccepted;
}

// ---- assignment and single values ----

bool mayMarkTo(const Officer& actor, const Json& body) {
  if (actor.role == Role::Inspector) return everHadScope(actor, "station:" + stringAt(body, "station"));
  return everHadScope(actor, "district") || everHadScope(actor, "circle:" + stringAt(body, "circle"));
}

Merged mark(Writing& writing) {
  if (writing.text("station").empty()) return refused(Reason::Malformed);
  if (!mayMarkTo(writing.context.actor, writing.body())) return refused(Reason::RoleNotAllowed);
  const Transition next = transition(writing.document, writing.operation, writing.context.actor);
  if (!next.to) return held(next.reason);
  Json assignment = Json::object();
  for (const char* part : {"circle", "station", "officer", "officer_name"}) {
    if (!writing.text(part).empty()) assignment[part] = writing.text(part);
  }
  const bool contested =
      settle(writing.document, "assignment", assignment, fieldRule("assignment")->rule, writing.claim());
  if (!stringAt(writing.document, "assignment.officer").empty()) setStatus(writing, *next.to);
  writing.event()["assignment"] = assignment;
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
  return settled(contested);
}

// ---- what only grows ----

Json entryFrom(const Writing& writing) {
  Json entry = withoutNulls(writing.body());
  entry.update(writing.signature());
  return entry;
}

Merged recordAction(Writing& writing) {
  if (writing.text("type").empty()) return refused(Reason::Malformed);
  writing.document["actions"][writing.operation.id.text()] = entryFrom(writing);
  return kAccepted;
}

Merged recordFeedback(Writing& writing) {
  const std::string result = writing.text("result");
  if (result != "satisfied" && result != "dissatisfied" && result != "unreachable")
    return refused(Reason::Malformed);
  if (result == "dissatisfied" && writing.text("reason").empty()) return refused(Reason::Malformed);
  if (stringAt(writing.document, "assignment.officer") == writing.context.actor.id.text()) {
    return held(Reason::SamePerson);
  }
  writing.document["feedback"][writing.operation.id.text()] = entryFrom(writing);
  return kAccepted;
}

// The file itself comes later, by another way: until `arrived` says so the entry stands without it.
Merged addAttachment(Writing& writing) {
  if (!isAttachment(writing.body())) return refused(Reason::Malformed);
  Json entry = entryFrom(writing);
  for (const char* copy : {"file", "small"}) {
    if (entry.contains(copy)) entry[copy].erase("arrived_at_ms");
  }
  writing.document["attachments"][writing.operation.id.text()] = std::move(entry);
  return kAccepted;
}

Merged arrived(Writing& writing) {
  const std::string sha256 = writing.text("sha256");
  if (!isSha256(sha256)) return refused(Reason::Malformed);
  const std::int64_t at_ms =
      writing.context.received_at ? toMs(*writing.context.received_at) : writing.operation.time.ms;
  bool named = false;
  if (!objectAt(writing.document, "attachments").empty()) {
    for (Json& entry : writing.document["attachments"]) {
      for (const char* copy : {"file", "small"}) {
        if (stringAt(entry, std::string(copy) + ".sha256") != sha256) continue;
        named = true;
        if (!entry[copy].contains("arrived_at_ms")) entry[copy]["arrived_at_ms"] = at_ms;
      }
    }
  }
  return named ? kAccepted : held(Reason::NothingThere);
}

Merged waive(Writing& writing) {
  const auto requirement = requirementFromText(writing.text("requirement"));
  if (!requirement || writing.text("reason").empty()) return refused(Reason::Malformed);
  // The first stands: a second reason is on record among the events.
  if (!objectAt(writing.document, "waivers").contains(std::string(toText(*requirement))))
    writing.document["waivers"][std::string(toText(*requirement))] = entryFrom(writing);
  Json& event = writing.event();
  event["requirement"] = toText(*requirement);
  event["reason"] = writing.text("reason");
  return kAccepted;
}

// ---- the report ----

Merged writeReport(Writing& writing) {
  const std::string report = writing.text("report");
  const Json& points = objectAt(writing.body(), "points");
  if (!isName(report) || points.empty()) return refused(Reason::Malformed);
  for (const auto& [point, text] : points.items()) {
    if (!isName(point) || !hasType(text, ValueType::Text)) return refused(Reason::Malformed);
  }
  const std::string state = stringAt(writing.document, "reports." + report + ".state");
  if (state == "submitted" || state == "approved") return held(Reason::ReportLocked);
  if (state.empty()) {
    Json& fresh = at(writing.document, "reports." + report);
    fresh = writing.signature();
    fresh["state"] = "draft";
  }
  bool contested = false;
  for (const auto& [point, text] : points.items()) {
    contested |=
        settle(writing.document, "reports." + report + ".points." + point, text, Rule::Text, writing.claim());
  }
  return settled(contested);
}

Merged submitReport(Writing& writing) {
  const std::string report = writing.text("report");
  if (!isName(report)) return refused(Reason::Malformed);
  const Transition next = transition(writing.document, writing.operation, writing.context.actor);
  if (!next.to) return held(next.reason);
  Json& standing = at(writing.document, "reports." + report);
  standing["state"] = "submitted";
  standing["submission"] = writing.operation.id.text();
  standing["submitted_by"] = writing.context.actor.id.text();
  standing["submitted_name"] = writing.context.actor.name;
  standing["submitted_at_ms"] = writing.operation.time.ms;
  standing.erase("objection");
  setStatus(writing, *next.to);
  writing.event()["report"] = report;
  return kAccepted;
}

Merged decideReport(Writing& writing) {
  const std::string report = writing.text("report");
  const bool returned = writing.operation.kind == OperationKind::ReportReturn;
  if (!isName(report) || (returned && writing.text("objection").empty())) return refused(Reason::Malformed);
  const Transition next = transition(writing.document, writing.operation, writing.context.actor);
  if (!next.to) return held(next.reason);
  Json& standing = at(writing.document, "reports." + report);
  standing["state"] = returned ? "returned" : "approved";
  Json& event = writing.event();
  event["report"] = report;
  if (returned) {
    standing["objection"] = writing.signature();
    standing["objection"]["text"] = writing.text("objection");
    if (!writing.text("point").empty()) standing["objection"]["point"] = writing.text("point");
    event["objection"] = writing.text("objection");
  } else {
    standing["approved_by"] = writing.context.actor.id.text();
    standing["approved_name"] = writing.context.actor.name;
  }
  setStatus(writing, *next.to);
  return kAccepted;
}

// ---- what a person decides ----

Merged settleConflict(Writing& writing) {
  const std::string key = writing.text("conflict");
  const std::string take = writing.text("take");
  if (take != "kept" && take != "other") return refused(Reason::Malformed);
  const Json& conflicts = objectAt(writing.document, "conflicts");
  const auto found = conflicts.find(key);
  if (found == conflicts.end()) return held(Reason::NothingThere);
  const std::string state = stringAt(*found, "state");
  const std::string wanted = take == "other" ? "taken" : "dismissed";
  if (state == wanted) return kAccepted;
  if (state != "open") return held(Reason::StatusChanged);
  const std::string path = stringAt(*found, "field");
  const FieldRule* rule = fieldRule(path);
  if (!rule) return held(Reason::UnknownKind);
  if (writing.context.actor.role < rule->lowest) return refused(Reason::RoleNotAllowed);
  const Json value = found->contains("value") ? found->at("value") : Json();
  const Json* kept = find(writing.document, path);
  const Json displaced = kept ? *kept : Json();
  const bool contested =
      take == "other" && settle(writing.document, path, value, rule->rule, writing.claim());
  Json& conflict = writing.document["conflicts"][key];
  conflict["state"] = wanted;
  conflict["settled"] = writing.signature();
  if (take == "other" && !displaced.is_null()) conflict["displaced"] = displaced;
  Json& event = writing.event();
  event["conflict"] = key;
  event["take"] = take;
  return settled(contested);
}

Merged closeHold(Writing& writing) {
  const std::string wanted = writing.text("operation");
  const Json& waiting = objectAt(writing.document, "held");
  const auto found = waiting.find(wanted);
  if (found == waiting.end()) return held(Reason::NothingThere);
  const bool author = stringAt(*found, "actor.id") == writing.context.actor.id.text();
  if (!author && writing.context.actor.role < Role::Inspector) return refused(Reason::RoleNotAllowed);
  Json entry = *found;
  entry["closed"] = writing.signature();
  if (!writing.text("reason").empty()) entry["closed"]["reason"] = writing.text("reason");
  writing.document["held"].erase(wanted);
  writing.document["closed_holds"][wanted] = std::move(entry);
  writing.event()["operation"] = wanted;
  return kAccepted;
}

Merged act(Writing& writing) {
  switch (writing.operation.kind) {
    case OperationKind::PortalReceive:
      return receive(writing);
    case OperationKind::PortalUpdate:
      return update(writing);
    case OperationKind::PortalAcknowledge:
    case OperationKind::PortalRefuse:
      return fed(writing);
    case OperationKind::ComplaintMark:
      return mark(writing);
    case OperationKind::FieldsSet:
      return setFields(writing);
    case OperationKind::ActionRecord:
      return recordAction(writing);
    case OperationKind::FeedbackRecord:
      return recordFeedback(writing);
    case OperationKind::ReportWrite:
      return writeReport(writing);
    case OperationKind::ReportSubmit:
      return submitReport(writing);
    case OperationKind::ReportApprove:
    case OperationKind::ReportReturn:
      return decideReport(writing);
    case OperationKind::RequirementWaive:
      return waive(writing);
    case OperationKind::ConflictSettle:
      return settleConflict(writing);
    case OperationKind::HoldClose:
      return closeHold(writing);
    case OperationKind::AttachmentAdd:
      return addAttachment(writing);
    case OperationKind::AttachmentArrived:
      return arrived(writing);
    case OperationKind::Unknown:
      return held(Reason::UnknownKind);
  }
  return held(Reason::UnknownKind);
}

// Everybody who ever had it in scope may still hand in what they did.
void noteHolders(Json& document) {
  for (const std::string& key : scopeKeysOf(document)) {
    if (key != "district" && !objectAt(document, "holders").contains(key)) {
      document["holders"][key] = integerAt(document, "version");
    }
  }
}

void hold(Json& document, const Operation& operation, const MergeContext& context, Reason reason) {
  // As text: an operation may hold nulls, which a merge patch could not carry.
  Json entry{{"op", canonicalJson(operation.json)},
             {"actor", toJson(context.actor)},
             {"reason", toText(reason)},
             {"since", integerAt(document, "version")}};
  if (context.received_at) entry["received_at_ms"] = toMs(*context.received_at);
  document["held"][operation.id.text()] = std::move(entry);
}

// Tried in the order in which they came, until none of them moves.
void retryHeld(Json& document) {
  bool moved = true;
  while (moved) {
    moved = false;
    std::vector<std::pair<std::int64_t, std::string>> order;
    for (const auto& [id, entry] : objectAt(document, "held").items()) {
      order.emplace_back(integerAt(entry, "since"), id);
    }
    std::sort(order.begin(), order.end());
    for (const auto& [since, id] : order) {
      const Json entry = document["held"][id];
      const auto operation = heldOperation(entry);
      const auto actor = officerFromJson(objectAt(entry, "actor"));
      if (!operation || !actor || !everInScope(*actor, document)) continue;
      MergeContext context{*actor, std::nullopt};
      if (entry.contains("received_at_ms")) context.received_at = fromMs(integerAt(entry, "received_at_ms"));
      Json attempt = document;
      attempt["held"].erase(id);
      Writing writing{attempt, *operation, context};
      const Merged result = act(writing);
      if (result.outcome != Outcome::Accepted && result.outcome != Outcome::Merged) {
        document["held"][id]["reason"] = toText(result.reason);
        continue;
      }
      document = std::move(attempt);
      moved = true;
      break;
    }
  }
}

void dropEmptyMaps(Json& document) {
  for (const char* name : {"held", "conflicts", "waivers", "fields"}) {
    const auto found = document.find(name);
    if (found != document.end() && found->is_object() && found->empty()) document.erase(found);
  }
}

}  // namespace

Result<Operation> heldOperation(const Json& entry) {
  auto json = parseJson(stringAt(entry, "op"));
  if (!json) return json.error();
  return operationFromJson(*json);
}

Merged merge(Json& document, const Operation& operation, const MergeContext& context) {
  if (!roleMay(context.actor.role, operation.kind)) return refused(Reason::RoleNotAllowed);
  if (document.is_null()) {
    if (operation.kind != OperationKind::PortalReceive) return refused(Reason::UnknownComplaint);
  } else if (!isMergeable(document)) {
    return refused(Reason::Malformed);
  } else if (!everInScope(context.actor, document) && !context.put_back) {
    return refused(Reason::OutOfScope);
  }
  Json attempt = document;
  if (!attempt.is_null()) attempt["version"] = integerAt(document, "version") + 1;
  const bool strange = !document.is_null() && !everInScope(context.actor, document);
  Writing writing{attempt, operation, context};
  const Merged result = strange ? held(Reason::NotHereYet) : act(writing);
  if (result.outcome == Outcome::Refused) return result;
  if (result.outcome == Outcome::Held) {
    if (objectAt(document, "held").size() >= limits::kHeldMax) return refused(Reason::TooManyHeld);
    hold(attempt, operation, context, result.reason);
  } else {
    retryHeld(attempt);
  }
  noteHolders(attempt);
  dropEmptyMaps(attempt);
  document = std::move(attempt);
  return result;
}

}  // namespace nistaran
