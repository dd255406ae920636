// What a rule is given and what it answers. A rule is a pure function of one file's path and text.
#pragma once

#include <cstddef>
#include <ostream>
#include <string>
#include <vector>

namespace nistaran::tidy {

struct SourceFile {
  std::string path;  // from the top of the repository, with forward slashes
  std::string text;
};

struct Finding {
  std::string path;
  std::size_t line = 0;  // from 1; 0 when the whole file is meant
  std::string what;
};

using Findings = std::vector<Finding>;

inline std::ostream& operator<<(std::ostream& out, const Finding& finding) {
  return out << finding.path << ':' << finding.line << ": " << finding.what;
}

}  // namespace nistaran::tidy
