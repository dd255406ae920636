// A ComplaintView over a document that a test made.
#pragma once

#include "mobile/complaint/complaint_view.h"
#include "tests/mobile/test_desk.h"

namespace nistaran::mobile::testing {

inline ComplaintSnapshot snapshotOf(const Json& document) {
  return {
      ComplaintId(stringAt(document, "id")), document, Version(integerAt(document, "version")), {}, {}, {}};
}

}  // namespace nistaran::mobile::testing
