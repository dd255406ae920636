// Reads C++ and QML only as far as the rules need: what is code, what is a comment, what is a string, where
// lines end.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nistaran::tidy {

struct StringLiteral {
  std::size_t line = 0;  // where it begins, from 1
  std::string text;      // neighbouring literals joined, as the compiler does; escapes left as written
};

struct CodeText {
  std::string code;  // the text with comments, strings and characters blanked; line ends stay where they were
  std::vector<StringLiteral> literals;
};

// Never fails: a string or comment left open ends with the file.
CodeText readCode(std::string_view text);

// Without their line ends. The views live as long as `text`.
std::vector<std::string_view> linesOf(std::string_view text);

bool isWordCharacter(char character);

// Whether `word` stands in `text` with no letter, digit or underscore beside it.
bool hasWord(std::string_view text, std::string_view word);

// Whether `words` stand one after another in `text` with only spaces between them.
bool hasPhrase(std::string_view text, const std::vector<std::string_view>& words);

}  // namespace nistaran::tidy
