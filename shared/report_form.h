// What must be on record before a report can be submitted, and what is still missing: the failings for which
// officers are punished, turned into a checklist. Pure. Any thread.
#pragma once

#include <optional>
#include <ostream>
#include <string_view>
#include <vector>

#include "shared/json.h"
#include "shared/outcome.h"

namespace nistaran {

enum class Requirement {
  Contact,             // talked with the complainant, or three attempts and a visit
  Visit,               // was on the spot
  Witnesses,           // two independent witnesses where land or possession is in dispute
  Conclusion,          // point 20 of the report
  SpecialCloseReason,  // where a special close is asked for (shared/special_close.h)
  SpecialCloseProof,   // a file, or the number of a court case
  Satisfaction,        // the complainant's own word, taken by another person than the enquiry officer
};

std::string_view toText(Requirement requirement);
std::optional<Requirement> requirementFromText(std::string_view text);
inline std::ostream& operator<<(std::ostream& out, Requirement r) {
  return out << toText(r);
}
// The reason with which a submission is held while this is missing.
Reason reasonFor(Requirement requirement);
// Whether a supervisor may let it go: nobody lets a special close go without reason and proof.
bool mayBeWaived(Requirement requirement);

enum class Standing { Done, Missing, Waived };

struct ChecklistItem {
  Requirement requirement;
  Standing standing;
  bool operator==(const ChecklistItem&) const = default;
};

// Only what this complaint asks for, in the order in which it is shown. `report` names the report whose
// conclusion counts.
std::vector<ChecklistItem> checklist(const Json& document, std::string_view report);
std::optional<Requirement> firstMissing(const Json& document, std::string_view report);

inline constexpr int kWitnessesNeeded = 2;
inline constexpr int kUnreachableAttempts = 3;
inline constexpr std::string_view kConclusionPoint = "20";

int witnessesOnRecord(const Json& document);

}  // namespace nistaran
