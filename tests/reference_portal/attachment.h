// A file that somebody sends: PDF, JPG or PNG by media type, by name and by its first bytes; at most 500 KB.
// Any thread.
#pragma once

#include <string>
#include <vector>

#include "tests/reference_portal/fields.h"

namespace reference_portal {

struct Attachment {
  std::string name;
  std::string media_type;
  std::string bytes;
};

// `field` names it in problems: "attachments.0".
Attachment checkedAttachment(Attachment attachment, const std::string& field, Problems& problems);
// From {name, media_type, content_base64}.
Attachment attachmentFrom(const Json& json, const std::string& field, Problems& problems);
std::vector<Attachment> attachmentsFrom(const Json& list, Problems& problems);

}  // namespace reference_portal
