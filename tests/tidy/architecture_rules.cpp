#include "tests/tidy/architecture_rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

#include "tests/tidy/code_text.h"

namespace nistaran::tidy {
namespace {

using std::string_view;

struct Room {
  string_view prefix;
  std::vector<string_view> may_include;  // prefixes of our own paths
};

// The first that fits a path counts.
const std::vector<Room>& rooms() {
  static const std::vector<Room> kRooms = {
      {"shared/", {"shared/"}},
      {"sync/", {"sync/", "shared/"}},
      {"server/", {"server/", "sync/", "shared/"}},
      {"mobile/", {"mobile/", "sync/", "shared/"}},
      {"tests/reference_portal/", {"tests/reference_portal/"}},
      {"tests/", {"tests/", "shared/", "sync/", "server/", "mobile/"}},
  };
  return kRooms;
}

bool isCpp(string_view path) {
  return path.ends_with(".h") || path.ends_with(".cpp");
}
bool isQml(string_view path) {
  return path.ends_with(".qml");
}

bool startsWithAny(string_view text, const std::vector<string_view>& prefixes) {
  return std::ranges::any_of(prefixes, [&](string_view prefix) { return text.starts_with(prefix); });
}

struct Include {
  std::size_t line = 0;
  bool quoted = false;
  string_view target;
};

std::vector<Include> includesOf(const SourceFile& file) {
  std::vector<Include> includes;
  std::size_t number = 0;
  for (auto line : linesOf(file.text)) {
    ++number;
    const auto skipSpaces = [&] { line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size())); };
    skipSpaces();
    if (!line.starts_with('#')) continue;
    line.remove_prefix(1);
    skipSpaces();
    if (!line.starts_with("include")) continue;
    const auto begin = line.find_first_of("\"<");
    if (begin == string_view::npos) continue;
    const auto end = line.find_first_of("\">", begin + 1);
    includes.push_back({number, line[begin] == '"', line.substr(begin + 1, end - begin - 1)});
  }
  return includes;
}

bool isNetwork(string_view include) {
  return startsWithAny(include, {"boost/asio", "boost/beast", "asio/", "asio.hpp"});
}

bool isSqlite(string_view include) {
  return startsWithAny(include, {"sqlite3", "SQLiteCpp/", "libpq", "pqxx/"});
}

// <QObject> and <QtCore/QObject> alike
bool isQt(string_view include) {
  return include.size() > 1 && include[0] == 'Q' &&
         (include[1] == 't' || std::isupper(static_cast<unsigned char>(include[1])) != 0);
}

bool isStatement(string_view literal) {
  const auto inOrder = [&](string_view first, string_view second) {
    const auto at = literal.find(first);
    return at != string_view::npos && hasWord(literal, first) && hasWord(literal.substr(at), second);
  };
  return inOrder("SELECT", "FROM") || hasPhrase(literal, {"INSERT", "INTO"}) || inOrder("UPDATE", "SET") ||
         hasPhrase(literal, {"DELETE", "FROM"});
}

// "MMStyle_helper.cpp" → mm, style, helper, cpp
std::vector<std::string> wordsOfName(string_view name) {
  std::vector<std::string> words(1);
  char before = '\0';
  for (const char character : name) {
    const auto letter = static_cast<unsigned char>(character);
    if (std::isalnum(letter) == 0) {
      words.emplace_back();
    } else {
      if (std::isupper(letter) != 0 && std::islower(static_cast<unsigned char>(before)) != 0) {
        words.emplace_back();
      }
      words.back() += static_cast<char>(std::tolower(letter));
    }
    before = character;
  }
  return words;
}

}  // namespace

