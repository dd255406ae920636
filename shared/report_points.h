// What the points of an enquiry report say: what the officer wrote, and where nothing was written what
// follows from the record. One text for the officer's preview, the supervisor who approves and the portal
// that is fed, so that what the citizen reads is what was approved. In Hindi whatever the app speaks: it is
// an official document. Pure. Any thread.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "shared/json.h"

namespace nistaran {

struct ReportPoint {
  int number = 0;
  std::string name;  // its key in the report; the number as text for the form's own 23
  std::string text;
  bool operator==(const ReportPoint&) const = default;
};

inline constexpr int kReportPoints = 23;
// A point whose name is no number comes after all others.
inline constexpr int kNumberOfOtherPoints = 1000;
// Those that the officer writes; the others follow from the record.
inline constexpr std::array<int, 8> kWrittenPoints{3, 7, 8, 13, 16, 20, 21, 23};

// What is on record for this point; empty where nothing is.
std::string pointFromRecord(const Json& document, std::string_view report, int number);

// The feedback that counts in this round: the latest of those who were reached, else the latest attempt; null
// where there is none.
Json standingFeedback(const Json& document);

// Those with a text, in the order of their numbers. `report` names a member of document.reports.
std::vector<ReportPoint> reportPoints(const Json& document, std::string_view report);

}  // namespace nistaran
