// What this officer may do with this complaint as it stands: the tables of shared/ asked for one person and
// one document. The screen offers no more than this; the server decides again. No Qt. Any thread.
#pragma once

#include <string>

#include "shared/json.h"
#include "shared/officer.h"
#include "shared/workflow.h"

namespace nistaran::mobile {

bool isOpen(const Json& document);         // neither disposed nor cancelled
bool beingWorkedOn(const Json& document);  // marked, or returned
bool isAssignedTo(const Json& document, const Officer& me);

bool mayRecord(const Json& document, const Officer& me);
bool mayTakeFeedback(const Json& document, const Officer& me);
bool mayWriteReport(const Json& document, const Officer& me);
bool mayDecide(const Json& document, const Officer& me);  // send back, perhaps approve
bool mayApprove(const Json& document, const Officer& me);
bool mayMark(const Json& document, const Officer& me);
bool mayWaive(const Json& document, const Officer& me);
bool mayEditFields(const Json& document, const Officer& me);
bool mayDirect(const Json& document, const Officer& me);  // priority, internal due date
// May this officer settle a conflict over this field?
bool maySettle(const std::string& path, const Officer& me);

// What would come of submitting this report now.
Transition submission(const Json& document, const std::string& report, const Officer& me);
// The officer has submitted it already, and it waits for something.
bool submissionWaits(const Json& document, const std::string& report);

// The report of this round; empty where none was begun.
std::string currentReport(const Json& document);

}  // namespace nistaran::mobile
