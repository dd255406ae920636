// What may stand in a text of the portal, and how names are shown to strangers. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace reference_portal {

bool isUtf8(std::string_view text);
// Code points of valid UTF-8.
std::size_t countCharacters(std::string_view text);
// Without white space at both ends; "\r\n" becomes "\n".
std::string trimmed(std::string_view text);
bool isDigits(std::string_view text, std::size_t least, std::size_t most);
// Each once, in the order of their first place: of < > ` = ' ~ % " * ^ $ & # ( ), and control characters as
// "U+0007".
std::vector<std::string> forbiddenCharactersIn(std::string_view text);
// "रामदीन" → "रा•••": the first syllable only.
std::string masked(std::string_view name);

}  // namespace reference_portal
