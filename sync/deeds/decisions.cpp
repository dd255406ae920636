#include "sync/deeds/deeds.h"

namespace nistaran::deeds {
namespace {

// What the portal has said stands: nobody here withdraws it. Who closes a reopening that waits for the
// disposal says that it will not come again, and the new round begins.
void takeThePortalsWord(const Writing& writing, const Json& entry) {
  const auto operation = heldOperation(entry);
  const auto actor = officerFromJson(objectAt(entry, "actor"));
  if (!operation || !actor || operation->kind != OperationKind::PortalUpdate) return;
  MergeContext context{*actor, std::nullopt};
  if (entry.contains("received_at_ms")) context.received_at = fromMs(integerAt(entry, "received_at_ms"));
  Writing waited{writing.document, *operation, context};
  update(waited);
}

}  // namespace

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
  if ((path == "sensitive" || path == "assignment") && !mayOpen(writing)) return held(Reason::NotNamed);
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
  writing.document["closed_holds"][wanted] = entry;
  writing.event()["operation"] = wanted;
  takeThePortalsWord(writing, entry);
  return kAccepted;
}

}  // namespace nistaran::deeds
