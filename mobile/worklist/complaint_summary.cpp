#include "mobile/worklist/complaint_summary.h"

#include <algorithm>

#include "mobile/complaint/permissions.h"
#include "mobile/words/initials.h"
#include "mobile/worklist/sound_key.h"
#include "shared/report_form.h"
#include "shared/report_points.h"
#include "shared/text.h"

namespace nistaran::mobile {
namespace {

constexpr std::size_t kBeginning = 120;

// The first characters, never half of one.
std::string beginningOf(const std::string& text, std::size_t characters) {
  std::size_t seen = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool starts = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
    if (starts && ++seen > characters) return text.substr(0, at) + "…";
  }
  return text;
}

bool openConflict(const Json& conflict) {
  return stringAt(conflict, "state") == "open";
}

int openConflicts(const Json& document) {
  int count = 0;
  for (const auto& [id, conflict] : objectAt(document, "conflicts").items())
    count += openConflict(conflict) ? 1 : 0;
  return count;
}

bool conflictWaits(const Json& document, const Officer& me) {
  for (const auto& [id, conflict] : objectAt(document, "conflicts").items()) {
    if (openConflict(conflict) && maySettle(stringAt(conflict, "field"), me)) return true;
  }
  return false;
}

bool ownHoldWaits(const Json& document, const Officer& me) {
  for (const auto& [id, entry] : objectAt(document, "held").items()) {
    const bool only_satisfaction = stringAt(entry, "reason") == toText(Reason::SatisfactionMissing);
    if (stringAt(entry, "actor.id") == me.id.text() && !only_satisfaction) return true;
  }
  return false;
}

std::vector<ComplaintId> earlierNumbers(const Json& document) {
  std::vector<ComplaintId> numbers;
  const Json& portal = objectAt(document, "portal");
  const auto named = portal.find("earlier_numbers");
  if (named == portal.end() || !named->is_array()) return numbers;
  for (const Json& number : *named) {
    const auto id = number.is_string() ? ComplaintId::parse(number.get<std::string>()) : std::nullopt;
    if (id) numbers.push_back(*id);
  }
  return numbers;
}

}  // namespace

std::int64_t markedAt(const Json& document) {
  const std::string officer = stringAt(document, "assignment.officer");
  std::int64_t since = 0;
  for (const auto& [id, event] : objectAt(document, "events").items()) {
    if (!officer.empty() && stringAt(event, "assignment.officer") == officer)
      since = std::max(since, integerAt(event, "at_ms"));
  }
  return since;
}

std::string maskedMobile(const std::string& mobile) {
  if (mobile.size() < 8) return mobile.empty() ? mobile : "xxxx";
  return mobile.substr(0, 5) + std::string(mobile.size() - 8, 'x') + mobile.substr(mobile.size() - 3);
}

bool waitsFor(const Json& document, const Officer& me) {
  if (!isOpen(document) || !inScope(me, document)) return false;
  if (mayApprove(document, me)) return true;
  const Status status = statusOf(document);
  if (status == Status::Received && mayMark(document, me)) return true;
  if (status == Status::Returned && isAssignedTo(document, me)) return true;
  const std::string report = currentReport(document);
  if (me.role == Role::Inspector && !report.empty() && mayTakeFeedback(document, me) &&
      firstMissing(document, report) == Requirement::Satisfaction) {
    return true;
  }
  // The circle officer hears of a dissatisfied complainant before a report claims the contrary.
  if (me.role == Role::Supervisor && !me.circle.empty() && beingWorkedOn(document) &&
      stringAt(standingFeedback(document), "result") == "dissatisfied") {
    return true;
  }
  return conflictWaits(document, me) || ownHoldWaits(document, me);
}

ComplaintSummary summaryOf(const Json& document, int unsent, const Officer& me) {
  ComplaintSummary summary;
  const bool sensitive = boolAt(document, "sensitive");
  const std::string name = stringAt(document, "complainant.name");
  const std::string mobile = stringAt(document, "complainant.mobile");
  const std::string text = stringAt(document, "portal.text");
  summary.number = ComplaintId(stringAt(document, "id"));
  summary.complainant = sensitive ? initialsOf(name) : name;
  summary.masked_mobile = maskedMobile(mobile);
  summary.village = stringAt(document, "complainant.village", stringAt(document, "place.village"));
  summary.category = stringAt(document, "category");
  summary.type = integerAt(document, "portal.type");
  summary.beginning = sensitive ? std::string() : beginningOf(text, kBeginning);
  summary.due = dueDatesOf(document);
  summary.status = statusOf(document);
  summary.priority = stringAt(document, "priority", "normal");
  summary.officer = OfficerId(stringAt(document, "assignment.officer"));
  summary.officer_name = stringAt(document, "assignment.officer_name");
  summary.station = StationCode(stringAt(document, "assignment.station"));
  summary.unsent = unsent;
  summary.conflicts = openConflicts(document);
  summary.held = static_cast<int>(objectAt(document, "held").size());
  summary.needs_me = waitsFor(document, me);
  summary.sensitive = sensitive;
  summary.reminders = static_cast<int>(integerAt(document, "portal.reminders"));
  summary.received_at_ms = integerAt(document, "portal.received_at_ms");
  summary.held_since_ms = markedAt(document);
  summary.earlier = earlierNumbers(document);
  if (!sensitive) {
    summary.mobile = mobile;
    const std::string village = searchKey(summary.village);
    const std::string person = searchKey(name);
    if (!village.empty() && !person.empty()) summary.person_and_village = person + "\n" + village;
  }
  const std::string persons = sensitive ? std::string() : name + "\n" + mobile + "\n" + text;
  const std::string all = summary.number.text() + "\n" + persons + "\n" + summary.village + "\n" +
                          summary.category + "\n" + summary.officer_name;
  summary.search = searchKey(all);
  summary.sounds = soundKey(all);
  return summary;
}

}  // namespace nistaran::mobile
