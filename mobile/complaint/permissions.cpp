#include "mobile/complaint/permissions.h"

#include "sync/merge.h"
#include "sync/settlement.h"

namespace nistaran::mobile {
namespace {

bool may(const Json& document, const Officer& me, OperationKind kind) {
  return roleMay(me.role, kind) && inScope(me, document) && isOpen(document);
}

}  // namespace

bool beingWorkedOn(const Json& document) {
  const Status status = statusOf(document);
  return status == Status::Marked || status == Status::Returned;
}

bool isOpen(const Json& document) {
  const Status status = statusOf(document);
  return status != Status::Disposed && status != Status::Cancelled;
}

bool isAssignedTo(const Json& document, const Officer& me) {
  return stringAt(document, "assignment.officer") == me.id.text();
}

bool mayRecord(const Json& document, const Officer& me) {
  return may(document, me, OperationKind::ActionRecord);
}

bool mayTakeFeedback(const Json& document, const Officer& me) {
  const bool at_work = beingWorkedOn(document) || statusOf(document) == Status::Submitted;
  return may(document, me, OperationKind::FeedbackRecord) && at_work && !isAssignedTo(document, me);
}

bool mayWriteReport(const Json& document, const Officer& me) {
  return may(document, me, OperationKind::ReportWrite) && beingWorkedOn(document) &&
         isAssignedTo(document, me);
}

bool mayDecide(const Json& document, const Officer& me) {
  return may(document, me, OperationKind::ReportReturn) && statusOf(document) == Status::Submitted;
}

bool mayApprove(const Json& document, const Officer& me) {
  return may(document, me, OperationKind::ReportApprove) && statusOf(document) == Status::Submitted;
}

bool mayMark(const Json& document, const Officer& me) {
  return may(document, me, OperationKind::ComplaintMark) &&
         (beingWorkedOn(document) || statusOf(document) == Status::Received);
}

bool mayWaive(const Json& document, const Officer& me) {
  return may(document, me, OperationKind::RequirementWaive) && beingWorkedOn(document);
}

bool mayEditFields(const Json& document, const Officer& me) {
  return may(document, me, OperationKind::FieldsSet);
}

bool mayDirect(const Json& document, const Officer& me) {
  return mayEditFields(document, me) && maySettle("priority", me);
}

bool maySettle(const std::string& path, const Officer& me) {
  const FieldRule* rule = fieldRule(path);
  return rule && me.role >= rule->lowest && roleMay(me.role, OperationKind::ConflictSettle);
}

Transition submission(const Json& document, const std::string& report, const Officer& me) {
  Operation asked;
  asked.kind = OperationKind::ReportSubmit;
  asked.body = Json{{"report", report}};
  return transition(document, asked, me);
}

bool submissionWaits(const Json& document, const std::string& report) {
  for (const auto& [id, entry] : objectAt(document, "held").items()) {
    const auto operation = heldOperation(entry);
    if (operation && operation->kind == OperationKind::ReportSubmit &&
        stringAt(operation->body, "report") == report) {
      return true;
    }
  }
  return false;
}

std::string currentReport(const Json& document) {
  std::string newest;
  std::int64_t newest_ms = -1;
  for (const auto& [name, report] : objectAt(document, "reports").items()) {
    if (integerAt(report, "round", 1) != integerAt(document, "round", 1)) continue;
    if (integerAt(report, "at_ms") <= newest_ms) continue;
    newest = name;
    newest_ms = integerAt(report, "at_ms");
  }
  return newest;
}

}  // namespace nistaran::mobile
