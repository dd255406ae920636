// विशेष बंद (special close): a report that closes a complaint as a prohibited subject. It goes to the
// supervisor like every other, but is approved only with a reason and a proof on record: closing so without
// the right category has cost officers their posts. Pure. Any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "shared/json.h"
#include "shared/outcome.h"

namespace nistaran {

// The forms that count here (shared/forms).
inline constexpr std::string_view kSpecialCloseForm = "special_close_request";
inline constexpr std::string_view kCourtCaseForm = "court_case";
// The reason that the number of a court case proves.
inline constexpr std::string_view kSubJudice = "sub_judice";

struct SpecialClose {
  std::string record;      // the operation that asked for it
  std::string reason;      // one of the form's choices; empty: none was given
  std::string court_case;  // the number of a court case that is on record
  std::string attachment;  // a file that is on record as proof
  bool operator==(const SpecialClose&) const = default;

  bool proved() const { return !court_case.empty() || !attachment.empty(); }
};

// What is asked for in this round: its newest request decides, and one that says `withdrawn` asks for
// nothing. A file proves it that was attached in this round, belongs to no other record and is no signature.
std::optional<SpecialClose> specialCloseOf(const Json& document);

// What stands in the way of approving it; None also where no special close is asked for.
Reason missingForSpecialClose(const Json& document);

}  // namespace nistaran
