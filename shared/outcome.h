// What became of an operation: exactly one of four, with a reason where it was not simply taken. Any thread.
#pragma once

#include <optional>
#include <ostream>
#include <string_view>

namespace nistaran {

enum class Outcome {
  Accepted,  // taken as it is
  Merged,  // taken, but others changed the same thing meanwhile: settled by rule, the other value is kept and
           // shown
  Held,    // true, but not possible in today's state: it waits in the document, a person may decide
  Refused,  // forged, malformed or out of scope: kept apart for audit
};

enum class Reason {
  None,
  // held
  ContactMissing,             // no talk with the complainant on record
  VisitMissing,               // no site visit on record
  WitnessesMissing,           // fewer independent witnesses than the category asks for
  ConclusionMissing,          // the report's conclusion is empty
  SatisfactionMissing,        // the complainant's satisfaction has not been taken
  SpecialCloseReasonMissing,  // a special close is asked for without a reason
  SpecialCloseProofMissing,   // nor a file or the number of a court case that proves it
  StatusChanged,              // the complaint has moved on
  NotAssigned,                // the complaint is with somebody else now
  SamePerson,                 // satisfaction must be taken by another person than the enquiry officer
  ReportLocked,               // the report is with the supervisor or approved
  ReportChanged,              // what was approved is not what stands there now
  NothingThere,               // what it refers to does not exist (yet)
  UnknownKind,                // from a newer app
  NotNamed,                   // the matter is sensitive and its author does not see it today
  NotHereYet,                 // it speaks of a later state than the server has: that was put back to a backup
  // refused
  Malformed,
  UnknownComplaint,
  OutOfScope,
  RoleNotAllowed,
  OfficerNotOnDevice,
  TooManyHeld,
  AlreadyTaken,  // in the journal under another chain of the same tablet: nothing changes
};

std::string_view toText(Outcome outcome);
std::optional<Outcome> outcomeFromText(std::string_view text);
std::string_view toText(Reason reason);
std::optional<Reason> reasonFromText(std::string_view text);
inline std::ostream& operator<<(std::ostream& out, Outcome outcome) {
  return out << toText(outcome);
}
inline std::ostream& operator<<(std::ostream& out, Reason reason) {
  return out << toText(reason);
}

}  // namespace nistaran
