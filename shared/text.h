// Text as both sides must have it: Unicode NFC, without characters that no screen shows. And the characters
// that the state portal does not take. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "shared/json.h"

namespace nistaran {

// NFC by utf8proc; line ends become \n. Invalid UTF-8 becomes U+FFFD rather than an error: a name is not lost
// for a byte.
std::string normalizeText(std::string_view text);
// normalizeText for every string of a value, member names excepted.
void normalizeTexts(Json& value);

// Without spaces, case and signs; for looking up and comparing, never shown.
std::string searchKey(std::string_view text);

// < > ` = ' ~ % " * ^ $ & # ( )
bool hasPortalForbidden(std::string_view text);
// Replaced by what reads alike: brackets become dashes, quotes go, & becomes "और".
std::string withoutPortalForbidden(std::string_view text);

}  // namespace nistaran
