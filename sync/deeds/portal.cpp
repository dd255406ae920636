#include "sync/deeds/deeds.h"

#include "shared/merge_patch.h"
#include "sync/document_shape.h"

namespace nistaran::deeds {

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

namespace {

// Reopened is what was disposed of. A server that was put back to a backup hears of the reopening from the
// portal before the tablets have brought the work and the approval again: taken at once, all of it would
// count for the new round, and what the citizen asked for anew would be closed by the old report.
bool comesBeforeTheDisposal(const Writing& writing) {
  if (!writing.context.put_back || writing.text("state") != "reopened") return false;
  const Status status = statusOf(writing.document);
  return status != Status::Disposed && status != Status::Cancelled;
}

}  // namespace

Merged update(Writing& writing) {
  const Json& fields = objectAt(writing.body(), "set");
  for (const auto& [path, value] : fields.items()) {
    const FieldRule* rule = fieldRule(path);
    if (!rule || !hasType(value, rule->type)) return refused(Reason::Malformed);
  }
  if (comesBeforeTheDisposal(writing)) return held(Reason::NotHereYet);
  bool contested = false;
  for (const auto& [path, value] : fields.items()) {
    contested |= settle(writing.document, path, withoutNulls(value), fieldRule(path)->rule, writing.claim());
  }
  const std::string state = writing.text("state");
  if (state == "cancelled") writing.setStatus(Status::Cancelled);
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
    writing.setStatus(stringAt(writing.document, "assignment.officer").empty() ? Status::Received
                                                                               : Status::Marked);
  }
  Json& event = writing.event();
  if (!state.empty()) event["state"] = state;
  if (!fields.empty()) event["set"] = withoutNulls(fields);
  return settled(contested);
}

namespace {

// A disposal that the portal has taken after it had reopened the complaint: nothing is open there any more.
void closeWaitingReopenings(Writing& writing) {
  const Json waiting = objectAt(writing.document, "held");
  for (const auto& [id, entry] : waiting.items()) {
    const auto operation = heldOperation(entry);
    if (!operation || operation->kind != OperationKind::PortalUpdate ||
        stringAt(operation->json, "body.state") != "reopened")
      continue;
    Json closed = entry;
    closed["closed"] = writing.signature();
    writing.document["held"].erase(id);
    writing.document["closed_holds"][id] = std::move(closed);
  }
}

}  // namespace

Merged fed(Writing& writing) {
  const Transition next = transition(writing.document, writing.operation, writing.context.actor);
  if (!next.to) return held(next.reason);
  writing.setStatus(*next.to);
  Json& event = writing.event();
  Json& feed = writing.document["portal_feed"];
  if (writing.operation.kind == OperationKind::PortalAcknowledge) {
    if (boolAt(writing.body(), "closes_reopening")) closeWaitingReopenings(writing);
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

}  // namespace nistaran::deeds