Findings includesAgainstTheDirection(const SourceFile& file) {
  if (!isCpp(file.path)) return {};
  const auto room = std::ranges::find_if(
      rooms(), [&](const Room& candidate) { return file.path.starts_with(candidate.prefix); });
  if (room == rooms().end()) return {};
  Findings findings;
  for (const auto& include : includesOf(file)) {
    const bool ours = startsWithAny(include.target, {"shared/", "sync/", "server/", "mobile/", "tests/"});
    if (include.target.starts_with("..")) {
      findings.push_back({file.path, include.line, "includes are named from the top of the repository"});
    } else if (ours && !startsWithAny(include.target, room->may_include)) {
      findings.push_back({file.path, include.line,
                          std::string(room->prefix) + " may not include " + std::string(include.target)});
    }
  }
  return findings;
}

Findings technologyInTheCore(const SourceFile& file) {
  if (!isCpp(file.path) || !startsWithAny(file.path, {"shared/", "sync/"})) return {};
  Findings findings;
  for (const auto& include : includesOf(file)) {
    if (isQt(include.target) || isNetwork(include.target) || isSqlite(include.target)) {
      findings.push_back(
          {file.path, include.line, "shared/ and sync/ know no " + std::string(include.target)});
    }
  }
  const auto read = readCode(file.text);
  std::size_t number = 0;
  for (const auto line : linesOf(read.code)) {
    ++number;
    for (const string_view word : {"QObject", "QString", "sqlite3", "SQLite"}) {
      if (hasWord(line, word) && line.find('#') == string_view::npos) {
        findings.push_back({file.path, number, "shared/ and sync/ know no " + std::string(word)});
      }
    }
  }
  return findings;
}

Findings networkOutsideItsRoom(const SourceFile& file) {
  if (!isCpp(file.path) || startsWithAny(file.path, {"server/http/", "tests/"})) return {};
  Findings findings;
  for (const auto& include : includesOf(file)) {
    if (isNetwork(include.target)) {
      findings.push_back({file.path, include.line, "Asio and Beast stay in server/http"});
    }
  }
  return findings;
}

Findings sqlOutsideTheStores(const SourceFile& file) {
  if (!isCpp(file.path) && !isQml(file.path)) return {};
  if (startsWithAny(file.path, {"server/store/", "mobile/store/", "tests/"})) return {};
  Findings findings;
  for (const auto& literal : readCode(file.text).literals) {
    if (isStatement(literal.text)) {
      findings.push_back({file.path, literal.line, "SQL stays in server/store and mobile/store"});
    }
  }
  return findings;
}

Findings drawerNames(const SourceFile& file) {
  static constexpr std::array<string_view, 8> kDrawers = {"util", "utils",  "helper",  "helpers",
                                                          "misc", "common", "manager", "managers"};
  Findings findings;
  for (const auto& word : wordsOfName(file.path)) {
    if (std::ranges::find(kDrawers, word) != kDrawers.end()) {
      findings.push_back({file.path, 0, "name the noun: \"" + word + "\" says nothing"});
    }
  }
  return findings;
}

Findings untypedQml(const SourceFile& file) {
  if (!file.path.starts_with("mobile/") || (!isCpp(file.path) && !isQml(file.path))) return {};
  Findings findings;
  const auto read = readCode(file.text);
  std::size_t number = 0;
  for (const auto line : linesOf(read.code)) {
    ++number;
    if (hasWord(line, "setContextProperty")) {
      findings.push_back({file.path, number, "no context properties: pass it as an initial property"});
    }
    if (isQml(file.path) && hasPhrase(line, {"property", "var"})) {
      findings.push_back({file.path, number, "a property has a type"});
    }
  }
  return findings;
}

Findings friendsOfTests(const SourceFile& file) {
  if (!isCpp(file.path)) return {};
  Findings findings;
  const auto read = readCode(file.text);
  std::size_t number = 0;
  for (const auto line : linesOf(read.code)) {
    ++number;
    const bool befriends = hasPhrase(line, {"friend", "class"}) || hasPhrase(line, {"friend", "struct"});
    if ((befriends && line.find("Test") != string_view::npos) || hasWord(line, "FRIEND_TEST")) {
      findings.push_back({file.path, number, "a test needs no friends: make the inside a class of its own"});
    }
  }
  return findings;
}

}  // namespace nistaran::tidy
