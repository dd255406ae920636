#include "tests/reference_portal/text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace reference_portal {
namespace {

constexpr std::string_view kForbidden = "<>`='~%\"*^$&#()";

bool continues(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// Bytes of the sequence that `first` begins; 0: it begins none.
std::size_t sequenceBytes(unsigned char first) {
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return 2;
  if (first >= 0xE0 && first <= 0xEF) return 3;
  if (first >= 0xF0 && first <= 0xF4) return 4;
  return 0;
}

char32_t pointAt(std::string_view text, std::size_t size) {
  static constexpr std::array<unsigned char, 5> kMasks{0, 0x7F, 0x1F, 0x0F, 0x07};
  char32_t point = static_cast<unsigned char>(text.front()) & kMasks[size];
  for (std::size_t i = 1; i < size; ++i) point = (point << 6) | (static_cast<unsigned char>(text[i]) & 0x3F);
  return point;
}

// Devanagari signs that belong to the letter before them: matras, virama, nukta, anusvara.
bool joinsLetterBefore(char32_t point) {
  return (point >= 0x0900 && point <= 0x0903) || (point >= 0x093A && point <= 0x094F && point != 0x093D) ||
         (point >= 0x0951 && point <= 0x0957) || (point >= 0x0962 && point <= 0x0963) || point == 0x200D;
}

}  // namespace

bool isUtf8(std::string_view text) {
  while (!text.empty()) {
    const std::size_t size = sequenceBytes(static_cast<unsigned char>(text.front()));
    if (size == 0 || size > text.size()) return false;
    if (!std::ranges::all_of(text.substr(1, size - 1), continues)) return false;
    const char32_t point = pointAt(text, size);
    if ((size == 3 && point < 0x800) || (size == 4 && (point < 0x10000 || point > 0x10FFFF))) return false;
    if (point >= 0xD800 && point <= 0xDFFF) return false;
    text.remove_prefix(size);
  }
  return true;
}

std::size_t countCharacters(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return !continues(c); }));
}

std::string trimmed(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n";
  const std::size_t first = text.find_first_not_of(kSpace);
  if (first == std::string_view::npos) return {};
  text = text.substr(first, text.find_last_not_of(kSpace) - first + 1);
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    out.push_back(text[i]);
  }
  return out;
}

bool isDigits(std::string_view text, std::size_t least, std::size_t most) {
  return text.size() >= least && text.size() <= most &&
         std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<std::string> forbiddenCharactersIn(std::string_view text) {
  static constexpr std::string_view kHex = "0123456789ABCDEF";
  std::vector<std::string> found;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool control = (byte < 0x20 && c != '\n' && c != '\t' && c != '\r') || byte == 0x7F;
    if (!control && kForbidden.find(c) == std::string_view::npos) continue;
    const std::string name =
        control ? std::string("U+00") + kHex[byte >> 4] + kHex[byte & 15] : std::string(1, c);
    if (std::ranges::find(found, name) == found.end()) found.push_back(name);
  }
  return found;
}

std::string masked(std::string_view name) {
  std::size_t end = 0;
  while (end < name.size()) {
    const std::size_t size = sequenceBytes(static_cast<unsigned char>(name[end]));
    if (size == 0 || end + size > name.size()) break;
    if (end > 0 && !joinsLetterBefore(pointAt(name.substr(end), size))) break;
    end += size;
  }
  return std::string(name.substr(0, end)) + "•••";
}

}  // namespace reference_portal
