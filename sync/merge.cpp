#include "sync/merge.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "shared/canonical_json.h"
#include "shared/limits.h"
#include "sync/deeds/deeds.h"
#include "sync/document_shape.h"

namespace nistaran {
namespace {

Merged act(deeds::Writing& writing) {
  switch (writing.operation.kind) {
    case OperationKind::PortalReceive:
      return deeds::receive(writing);
    case OperationKind::PortalUpdate:
      return deeds::update(writing);
    case OperationKind::PortalAcknowledge:
    case OperationKind::PortalRefuse:
      return deeds::fed(writing);
    case OperationKind::ComplaintMark:
      return deeds::mark(writing);
    case OperationKind::FieldsSet:
      return deeds::setFields(writing);
    case OperationKind::ActionRecord:
      return deeds::recordAction(writing);
    case OperationKind::FeedbackRecord:
      return deeds::recordFeedback(writing);
    case OperationKind::ReportWrite:
      return deeds::writeReport(writing);
    case OperationKind::ReportSubmit:
      return deeds::submitReport(writing);
    case OperationKind::ReportApprove:
    case OperationKind::ReportReturn:
      return deeds::decideReport(writing);
    case OperationKind::RequirementWaive:
      return deeds::waive(writing);
    case OperationKind::ConflictSettle:
      return deeds::settleConflict(writing);
    case OperationKind::HoldClose:
      return deeds::closeHold(writing);
    case OperationKind::OfficerName:
      return deeds::nameOfficer(writing);
    case OperationKind::AttachmentAdd:
      return deeds::addAttachment(writing);
    case OperationKind::AttachmentArrived:
      return deeds::arrived(writing);
    case OperationKind::Unknown:
      return deeds::held(Reason::UnknownKind);
  }
  return deeds::held(Reason::UnknownKind);
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
      context.put_back = stringAt(entry, "reason") == toText(Reason::NotHereYet);
      if (entry.contains("received_at_ms")) context.received_at = fromMs(integerAt(entry, "received_at_ms"));
      Json attempt = document;
      attempt["held"].erase(id);
      deeds::Writing writing{attempt, *operation, context};
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
  for (const char* name : {"held", "conflicts", "waivers", "fields", "named"}) {
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
  if (!roleMay(context.actor.role, operation.kind)) return deeds::refused(Reason::RoleNotAllowed);
  if (document.is_null()) {
    if (operation.kind != OperationKind::PortalReceive) return deeds::refused(Reason::UnknownComplaint);
  } else if (!isMergeable(document)) {
    return deeds::refused(Reason::Malformed);
  } else if (!everInScope(context.actor, document) && !context.put_back) {
    return deeds::refused(Reason::OutOfScope);
  }
  Json attempt = document;
  if (!attempt.is_null()) attempt["version"] = integerAt(document, "version") + 1;
  const bool strange = !document.is_null() && !everInScope(context.actor, document);
  deeds::Writing writing{attempt, operation, context};
  const Merged result = strange ? deeds::held(Reason::NotHereYet) : act(writing);
  if (result.outcome == Outcome::Refused) return result;
  if (result.outcome == Outcome::Held) {
    if (objectAt(document, "held").size() >= limits::kHeldMax) return deeds::refused(Reason::TooManyHeld);
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
