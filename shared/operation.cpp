#include "shared/operation.h"

#include <array>
#include <utility>

#include "shared/canonical_json.h"
#include "shared/limits.h"
#include "shared/text.h"

namespace nistaran {
namespace {

constexpr std::array<std::pair<OperationKind, std::string_view>, 18> kKinds{{
    {OperationKind::PortalReceive, "portal.receive"},
    {OperationKind::PortalUpdate, "portal.update"},
    {OperationKind::PortalAcknowledge, "portal.acknowledge"},
    {OperationKind::PortalRefuse, "portal.refuse"},
    {OperationKind::ComplaintMark, "complaint.mark"},
    {OperationKind::FieldsSet, "fields.set"},
    {OperationKind::ActionRecord, "action.record"},
    {OperationKind::FeedbackRecord, "feedback.record"},
    {OperationKind::ReportWrite, "report.write"},
    {OperationKind::ReportSubmit, "report.submit"},
    {OperationKind::ReportApprove, "report.approve"},
    {OperationKind::ReportReturn, "report.return"},
    {OperationKind::RequirementWaive, "requirement.waive"},
    {OperationKind::ConflictSettle, "conflict.settle"},
    {OperationKind::HoldClose, "hold.close"},
    {OperationKind::OfficerName, "officer.name"},
    {OperationKind::AttachmentAdd, "attachment.add"},
    {OperationKind::AttachmentArrived, "attachment.arrived"},
}};

Error wrong(std::string_view field, std::string_view want) {
  return Error(ErrorCode::Malformed,
               "operation field '" + std::string(field) + "' must be " + std::string(want));
}

bool isHash(const std::string& text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

}  // namespace

std::string_view toText(OperationKind kind) {
  for (const auto& [value, text] : kKinds) {
    if (value == kind) return text;
  }
  return "unknown";
}

OperationKind operationKindFromText(std::string_view text) {
  for (const auto& [value, name] : kKinds) {
    if (name == text) return value;
  }
  return OperationKind::Unknown;
}

Operation makeOperation(const Draft& draft, const DeviceId& device, const ChainHead& head, HlcTime time,
                        OperationId id) {
  Operation operation{std::move(id),   device,     head.n.next(), head.hash,  time, draft.by,
                      draft.complaint, draft.kind, draft.base,    draft.body, {}};
  normalizeTexts(operation.body);
  operation.json = Json{{"id", operation.id.text()},
                        {"device", device.text()},
                        {"n", operation.n.value()},
                        {"prev", operation.prev},
                        {"at", {{"ms", time.ms}, {"c", time.counter}}},
                        {"by", operation.by.text()},
                        {"complaint", operation.complaint.text()},
                        {"kind", toText(operation.kind)},
                        {"base", operation.base.value()},
                        {"body", operation.body}};
  return operation;
}

Result<Operation> operationFromJson(const Json& value) {
  if (!value.is_object()) return wrong("", "an object");
  if (auto error = checkJson(value)) return *error;
  Operation operation;
  const auto id = OperationId::parse(stringAt(value, "id"));
  if (!id) return wrong("id", "an id");
  const auto device = DeviceId::parse(stringAt(value, "device"));
  if (!device) return wrong("device", "an id");
  const auto by = OfficerId::parse(stringAt(value, "by"));
  if (!by) return wrong("by", "an id");
  const auto complaint = ComplaintId::parse(stringAt(value, "complaint"));
  if (!complaint) return wrong("complaint", "an id");
  operation.n = DeviceCount(integerAt(value, "n", 0));
  if (operation.n < DeviceCount(1)) return wrong("n", "an integer from 1");
  operation.prev = stringAt(value, "prev");
  if (!isHash(operation.prev)) return wrong("prev", "a SHA-256 as lower-case hex");
  operation.time = {integerAt(value, "at.ms", -1), integerAt(value, "at.c", -1)};
  if (operation.time.ms < 0 || operation.time.counter < 0) return wrong("at", "{ms, c} from 0");
  operation.base = Version(integerAt(value, "base", -1));
  if (operation.base < Version(0)) return wrong("base", "an integer from 0");
  const Json* kind = find(value, "kind");
  if (!kind || !kind->is_string() || !isIdText(kind->get_ref<const std::string&>()))
    return wrong("kind", "a word");
  const Json* body = find(value, "body");
  if (!body || !body->is_object()) return wrong("body", "an object");
  operation.id = *id;
  operation.device = *device;
  operation.by = *by;
  operation.complaint = *complaint;
  operation.kind = operationKindFromText(kind->get_ref<const std::string&>());
  operation.body = *body;
  operation.json = value;
  if (canonicalJson(value).size() > limits::kOperationBytesMax) {
    return Error(ErrorCode::TooLarge,
                 "an operation is larger than " + std::to_string(limits::kOperationBytesMax) + " bytes");
  }
  return operation;
}

Operation placedAfter(const Operation& operation, const DeviceId& device, const ChainHead& head) {
  Operation placed = operation;
  placed.device = device;
  placed.n = head.n.next();
  placed.prev = head.hash;
  placed.json["device"] = device.text();
  placed.json["n"] = placed.n.value();
  placed.json["prev"] = placed.prev;
  return placed;
}

bool sameButForPlace(const Operation& a, const Operation& b) {
  return placedAfter(a, b.device, {}).json == placedAfter(b, b.device, {}).json;
}

std::string hashOf(const Operation& operation) {
  return digestOf(operation.json);
}

ChainHead headAfter(const Operation& operation) {
  return {operation.n, hashOf(operation)};
}

}  // namespace nistaran
