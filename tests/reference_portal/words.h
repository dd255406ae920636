// The words of the pages, Hindi and English, from assets/words.json. Immutable: any thread.
#pragma once

#include <string>

#include "tests/reference_portal/json.h"

namespace reference_portal {

enum class Language { Hindi, English };

// All words of one language: {"home_title": "…"}.
const Json& wordsOf(Language language);
// The fallback, where there is no such word.
std::string word(Language language, const std::string& key, const std::string& fallback = {});

}  // namespace reference_portal
