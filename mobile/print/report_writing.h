// What stands on the two official papers that a tablet makes: the enquiry report for the district's chief,
// and the certificate that goes with an electronic record into a court. In Hindi whatever the app speaks.
// GUI thread.
#pragma once

#include <vector>

#include "mobile/print/paper.h"
#include "shared/district.h"
#include "shared/form_book.h"
#include "shared/json.h"
#include "shared/officer.h"
#include "shared/time.h"

namespace nistaran::mobile {

// Who makes the paper, where and when.
struct Maker {
  Officer officer;
  District district;
  UtcTime now;
  FormBook forms = {};  // how the points are called
};

// The report `report` of this document as its reader gets it: all points of the form, with a dash where
// nothing is on record. Of a sensitive matter it shows initials only.
Writing reportWriting(const Json& document, const std::string& report, const Maker& maker);

}  // namespace nistaran::mobile
