// Of whose copies on one tablet the simulation itself has spoilt something, so that a repair which nothing
// explains is known for what it is: a fault that the comparison of digests has hidden. One thread.
#pragma once

#include <set>

#include "shared/id.h"

namespace nistaran::simulation {

class SpoiltCopies {
 public:
  void spoilt(const OfficerId& officer) {
    officers_.insert(officer);
    looked_through_ = false;
  }
  // Every copy was held against its own digest: what is wrong with them is known to the tablet.
  void lookedThrough() { looked_through_ = true; }
  // Both sides hold the same, and nothing is wanted. Before the tablet has looked through its copies their
  // digests may agree all the same.
  void agreed(const OfficerId& officer) {
    if (looked_through_) officers_.erase(officer);
  }
  bool explain(const OfficerId& officer) const { return officers_.contains(officer); }

 private:
  std::set<OfficerId> officers_;
  bool looked_through_ = true;
};

}  // namespace nistaran::simulation
