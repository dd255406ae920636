// What all desks of the portal share: the store, the districts, the clock. Any thread.
#pragma once

#include "tests/reference_portal/district_book.h"
#include "tests/reference_portal/india_time.h"
#include "tests/reference_portal/store.h"

namespace reference_portal {

struct Office {
  Store& store;
  const DistrictBook& book;
  NowMs now;
};

// Throws Refused(UnknownNumber).
Reference findOrRefuse(Work& work, const std::string& number);
// A change by the portal's side: the revision grows, the district (if it has the reference) will see it, and
// an event tells of it. Saves.
void announce(Work& work, Reference& reference, const std::string& kind, std::int64_t at_ms,
              const std::string& text);

}  // namespace reference_portal
