// How much an officer, or a station, has in hand: counted from the complaints on this tablet. No Qt. Any
// thread.
#pragma once

#include <string>
#include <vector>

#include "mobile/worklist/complaint_summary.h"
#include "shared/district.h"

namespace nistaran::mobile {

// What is approved, disposed of or cancelled is in nobody's hand.
struct Load {
  int pending = 0;      // with the officer: marked or returned, in time or not
  int within_days = 0;  // of all that is open, those that become defaulters within three days
  int defaulter = 0;    // of all that is open, those past their date
  int submitted = 0;    // waiting for the supervisor
  int returned = 0;     // of the pending, those with an objection
  int unmarked = 0;     // with no officer yet

  bool operator==(const Load&) const = default;
  Load& operator+=(const Load& other);
};

Load loadOf(const ComplaintSummary& complaint, UtcTime now);

struct LoadRow {
  bool station = false;  // the sum of one station; else an officer
  StationCode at;
  OfficerId officer;  // empty for a station
  std::string name;   // of the officer, as reports have it
  std::string rank;
  Load load;
};

// Station by station in the district's order, each with its officers under it, the most burdened first: who
// has defaulters comes before who has none. Those of `colleagues` who have nothing in hand stand there with
// nothing. What is in the list under an officer who is no colleague (any more) stands there, too.
std::vector<LoadRow> loadBoard(const std::vector<ComplaintSummary>& complaints,
                               const std::vector<Officer>& colleagues, const District& district,
                               const Officer& me, UtcTime now);

}  // namespace nistaran::mobile
