// The only way in which anything changes: one immutable record made on a device (tablet, portal inbox,
// console). JSON at the rim, every field that is not known kept: the hash covers the whole value. Any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "shared/error.h"
#include "shared/hlc.h"
#include "shared/id.h"
#include "shared/json.h"
#include "shared/sequence.h"

namespace nistaran {

enum class OperationKind {
  PortalReceive,      // portal: the complaint exists; body: what the portal says of it
  PortalUpdate,       // portal: edited, reminder, cancelled, reopened
  PortalAcknowledge,  // portal: it took our disposal
  PortalRefuse,       // portal: it refuses what we fed; a person must look
  ComplaintMark,      // assignment to station and officer
  FieldsSet,          // single values: body.set {path: value}
  ActionRecord,       // contact, visit, statement, …: body.type
  FeedbackRecord,     // the complainant's satisfaction
  ReportWrite,        // points of the report: body.report, body.points {number: text}
  ReportSubmit,       // body.report
  ReportApprove,      // body.report, body.submission (the operation that was approved)
  ReportReturn,       // body.report, body.submission, body.objection, body.point?
  RequirementWaive,   // supervisor's reasoned exception: body.requirement, body.reason
  ConflictSettle,     // body.conflict, body.take: "kept" or "other"
  HoldClose,          // body.operation, body.reason: author withdraws, supervisor decides
  OfficerName,        // body.officer, body.named: may see it even where it is sensitive, or no longer
  AttachmentAdd,      // a file beside the complaint: body.file, body.small? (shared/attachment.h)
  AttachmentArrived,  // the server has the file with this hash: body.sha256
  Unknown,            // from a newer app: held until this program knows it
};

std::string_view toText(OperationKind kind);
OperationKind operationKindFromText(std::string_view text);

struct Operation {
  OperationId id;
  DeviceId device;
  DeviceCount n;     // 1, 2, 3 … per device, no gaps
  std::string prev;  // hash of the device's operation n-1; sixty-four zeros before the first
  HlcTime time;
  OfficerId by;
  ComplaintId complaint;
  OperationKind kind = OperationKind::Unknown;
  Version base;  // the document version that the person saw
  Json body = Json::object();
  Json json;  // the whole operation as it was made or received

  const std::string& kindText() const { return json.at("kind").get_ref<const std::string&>(); }
};

// What a person did, before it has its place in a device's chain.
struct Draft {
  OfficerId by;
  ComplaintId complaint;
  OperationKind kind = OperationKind::Unknown;
  Version base;
  Json body = Json::object();
};

// The end of a device's chain.
struct ChainHead {
  DeviceCount n;
  std::string hash = std::string(64, '0');
  bool operator==(const ChainHead&) const = default;
};

// Takes its place after `head`. Texts of the body become NFC.
Operation makeOperation(const Draft& draft, const DeviceId& device, const ChainHead& head, HlcTime time,
                        OperationId id);

// The same operation with another place: device, n and prev are new, everything else stays as it is.
Operation placedAfter(const Operation& operation, const DeviceId& device, const ChainHead& head);
// Whether two operations differ in nothing but their place in a chain.
bool sameButForPlace(const Operation& a, const Operation& b);

// Malformed (which field, and what it should be) or TooLarge.
Result<Operation> operationFromJson(const Json& value);

// SHA-256 of the canonical bytes: what the next operation names as `prev`.
std::string hashOf(const Operation& operation);
ChainHead headAfter(const Operation& operation);

}  // namespace nistaran
