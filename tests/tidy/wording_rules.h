// Rules about what stands written in files of any kind. Each is a pure function of one file.
#pragma once

#include <functional>
#include <string>

#include "tests/tidy/finding.h"

namespace nistaran::tidy {

// Marks of unfinished work: what is left to do is written down elsewhere, or done.
Findings unfinishedMarks(const SourceFile& file);

// Paths and addresses that exist only on the machine where somebody wrote the file.
Findings privatePlaces(const SourceFile& file);

// Mobile numbers that could be somebody's. Samples begin with 99999; the portal's numbers have 14 digits.
Findings strangersNumbers(const SourceFile& file);

// `exists` is asked for a path of this repository, a file or a folder, without a slash at the end.
using Exists = std::function<bool(const std::string& path)>;

// Documents that name, in backticks, a file or folder of this repository that is not there. `shared/x` stands
// for shared/x.h or shared/x.cpp; a line number after a colon, and what follows a space, is not looked at; of
// a pattern
// (`docs/*.md`) the folder before it is. Fenced blocks are left alone.
Findings deadPaths(const SourceFile& file, const Exists& exists);

}  // namespace nistaran::tidy
