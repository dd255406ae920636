// What the list needs to know of one complaint: a value, made on the store thread. No Qt.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "shared/due.h"
#include "shared/officer.h"
#include "shared/workflow.h"

namespace nistaran::mobile {

struct ComplaintSummary {
  ComplaintId number;
  std::string complainant;  // initials where the matter is sensitive
  std::string masked_mobile;
  std::string village;
  std::string category;
  std::int64_t type = 0;
  std::string beginning;  // of the complaint's text
  DueDates due;
  Status status = Status::Received;
  std::string priority;
  OfficerId officer;
  std::string officer_name;
  StationCode station;
  int unsent = 0;
  int conflicts = 0;
  int held = 0;
  bool needs_me = false;
  bool sensitive = false;
  int reminders = 0;  // of the citizen, on the portal
  std::int64_t received_at_ms = 0;
  std::int64_t held_since_ms = 0;    // when it was marked to its officer; 0: to nobody
  std::string mobile;                // the whole of it, to compare; empty where the matter is sensitive
  std::string person_and_village;    // searchKey of both; empty where one is not known, or it is sensitive
  std::vector<ComplaintId> earlier;  // references that the citizen named
  std::string search;                // searchKey of all that can be looked for
  std::string sounds;                // soundKey of the same

  DueState dueState(UtcTime now) const { return dueStateOf(due, now); }
};

ComplaintSummary summaryOf(const Json& document, int unsent, const Officer& me);

// When it was marked to the officer who has it now; 0: nobody has it.
std::int64_t markedAt(const Json& document);

// "99999xx012"
std::string maskedMobile(const std::string& mobile);

// Does this complaint wait for a decision of this officer?
bool waitsFor(const Json& document, const Officer& me);

}  // namespace nistaran::mobile
