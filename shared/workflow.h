// The way of a complaint as one table: which act, from which status, by whom, to which status, and what must
// be on record before it. Pure; the server asks it of its own document, the tablet of what it sees. Any
// thread.
#pragma once

#include <optional>
#include <ostream>
#include <string>
#include <string_view>

#include "shared/officer.h"
#include "shared/operation.h"
#include "shared/outcome.h"

namespace nistaran {

enum class Status {
  Received,   // अनमार्क: at the district, nobody works on it
  Marked,     // लंबित: with an officer
  Submitted,  // the report waits for the supervisor
  Returned,   // sent back with an objection
  Approved,   // the portal is being fed
  Disposed,   // निस्तारित: the portal has acknowledged
  Cancelled,  // withdrawn at the portal
};

std::string_view toText(Status status);
std::optional<Status> statusFromText(std::string_view text);
// Received where the document says nothing that we know.
Status statusOf(const Json& document);
inline std::ostream& operator<<(std::ostream& out, Status status) {
  return out << toText(status);
}

// The status that the act leads to, or why it is not possible now. `operation` is one of those that change
// the status (mark, submit, approve, return, portal acknowledge); any other kind answers the status as it is.
struct Transition {
  std::optional<Status> to;
  Reason reason = Reason::None;
};
Transition transition(const Json& document, const Operation& operation, const Officer& actor);

// May this role do this at all? Asked before anything else; false is a refusal, not a hold.
bool roleMay(Role role, OperationKind kind);

}  // namespace nistaran
