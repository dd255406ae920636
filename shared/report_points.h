// What the points of an enquiry report say: what the officer wrote, and where nothing was written what
// follows from the record. One text for the officer's preview, the supervisor who approves and the portal
// that is fed, so that what the citizen reads is what was approved. In Hindi whatever the app speaks: it is
// an official document. Pure. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shared/form_book.h"
#include "shared/json.h"

namespace nistaran {

struct ReportPoint {
  std::string name;  // its key in the report: the number of the form as text, or another word
  std::string text;
  bool operator==(const ReportPoint&) const = default;
};

// What is on record for this point of the enquiry form; empty where nothing is.
std::string pointFromRecord(const Json& document, std::string_view report, const FormBook& forms,
                            const FormField& point);

// The feedback that counts in this round: the latest of those who were reached, else the latest attempt; null
// where there is none.
Json standingFeedback(const Json& document);

// Those with a text, in the order of the enquiry form; what it does not know comes after all others, by
// number and name. `report` names a member of document.reports.
std::vector<ReportPoint> reportPoints(const Json& document, std::string_view report, const FormBook& forms);

}  // namespace nistaran
