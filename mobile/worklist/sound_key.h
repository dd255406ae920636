// Words by how they sound, so that "ramkali" finds रामकली: the consonants of each word, without vowels and
// breath, the same for Devanagari and Latin letters. Never shown. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace nistaran::mobile {

// Each word after a space: "रामकली देवी" and "Ramkali Devi" → " rmkl dv".
std::string soundKey(std::string_view text);

// Whether each word of `asked` (a soundKey) is the beginning of a word in `words` (another).
bool soundsLike(std::string_view words, std::string_view asked);

// Written in Latin letters: what is asked for by its sound.
bool isLatin(std::string_view text);

}  // namespace nistaran::mobile
