#include "tests/tidy/wording_rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

#include "tests/tidy/code_text.h"

namespace nistaran::tidy {
namespace {

using std::string_view;

constexpr std::array<string_view, 9> kRooms = {"shared/", "sync/",  "server/", "mobile/", "tests/",
                                               "docs/",   "cmake/", ".ci/",    ".github/"};

bool isDigit(char character) {
  return std::isdigit(static_cast<unsigned char>(character)) != 0;
}

template <typename Check>
Findings perLine(const SourceFile& file, const Check& check) {
  Findings findings;
  std::size_t number = 0;
  for (const auto line : linesOf(file.text)) {
    ++number;
    if (const std::string what = check(line); !what.empty()) findings.push_back({file.path, number, what});
  }
  return findings;
}

// Whether `path` begins in `line` where a path can begin: not as the tail of a longer one.
bool hasPathFrom(string_view line, string_view path) {
  for (auto at = line.find(path); at != string_view::npos; at = line.find(path, at + 1)) {
    if (at == 0 ||
        (!isWordCharacter(line[at - 1]) && string_view("./-~}").find(line[at - 1]) == string_view::npos)) {
      return true;
    }
  }
  return false;
}

bool isPrivateHost(string_view host) {
  return host.ends_with(".internal") || host.ends_with(".corp") || host.ends_with(".lan");
}

bool namesPrivateHost(string_view line) {
  for (auto at = line.find("://"); at != string_view::npos; at = line.find("://", at + 1)) {
    const auto rest = line.substr(at + 3);
    const auto end = std::ranges::find_if(rest, [](char character) {
      return !isWordCharacter(character) && character != '.' && character != '-';
    });
    if (isPrivateHost({rest.begin(), end})) return true;
  }
  return false;
}

// The digits of a mobile number that starts a run of digits, or nothing.
string_view mobileNumber(string_view run, bool plus_before) {
  if (plus_before && run.size() == 12 && run.starts_with("91")) run.remove_prefix(2);
  return run.size() == 10 && run.front() >= '6' ? run : string_view();
}

std::string strangersNumber(string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    if (!isDigit(line[at])) {
      ++at;
      continue;
    }
    auto end = at;
    while (end < line.size() && isDigit(line[end])) ++end;
    const bool whole =
        (at == 0 || !isWordCharacter(line[at - 1])) && (end == line.size() || !isWordCharacter(line[end]));
    const auto number = mobileNumber(line.substr(at, end - at), at > 0 && line[at - 1] == '+');
    if (whole && !number.empty() && !number.starts_with("99999")) return std::string(number);
    at = end;
  }
  return {};
}

// The part of a quotation that can be a path: up to a space, a line number, a pattern or an ellipsis.
std::string pathIn(string_view quotation) {
  quotation = quotation.substr(0, quotation.find_first_of(" \t:#"));
  const auto pattern = std::min(quotation.find_first_of("*<{[$"), quotation.find("…"));
  if (pattern < quotation.size()) quotation = quotation.substr(0, quotation.rfind('/', pattern));
  while (quotation.ends_with('/')) quotation.remove_suffix(1);
  return std::string(quotation);
}

bool isThere(const std::string& path, const Exists& exists) {
  return exists(path) || exists(path + ".h") || exists(path + ".cpp");
}

}  // namespace

Findings unfinishedMarks(const SourceFile& file) {
  return perLine(file, [](string_view line) -> std::string {
    for (const string_view mark : {"TODO", "FIXME", "XXX", "HACK"}) {
      if (hasWord(line, mark)) return std::string(mark) + " left standing";
    }
    return {};
  });
}

Findings privatePlaces(const SourceFile& file) {
  return perLine(file, [](string_view line) -> std::string {
    if (hasPathFrom(line, "/work/") || hasPathFrom(line, "/root/")) return "a path of somebody's own machine";
    if (namesPrivateHost(line)) return "an address that only somebody's own network knows";
    return {};
  });
}

Findings strangersNumbers(const SourceFile& file) {
  return perLine(file, [](string_view line) -> std::string {
    const auto number = strangersNumber(line);
    return number.empty() ? "" : number + " may be somebody's: sample numbers begin with 99999";
  });
}

Findings deadPaths(const SourceFile& file, const Exists& exists) {
  if (file.path != "README.md" && !(file.path.starts_with("docs/") && file.path.ends_with(".md"))) return {};
  Findings findings;
  bool fenced = false;
  std::size_t number = 0;
  for (auto line : linesOf(file.text)) {
    ++number;
    if (line.substr(std::min(line.find_first_not_of(' '), line.size())).starts_with("```")) fenced = !fenced;
    if (fenced) continue;
    for (auto open = line.find('`'); open != string_view::npos; open = line.find('`')) {
      const auto close = line.find('`', open + 1);
      if (close == string_view::npos) break;
      const auto quotation = line.substr(open + 1, close - open - 1);
      line.remove_prefix(close + 1);
      const bool ours =
          std::ranges::any_of(kRooms, [&](string_view room) { return quotation.starts_with(room); });
      const auto path = pathIn(quotation);
      if (ours && !isThere(path, exists)) findings.push_back({file.path, number, path + " does not exist"});
    }
  }
  return findings;
}

}  // namespace nistaran::tidy
