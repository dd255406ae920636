#include "sync/deeds/deeds.h"

#include "shared/limits.h"
#include "shared/merge_patch.h"

namespace nistaran::deeds {

Json Writing::signature() const {
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

Json& Writing::event() const {
  Json& entry = document["events"][operation.id.text()];
  entry = signature();
  entry["kind"] = operation.kindText();
  return entry;
}

Json Writing::entry() const {
  Json entry = withoutNulls(body());
  entry.update(signature());
  return entry;
}

void Writing::setStatus(Status status) const {
  document["status"] = toText(status);
}

bool isName(const std::string& text) {
  return isIdText(text) && text.find('.') == std::string::npos;
}

}  // namespace nistaran::deeds
