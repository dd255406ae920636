// What a citizen or an office hands in, checked. The rules are the portal's; they know no store and no
// network. Any thread.
#pragma once

#include <string>
#include <vector>

#include "tests/reference_portal/attachment.h"
#include "tests/reference_portal/district_book.h"
#include "tests/reference_portal/fields.h"

namespace reference_portal {

inline const std::vector<std::string> kNatures{"complaint", "demand", "suggestion", "other"};

enum class FiledBy { Citizen, Office };

struct Filing {
  // type, nature, category, text, complainant, opposite_party, place, earlier_numbers, group, sensitive:
  // nothing else
  Json content = Json::object();
  std::string district;  // where it happened; may be empty
  std::vector<Attachment> attachments;
};

// Every problem at once, so that a form can show each beside its field.
Filing readFiling(const Json& body, FiledBy by, const DistrictBook& book, Problems& problems);
// The content alone, as it is after a change by the control room.
Json readContent(const Json& body, const std::string& district, const DistrictBook& book, Problems& problems);

}  // namespace reference_portal
