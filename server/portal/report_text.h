// The enquiry report as the portal takes it: one Hindi text in the stations' point-wise form (बिन्दुवार आख्या),
// composed from the report's points and their names in the district's enquiry form. Pure. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "shared/form_book.h"
#include "shared/json.h"

namespace nistaran {

// What the portal takes in one text, in characters (code points).
inline constexpr std::size_t kPortalTextMax = 8000;

// `report` names a member of document.reports. Without the signs that the portal refuses; at most
// kPortalTextMax characters, cut at the end of a sentence with a note that says so.
std::string composeReport(const Json& document, std::string_view report, const FormBook& forms);

// `text` as it is when it is short enough; else whole sentences of it and the note, together at most `max`
// characters.
std::string cutAtSentence(std::string_view text, std::size_t max, std::string_view note);

// withoutPortalForbidden, and without the control characters that the portal refuses too.
std::string portalText(std::string_view text);

std::size_t countCharacters(std::string_view text);

}  // namespace nistaran
