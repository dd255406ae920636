// What the list needs to know of one complaint: a value, made on the store thread. No Qt.
#pragma once

#include <optional>
#include <string>

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
  Json due;               // the members of the document that say when it is due
  Status status = Status::Received;
  std::string priority;
  OfficerId officer;
  std::string officer_name;
  StationCode station;
  int unsent = 0;
  int conflicts = 0;
  int held = 0;
  bool needs_me = false;
  std::string search;  // searchKey of all that can be looked for

  DueState dueState(UtcTime now) const { return dueStateOf(due, now); }
};

ComplaintSummary summaryOf(const Json& document, int unsent, const Officer& me);

// "99999xx012"
std::string maskedMobile(const std::string& mobile);

// Does this complaint wait for a decision of this officer?
bool waitsFor(const Json& document, const Officer& me);

}  // namespace nistaran::mobile
