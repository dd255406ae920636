#include "shared/workflow.h"

#include <array>
#include <utility>

#include "shared/report_form.h"
#include "shared/special_close.h"

namespace nistaran {
namespace {

constexpr std::array<std::pair<Status, std::string_view>, 7> kStatuses{{{Status::Received, "received"},
                                                                        {Status::Marked, "marked"},
                                                                        {Status::Submitted, "submitted"},
                                                                        {Status::Returned, "returned"},
                                                                        {Status::Approved, "approved"},
                                                                        {Status::Disposed, "disposed"},
                                                                        {Status::Cancelled, "cancelled"}}};

using Guard = Reason (*)(const Json&, const Operation&, const Officer&);

Reason readyToSubmit(const Json& document, const Operation& operation, const Officer& actor) {
  const std::string report = stringAt(operation.body, "report");
  if (objectAt(document, "reports").find(report) == objectAt(document, "reports").end())
    return Reason::NothingThere;
  if (stringAt(document, "assignment.officer") != actor.id.text()) return Reason::NotAssigned;
  const auto missing = firstMissing(document, report);
  return missing ? reasonFor(*missing) : Reason::None;
}

// What is decided on must be what the supervisor saw.
Reason submissionStands(const Json& document, const Operation& operation, const Officer&) {
  const std::string report = stringAt(operation.body, "report");
  const std::string submission = stringAt(document, "reports." + report + ".submission");
  if (submission.empty()) return Reason::NothingThere;
  return submission == stringAt(operation.body, "submission") ? Reason::None : Reason::ReportChanged;
}

Reason readyToApprove(const Json& document, const Operation& operation, const Officer& actor) {
  const Reason reason = submissionStands(document, operation, actor);
  return reason == Reason::None ? missingForSpecialClose(document) : reason;
}

Reason always(const Json&, const Operation&, const Officer&) {
  return Reason::None;
}

struct Row {
  OperationKind act;
  Status from;
  Status to;
  Guard guard;
};

constexpr std::array<Row, 11> kTable{{
    {OperationKind::ComplaintMark, Status::Received, Status::Marked, always},
    {OperationKind::ComplaintMark, Status::Marked, Status::Marked, always},
    {OperationKind::ComplaintMark, Status::Returned, Status::Returned, always},
    {OperationKind::ReportSubmit, Status::Marked, Status::Submitted, readyToSubmit},
    {OperationKind::ReportSubmit, Status::Returned, Status::Submitted, readyToSubmit},
    {OperationKind::ReportApprove, Status::Submitted, Status::Approved, readyToApprove},
    {OperationKind::ReportReturn, Status::Submitted, Status::Returned, submissionStands},
    {OperationKind::PortalAcknowledge, Status::Approved, Status::Disposed, always},
    {OperationKind::PortalRefuse, Status::Approved, Status::Approved, always},
    {OperationKind::PortalAcknowledge, Status::Disposed, Status::Disposed, always},
    {OperationKind::PortalRefuse, Status::Disposed, Status::Disposed, always},
}};

// Lowest role that may do it; what only the portal's own inbox does is the portal's alone.
struct Permission {
  OperationKind kind;
  Role lowest;
};

constexpr std::array<Permission, 19> kPermissions{{
    {OperationKind::PortalReceive, Role::Portal},
    {OperationKind::PortalUpdate, Role::Portal},
    {OperationKind::PortalAcknowledge, Role::Portal},
    {OperationKind::PortalRefuse, Role::Portal},
    {OperationKind::ComplaintMark, Role::Inspector},
    {OperationKind::FieldsSet, Role::StationOfficer},
    {OperationKind::ActionRecord, Role::StationOfficer},
    {OperationKind::FeedbackRecord, Role::Inspector},
    {OperationKind::ReportWrite, Role::StationOfficer},
    {OperationKind::ReportSubmit, Role::StationOfficer},
    {OperationKind::ReportApprove, Role::Supervisor},
    {OperationKind::ReportReturn, Role::Inspector},
    {OperationKind::RequirementWaive, Role::Supervisor},
    {OperationKind::ConflictSettle, Role::StationOfficer},
    {OperationKind::HoldClose, Role::StationOfficer},
    {OperationKind::OfficerName, Role::Inspector},
    {OperationKind::AttachmentAdd, Role::StationOfficer},
    {OperationKind::AttachmentArrived, Role::Portal},
    {OperationKind::Unknown, Role::StationOfficer},
}};

}  // namespace

std::string_view toText(Status status) {
  for (const auto& [value, text] : kStatuses) {
    if (value == status) return text;
  }
  return {};
}

std::optional<Status> statusFromText(std::string_view text) {
  for (const auto& [value, name] : kStatuses) {
    if (name == text) return value;
  }
  return std::nullopt;
}

Status statusOf(const Json& document) {
  return statusFromText(stringAt(document, "status")).value_or(Status::Received);
}

Transition transition(const Json& document, const Operation& operation, const Officer& actor) {
  const Status now = statusOf(document);
  bool changes_status = false;
  for (const Row& row : kTable) {
    if (row.act != operation.kind) continue;
    changes_status = true;
    if (row.from != now) continue;
    const Reason reason = row.guard(document, operation, actor);
    if (reason != Reason::None) return {std::nullopt, reason};
    return {row.to, Reason::None};
  }
  if (changes_status) return {std::nullopt, Reason::StatusChanged};
  return {now, Reason::None};
}

bool roleMay(Role role, OperationKind kind) {
  if (role == Role::Administrator) return false;
  for (const Permission& permission : kPermissions) {
    if (permission.kind == kind) return role >= permission.lowest;
  }
  return false;
}

}  // namespace nistaran
