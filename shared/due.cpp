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

DueDates dueDatesOf(const Json& document) {
  const Status status = statusOf(document);
  return {status == Status::Disposed || status == Status::Cancelled, integerAt(document, "portal.due_at_ms"),
          integerAt(document, "internal_due_at_ms")};
}

std::optional<UtcTime> effectiveDue(const DueDates& dates) {
  const auto [earlier, later] = std::minmax(dates.portal_ms, dates.internal_ms);
  if (later == 0) return std::nullopt;
  return fromMs(earlier == 0 ? later : earlier);
}

int daysUntil(UtcTime due, UtcTime now) {
  return static_cast<int>((indianDay(due) - indianDay(now)).count());
}

DueState dueStateOf(const DueDates& dates, UtcTime now) {
  if (dates.over) return DueState::Closed;
  if (dates.portal_ms != 0 && fromMs(dates.portal_ms) < now) return DueState::Defaulter;
  const auto due = effectiveDue(dates);
  return due && daysUntil(*due, now) <= kWarningDays ? DueState::WithinDays : DueState::Pending;
}

}  // namespace nistaran
