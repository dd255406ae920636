#include "sync/deeds/deeds.h"

#include "shared/attachment.h"
#include "shared/form_record.h"
#include "shared/report_form.h"

namespace nistaran::deeds {

Merged recordAction(Writing& writing) {
  if (writing.text("type").empty() || !isWellFormed(writing.body())) return refused(Reason::Malformed);
  writing.document["actions"][writing.operation.id.text()] = writing.entry();
  return kAccepted;
}

Merged recordFeedback(Writing& writing) {
  const std::string result = writing.text("result");
  if (result != "satisfied" && result != "dissatisfied" && result != "unreachable")
    return refused(Reason::Malformed);
  if (result == "dissatisfied" && writing.text("reason").empty()) return refused(Reason::Malformed);
  // Of the file with the complainant's signature or thumb, attached beside it.
  const Json* signature = find(writing.body(), "signature");
  if (signature && !signature->is_null() && !isSha256(writing.text("signature")))
    return refused(Reason::Malformed);
  if (stringAt(writing.document, "assignment.officer") == writing.context.actor.id.text()) {
    return held(Reason::SamePerson);
  }
  writing.document["feedback"][writing.operation.id.text()] = writing.entry();
  return kAccepted;
}

// The file itself comes later, by another way: until `arrived` says so the entry stands without it.
Merged addAttachment(Writing& writing) {
  if (!isAttachment(writing.body())) return refused(Reason::Malformed);
  Json entry = writing.entry();
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
  if (!requirement || !mayBeWaived(*requirement) || writing.text("reason").empty())
    return refused(Reason::Malformed);
  // The first stands: a second reason is on record among the events.
  if (!objectAt(writing.document, "waivers").contains(std::string(toText(*requirement))))
    writing.document["waivers"][std::string(toText(*requirement))] = writing.entry();
  Json& event = writing.event();
  event["requirement"] = toText(*requirement);
  event["reason"] = writing.text("reason");
  return kAccepted;
}

}  // namespace nistaran::deeds
