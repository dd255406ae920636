// What citizens do: file, track, remind. Offices file here too, with types of their own. Any thread. Throws
// Refused.
#pragma once

#include <string>

#include "tests/reference_portal/filing.h"
#include "tests/reference_portal/office.h"

namespace reference_portal {

class CitizenDesk {
 public:
  explicit CitizenDesk(Office& office) : office_(office) {}

  // The receipt: number, type, state, received_at_ms, due_at_ms. The filing must have been read without a
  // problem.
  Json file(const Filing& filing, FiledBy by);
  // `mobile_end`: the last four digits of the complainant's number, or empty.
  Json track(const std::string& number, const std::string& mobile_end);
  Json remind(const std::string& number);

 private:
  Office& office_;
};

}  // namespace reference_portal
