// What stands in a district's post, checked. No store, no network. Any thread.
#pragma once

#include <optional>

#include "tests/reference_portal/attachment.h"
#include "tests/reference_portal/district_desk.h"

namespace reference_portal {

struct PostContent {
  std::string kind;  // of the step on the citizen's time line
  std::int64_t at_ms = 0;
  Json by = Json::object();
  std::string text;
  std::string result;  // feedback alone
  std::optional<Attachment> attachment;
};

// Throws Refused.
PostContent readPost(PostKind kind, const Json& body);

}  // namespace reference_portal
