// Which other complaints on this tablet may be the same matter once more. One man comes sixty times from
// several numbers: that is seen before anybody drives there, not after. No Qt. Any thread.
#pragma once

#include <vector>

#include "mobile/worklist/complaint_summary.h"

namespace nistaran::mobile {

enum class Likeness {
  NamedAsEarlier,  // one names the other as an earlier reference
  SameMobile,
  SameNameAndVillage,
};

struct Alike {
  const ComplaintSummary* complaint = nullptr;
  Likeness why = Likeness::NamedAsEarlier;
};

inline constexpr std::size_t kAlikeMax = 10;

// The strongest likeness first, then the newest; at most kAlikeMax. Sensitive matters are like nothing.
std::vector<Alike> alikeTo(const ComplaintSummary& one, const std::vector<ComplaintSummary>& all);

}  // namespace nistaran::mobile
