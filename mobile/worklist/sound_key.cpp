#include "mobile/worklist/sound_key.h"

#include <QString>
#include <algorithm>
#include <array>

namespace nistaran::mobile {
namespace {

// The consonants of U+0915 to U+0939, in their order there.
constexpr std::string_view kConsonants = "kkggnccjjnttddnttddnnppbbmyrrllLvsssh";
constexpr char16_t kFirst = u'क';
constexpr char16_t kLast = u'ह';
static_assert(kConsonants.size() == kLast - kFirst + 1);

constexpr char kVowel = '*';  // at the beginning of a word; elsewhere vowels say little

bool isIndependentVowel(char16_t c) {
  return c >= u'अ' && c <= u'औ';
}

bool isNasal(char16_t c) {
  return c == u'ं' || c == u'ँ';
}

// Nothing for what is not heard, or heard differently by everybody.
char soundOf(char16_t c) {
  if (c >= kFirst && c <= kLast) return kConsonants[static_cast<std::size_t>(c - kFirst)];
  if (isNasal(c)) return 'n';
  if (isIndependentVowel(c)) return kVowel;
  if (c >= u'०' && c <= u'९') return static_cast<char>('0' + (c - u'०'));
  if (c >= u'0' && c <= u'9') return static_cast<char>(c);
  switch (c) {
    case u'a':
    case u'e':
    case u'i':
    case u'o':
    case u'u':
      return kVowel;
    case u'f':
      return 'p';
    case u'q':
      return 'k';
    case u'w':
      return 'v';
    case u'z':
      return 'j';
    default:
      return c >= u'b' && c <= u'y' ? static_cast<char>(c) : '\0';
  }
}

bool isPartOfWord(char16_t c) {
  return (c >= u'\u0900' && c <= u'\u097F') || QChar(c).isLetterOrNumber();
}

class Key {
 public:
  void wordEnds() { begins_ = true; }

  void add(char sound) {
    if (begins_) {
      key_ += ' ';
      begins_ = false;
      key_ += sound;
      return;
    }
    const char before = key_.back();
    // Breath and glides come and go in writing: Singh and सिंह, Yadav and यादव's own.
    if (sound == kVowel || sound == 'h' || sound == 'y') return;
    if (sound == before) return;
    if (sound == 'g' && before == 'n') return;
    if ((sound == 'p' || sound == 'b') && before == 'm') key_.back() = 'n';
    key_ += sound;
  }

  std::string take() { return std::move(key_); }

 private:
  std::string key_;
  bool begins_ = true;
};

}  // namespace

std::string soundKey(std::string_view text) {
  const QString letters = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toLower();
  Key key;
  for (qsizetype at = 0; at < letters.size(); ++at) {
    const char16_t c = letters[at].unicode();
    const char16_t next = at + 1 < letters.size() ? letters[at + 1].unicode() : u' ';
    if (!isPartOfWord(c)) {
      key.wordEnds();
    } else if (c == u'c' && next != u'h') {
      key.add('k');
    } else if (c == u'x') {
      key.add('k');
      key.add('s');
    } else if (const char sound = soundOf(c)) {
      key.add(sound == 'L' ? 'l' : sound);
    }
  }
  return key.take();
}

bool soundsLike(std::string_view words, std::string_view asked) {
  // "ram kali" is रामकली, too.
  std::string as_one(asked);
  std::erase(as_one, ' ');
  if (words.find(" " + as_one) != std::string_view::npos) return true;
  while (!asked.empty()) {
    const std::size_t end = std::min(asked.find(' ', 1), asked.size());
    if (words.find(asked.substr(0, end)) == std::string_view::npos) return false;
    asked.remove_prefix(end);
  }
  return true;
}

bool isLatin(std::string_view text) {
  bool letters = false;
  for (const char c : text) {
    if (static_cast<unsigned char>(c) >= 0x80) return false;
    letters = letters || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
  return letters;
}

}  // namespace nistaran::mobile
