// What an officer does with what the tablet shows: sensible, incomplete, and now and then at odds with
// somebody else.
#pragma once

#include "shared/district.h"
#include "tests/builders.h"
#include "tests/people/worktop.h"

namespace nistaran::people {

struct Surroundings {
  const District& district;
  const std::vector<Officer>& staff;
  testing::SeededEntropy& random;

  bool chance(int percent) const { return static_cast<int>(random.next() % 100) < percent; }
};

// Goes through the officer's complaints once. Everything is recorded on the worktop, with or without network.
// `haste` (percent) is how likely each next thing is done in this round.
void workOnce(Worktop& worktop, const Officer& officer, const Surroundings& around, int haste);

}  // namespace nistaran::people
