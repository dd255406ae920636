#include "shared/due.h"

#include <algorithm>

#include "shared/workflow.h"

namespace nistaran {
namespace {

constexpr int kWarningDays = 3;

std::chrono::sys_days indianDay(UtcTime time) {
  return std::chrono::floor<std::chrono::days>(time + std::chrono::minutes(330));
}

}  // namespace

std::string_view toText(DueState state) {
  switch (state) {
    case DueState::Pending:
      return "pending";
    case DueState::WithinDays:
      return "within_days";
    case DueState::Defaulter:
      return "defaulter";
    case DueState::Closed:
      return "closed";
  }
  return "pending";
}

std::optional<UtcTime> effectiveDue(const Json& document) {
  const std::int64_t portal = integerAt(document, "portal.due_at_ms");
  const std::int64_t internal = integerAt(document, "internal_due_at_ms");
  if (portal == 0 && internal == 0) return std::nullopt;
  if (portal == 0 || internal == 0) return fromMs(std::max(portal, internal));
  return fromMs(std::min(portal, internal));
}

int daysUntil(UtcTime due, UtcTime now) {
  return static_cast<int>((indianDay(due) - indianDay(now)).count());
}

DueState dueStateOf(const Json& document, UtcTime now) {
  const Status status = statusOf(document);
  if (status == Status::Disposed || status == Status::Cancelled) return DueState::Closed;
  const std::int64_t portal = integerAt(document, "portal.due_at_ms");
  if (portal != 0 && fromMs(portal) < now) return DueState::Defaulter;
  const auto due = effectiveDue(document);
  return due && daysUntil(*due, now) <= kWarningDays ? DueState::WithinDays : DueState::Pending;
}

}  // namespace nistaran
