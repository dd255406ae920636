// The form on /file: from what a browser sent to a filing, and back into the fields with what is wrong beside
// each. Any thread.
#pragma once

#include <httplib.h>

#include "tests/reference_portal/filing.h"
#include "tests/reference_portal/words.h"

namespace reference_portal {

// As POST /api/v1/references takes it, without attachments. Throws Refused(MalformedJson) for what is no
// text.
Json filingFromForm(const httplib::Request& request);
std::vector<Attachment> attachmentsFromForm(const httplib::Request& request, Problems& problems);

// What file.mustache needs. `typed` is as filingFromForm made it; an empty object for a fresh form.
Json formData(const Json& typed, const Problems& problems, const DistrictBook& book, Language language);
// Stations under their districts, for a list to choose from. `chosen`: "kannauj/kotwali".
Json stationChoices(const DistrictBook& book, const std::string& chosen, Language language);
// In words for a person.
std::string sentence(const Problem& problem, Language language);

}  // namespace reference_portal
