// What the control room does with references: look, send, cancel, reopen, edit. Any thread. Throws Refused.
#pragma once

#include <string>

#include "tests/reference_portal/office.h"

namespace reference_portal {

class ControlDesk {
 public:
  explicit ControlDesk(Office& office) : office_(office) {}

  // `state` empty: all. {"references": [...]}.
  Json list(const std::string& state, std::int64_t limit);
  // Each answers the record as it is afterwards.
  Json send(const std::string& number, const Json& body);
  Json cancel(const std::string& number, const Json& body);
  Json reopen(const std::string& number, const Json& body);
  Json edit(const std::string& number, const Json& body);

 private:
  Office& office_;
};

}  // namespace reference_portal
