#include "mobile/worklist/complaint_summary.h"

#include "mobile/complaint/permissions.h"
#include "shared/report_form.h"
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

// "रामकली देवी" → "र. द."
std::string initialsOf(const std::string& name) {
  std::string initials;
  bool begins = true;
  for (std::size_t at = 0; at < name.size();) {
    std::size_t end = at + 1;
    while (end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) ++end;
    if (name[at] == ' ')
      begins = true;
    else if (begins) {
      initials += (initials.empty() ? "" : " ") + name.substr(at, end - at) + ".";
      begins = false;
    }
    at = end;
  }
  return initials;
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

Json dueMembers(const Json& document) {
  Json due = Json::object();
  due["status"] = stringAt(document, "status");
  due["internal_due_at_ms"] = integerAt(document, "internal_due_at_ms");
  due["portal"] = Json{{"due_at_ms", integerAt(document, "portal.due_at_ms")}};
  return due;
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

}  // namespace

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
  summary.due = dueMembers(document);
  summary.status = statusOf(document);
  summary.priority = stringAt(document, "priority", "normal");
  summary.officer = OfficerId(stringAt(document, "assignment.officer"));
  summary.officer_name = stringAt(document, "assignment.officer_name");
  summary.station = StationCode(stringAt(document, "assignment.station"));
  summary.unsent = unsent;
  summary.conflicts = openConflicts(document);
  summary.held = static_cast<int>(objectAt(document, "held").size());
  summary.needs_me = waitsFor(document, me);
  const std::string persons = sensitive ? std::string() : name + "\n" + mobile + "\n" + text;
  summary.search = searchKey(summary.number.text() + "\n" + persons + "\n" + summary.village + "\n" +
                             summary.category + "\n" + summary.officer_name);
  return summary;
}

}  // namespace nistaran::mobile
