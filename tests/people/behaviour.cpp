#include "tests/people/behaviour.h"

#include "shared/report_form.h"
#include "shared/workflow.h"
#include "sync/merge.h"
#include "tests/people/texts.h"

namespace nistaran::people {
namespace {

struct Desk {
  Worktop& worktop;
  const Officer& officer;
  const Surroundings& around;
  int haste;

  void record(const Json& document, OperationKind kind, Json body) const {
    worktop.record(officer, ComplaintId(stringAt(document, "id")), kind, std::move(body));
  }
  bool goesOn() const { return around.chance(haste); }
};

int countThisRound(const Json& document, const char* map, const char* field, std::string_view value) {
  int count = 0;
  for (const auto& [id, entry] : objectAt(document, map).items()) {
    if (integerAt(entry, "round", 1) == integerAt(document, "round", 1) && stringAt(entry, field) == value)
      ++count;
  }
  return count;
}

bool heldByMe(const Json& document, const OfficerId& officer) {
  for (const auto& [id, entry] : objectAt(document, "held").items()) {
    if (stringAt(entry, "actor.id") == officer.text()) return true;
  }
  return false;
}

std::string reportOf(const Json& document, const OfficerId& officer) {
  return officer.text() + "-" + std::to_string(integerAt(document, "round", 1));
}

void settleConflicts(const Desk& desk, const Json& document) {
  for (const auto& [key, conflict] : objectAt(document, "conflicts").items()) {
    if (stringAt(conflict, "state") != "open" || !desk.around.chance(40)) continue;
    if (stringAt(conflict, "field") == "assignment" && desk.officer.role < Role::Inspector) continue;
    desk.record(document, OperationKind::ConflictSettle,
                {{"conflict", key}, {"take", desk.around.chance(50) ? "kept" : "other"}});
  }
}

void correctPhone(const Desk& desk, const Json& document) {
  const std::string digits = std::to_string(10000 + desk.around.random.next() % 90000);
  desk.record(document, OperationKind::FieldsSet, {{"set", {{"complainant.mobile", "99999" + digits}}}});
}

// Those who go on with it: the station's inspectors and the circle officer.
void letIn(const Desk& desk, const Json& document) {
  const Json& assignment = objectAt(document, "assignment");
  for (const Officer& other : desk.around.staff) {
    const bool inspects =
        other.role == Role::Inspector && other.station.text() == stringAt(assignment, "station");
    const bool reviews = other.role == Role::Supervisor && !other.circle.empty() &&
                         other.circle.text() == stringAt(assignment, "circle");
    if (!inspects && !reviews) continue;
    desk.record(document, OperationKind::OfficerName,
                {{"officer", other.id.text()}, {"officer_name", other.name}, {"named", true}});
  }
}

void shield(const Desk& desk, const Json& document) {
  const bool sensitive = isSensitive(document);
  if (!desk.around.chance(1)) return;
  desk.record(document, OperationKind::FieldsSet, {{"set", {{"sensitive", !sensitive}}}});
  if (!sensitive) letIn(desk, document);
}

// ---- station officer ----

void enquire(const Desk& desk, const Json& document) {
  const Status status = statusOf(document);
  if (stringAt(document, "assignment.officer") != desk.officer.id.text()) return;
  if (status != Status::Marked && status != Status::Returned) return;
  const std::string report = reportOf(document, desk.officer.id);
  if (desk.around.chance(4)) correctPhone(desk, document);
  for (const ChecklistItem& item : checklist(document, report)) {
    if (item.standing != Standing::Missing) continue;
    if (item.requirement == Requirement::Satisfaction) break;
    if (!desk.goesOn()) return;
    switch (item.requirement) {
      case Requirement::Contact:
        desk.record(document, OperationKind::ActionRecord,
                    {{"type", "contact"},
                     {"result", desk.around.chance(75) ? "reached" : "unreachable"},
                     {"text", "दूरभाष से सम्पर्क किया गया।"}});
        break;
      case Requirement::Visit:
        desk.record(
            document, OperationKind::ActionRecord,
            {{"type", "visit"},
             {"text", "स्थलीय निरीक्षण किया गया।"},
             {"lat_udeg", 27'000'000 + static_cast<std::int64_t>(desk.around.random.next() % 100'000)},
             {"lon_udeg", 79'700'000 + static_cast<std::int64_t>(desk.around.random.next() % 100'000)},
             {"accuracy_m", 12}});
        break;
      case Requirement::Witnesses:
        desk.record(document, OperationKind::ActionRecord,
                    {{"type", "statement"},
                     {"of", "witness"},
                     {"person", "स्वतंत्र साक्षी"},
                     {"mobile", "9999911111"},
                     {"text", statementOf("witness", desk.around.random.next())}});
        break;
      case Requirement::Conclusion:
        desk.record(document, OperationKind::ReportWrite,
                    {{"report", report},
                     {"points",
                      {{"3", stringAt(document, "portal.text")},
                       {"7", statementOf("complainant", desk.around.random.next())},
                       {"8", statementOf("opposite", desk.around.random.next())},
                       {"20", conclusionFor(stringAt(document, "category"), desk.around.random.next())}}}});
        break;
      case Requirement::SpecialCloseReason:
      case Requirement::SpecialCloseProof:
      case Requirement::Satisfaction:
        break;
    }
    return;  // the view is of before: what is next shows with the next look
  }
  const auto missing = firstMissing(document, report);
  const bool ready = !missing || *missing == Requirement::Satisfaction;
  if (ready && !heldByMe(document, desk.officer.id) && desk.goesOn()) {
    if (status == Status::Returned) {
      desk.record(document, OperationKind::ReportWrite,
                  {{"report", report}, {"points", {{"23", "आपत्ति के अनुसार पुनः जाँच की गई।"}}}});
    }
    desk.record(document, OperationKind::ReportSubmit, {{"report", report}});
  }
}

// ---- inspector ----

void markToSomebody(const Desk& desk, const Json& document) {
  std::vector<const Officer*> own;
  for (const Officer& other : desk.around.staff) {
    if (other.role == Role::StationOfficer && other.station == desk.officer.station) own.push_back(&other);
  }
  const Officer& chosen = *own[desk.around.random.next() % own.size()];
  desk.record(document, OperationKind::ComplaintMark,
              {{"circle", chosen.circle.text()},
               {"station", chosen.station.text()},
               {"officer", chosen.id.text()},
               {"officer_name", chosen.name}});
}

void takeSatisfaction(const Desk& desk, const Json& document) {
  const bool satisfied = desk.around.chance(70);
  if (desk.around.chance(6)) {
    desk.record(document, OperationKind::FeedbackRecord, {{"result", "unreachable"}});
  } else if (satisfied) {
    desk.record(document, OperationKind::FeedbackRecord, {{"result", "satisfied"}, {"present", "परिजन"}});
  } else {
    desk.record(
        document, OperationKind::FeedbackRecord,
        {{"result", "dissatisfied"}, {"reason", reasonForDissatisfaction(desk.around.random.next())}});
  }
}

void lookAfterStation(const Desk& desk, const Json& document) {
  const Status status = statusOf(document);
  if (status == Status::Received) {
    if (desk.goesOn()) markToSomebody(desk, document);
    return;
  }
  if (status != Status::Marked && status != Status::Returned) return;
  if (desk.around.chance(2)) markToSomebody(desk, document);
  if (desk.around.chance(3)) correctPhone(desk, document);
  shield(desk, document);
  if (desk.around.chance(3)) {
    desk.record(document, OperationKind::FieldsSet, {{"set", {{"priority", "high"}}}});
  }
  const bool taken = countThisRound(document, "feedback", "result", "satisfied") > 0 ||
                     countThisRound(document, "feedback", "result", "dissatisfied") > 0;
  if (!taken && countThisRound(document, "actions", "type", "contact") > 0 && desk.goesOn()) {
    takeSatisfaction(desk, document);
  }
}

// ---- supervisor ----

// Decided about a report that a server which was put back to a backup does not have again yet.
bool decidedBeforeItCame(const Json& document, const Json& entry) {
  const auto decision = heldOperation(entry);
  if (!decision) return false;
  const std::string submission = stringAt(decision->body, "submission");
  return !submission.empty() && !objectAt(document, "events").contains(submission);
}

bool goesOnByItself(const Json& document, const Json& entry) {
  const std::string reason = stringAt(entry, "reason");
  return reason == "satisfaction_missing" || reason == "contact_missing" || reason == "not_here_yet" ||
         decidedBeforeItCame(document, entry);
}

void review(const Desk& desk, const Json& document) {
  for (const auto& [id, entry] : objectAt(document, "held").items()) {
    if (goesOnByItself(document, entry)) continue;
    desk.record(document, OperationKind::HoldClose, {{"operation", id}, {"reason", "अब आवश्यक नहीं"}});
  }
  if (statusOf(document) != Status::Submitted || !desk.goesOn()) return;
  for (const auto& [report, entry] : objectAt(document, "reports").items()) {
    if (stringAt(entry, "state") != "submitted") continue;
    Json body{{"report", report}, {"submission", stringAt(entry, "submission")}};
    if (desk.around.chance(92)) {
      desk.record(document, OperationKind::ReportApprove, std::move(body));
    } else {
      body["objection"] = "निष्कर्ष को स्पष्ट करें";
      body["point"] = "20";
      desk.record(document, OperationKind::ReportReturn, std::move(body));
    }
  }
}

// What came without a station: the district office finds one. What nobody else sees is opened to those who go
// on.
void findStation(const Desk& desk, const Json& document) {
  const bool nobodys = isSensitive(document) && objectAt(document, "named").empty();
  if (nobodys && !stringAt(document, "assignment.station").empty()) letIn(desk, document);
  if (!stringAt(document, "assignment.station").empty() || statusOf(document) != Status::Received) return;
  const auto& stations = desk.around.district.stations;
  const std::string named = stringAt(document, "place.station");
  const Station* station = desk.around.district.station(StationCode(named));
  if (!station) station = &stations[desk.around.random.next() % stations.size()];
  desk.record(document, OperationKind::ComplaintMark,
              {{"circle", station->circle.text()}, {"station", station->code.text()}});
}

}  // namespace

void workOnce(Worktop& worktop, const Officer& officer, const Surroundings& around, int haste) {
  const Desk desk{worktop, officer, around, haste};
  for (const ComplaintId& complaint : worktop.complaints(officer.id)) {
    const auto view = worktop.view(officer.id, complaint);
    if (!view) continue;
    const Json& document = view->document;
    const Status status = statusOf(document);
    if (status == Status::Disposed || status == Status::Cancelled) continue;
    settleConflicts(desk, document);
    switch (officer.role) {
      case Role::StationOfficer:
        enquire(desk, document);
        break;
      case Role::Inspector:
        lookAfterStation(desk, document);
        break;
      case Role::Supervisor:
        if (officer.circle.empty())
          findStation(desk, document);
        else
          review(desk, document);
        break;
      case Role::Administrator:
      case Role::Portal:
        break;
    }
  }
}

}  // namespace nistaran::people
