#include "tests/tidy/code_text.h"

#include <algorithm>
#include <cctype>

namespace nistaran::tidy {
namespace {

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) { result_.code.reserve(text.size()); }

  CodeText read() {
    while (at_ < text_.size()) {
      if (startsWith("//")) {
        blankUntil(std::min(text_.find('\n', at_), text_.size()));
      } else if (startsWith("/*")) {
        blankThrough("*/", 2);
      } else if (startsWith("R\"") && !afterWord()) {
        rawString();
      } else if (text_[at_] == '"') {
        quoted('"');
      } else if (text_[at_] == '\'' && !afterWord()) {
        quoted('\'');
      } else {
        if (std::isspace(static_cast<unsigned char>(text_[at_])) == 0) joinable_ = false;
        keep();
      }
    }
    return std::move(result_);
  }

 private:
  bool startsWith(std::string_view what) const { return text_.substr(at_).starts_with(what); }

  // A quote after a digit separates thousands; an R after a letter ends a name.
  bool afterWord() const { return at_ > 0 && isWordCharacter(text_[at_ - 1]); }

  void keep() {
    if (text_[at_] == '\n') ++line_;
    result_.code += text_[at_++];
  }

  void blankUntil(std::size_t end) {
    for (; at_ < end; ++at_) {
      if (text_[at_] == '\n') ++line_;
      result_.code += text_[at_] == '\n' ? '\n' : ' ';
    }
  }

  void blankThrough(std::string_view closing, std::size_t from) {
    const auto found = text_.find(closing, at_ + from);
    blankUntil(found == std::string_view::npos ? text_.size() : found + closing.size());
  }

  void rawString() {
    const auto open = std::min(text_.find('(', at_), text_.size());
    const std::string closing = ")" + std::string(text_.substr(at_ + 2, open - at_ - 2)) + "\"";
    const auto begin = std::min(open + 1, text_.size());
    const auto end = std::min(text_.find(closing, begin), text_.size());
    take(text_.substr(begin, end - begin));
    blankUntil(std::min(end + closing.size(), text_.size()));
  }

  void quoted(char quote) {
    auto end = at_ + 1;
    while (end < text_.size() && text_[end] != quote && text_[end] != '\n') end += text_[end] == '\\' ? 2 : 1;
    end = std::min(end, text_.size());
    take(text_.substr(at_ + 1, end - at_ - 1));
    blankUntil(std::min(end + 1, text_.size()));
  }

  void take(std::string_view literal) {
    if (joinable_) {
      result_.literals.back().text += literal;
    } else {
      result_.literals.push_back({line_, std::string(literal)});
      joinable_ = true;
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  bool joinable_ = false;  // only spaces and comments since the last literal
  CodeText result_;
};

}  // namespace

CodeText readCode(std::string_view text) {
  return Reader(text).read();
}

std::vector<std::string_view> linesOf(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

bool isWordCharacter(char character) {
  return character == '_' || std::isalnum(static_cast<unsigned char>(character)) != 0;
}

bool hasWord(std::string_view text, std::string_view word) {
  return hasPhrase(text, {word});
}

bool hasPhrase(std::string_view text, const std::vector<std::string_view>& words) {
  const auto wordAt = [&](std::size_t at, std::string_view word) {
    const auto after = at + word.size();
    return text.substr(at).starts_with(word) && (at == 0 || !isWordCharacter(text[at - 1])) &&
           (after == text.size() || !isWordCharacter(text[after]));
  };
  for (auto start = text.find(words.front()); start != std::string_view::npos;
       start = text.find(words.front(), start + 1)) {
    auto at = start;
    const bool all = std::ranges::all_of(words, [&](std::string_view word) {
      while (at < text.size() && std::isspace(static_cast<unsigned char>(text[at])) != 0) ++at;
      const bool here = at < text.size() && wordAt(at, word);
      at += word.size();
      return here;
    });
    if (all) return true;
  }
  return false;
}

}  // namespace nistaran::tidy
