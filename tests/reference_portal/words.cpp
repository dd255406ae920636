#include "tests/reference_portal/words.h"

#include "tests/reference_portal/assets.h"

namespace reference_portal {
namespace {

// In the file each word stands once, with both languages side by side.
Json wordsFrom(const char* language) {
  Json words = Json::object();
  const Json file = Json::parse(asset("words.json"));
  for (const auto& [key, both] : file.items()) words[key] = both.at(language);
  return words;
}

}  // namespace

const Json& wordsOf(Language language) {
  static const Json kHindi = wordsFrom("hi");
  static const Json kEnglish = wordsFrom("en");
  return language == Language::Hindi ? kHindi : kEnglish;
}

std::string word(Language language, const std::string& key, const std::string& fallback) {
  return textAt(wordsOf(language), key, fallback);
}

}  // namespace reference_portal
