// In which order attached files go up, after the operations that name them: first the small copies of all,
// so that everybody soon sees something, then the originals. Pure. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "shared/attachment.h"

namespace nistaran {

struct WaitingFile {
  std::string sha256;
  Copy copy = Copy::Original;
  std::int64_t size = 0;
  std::int64_t place = 0;  // in the order in which they were attached
  bool operator==(const WaitingFile&) const = default;
};

// Whether originals may use the line as it is now.
enum class Line { ForEverything, ForSmallCopiesOnly };

// nullopt where nothing may go now.
std::optional<WaitingFile> nextFile(const std::vector<WaitingFile>& waiting, Line line);

}  // namespace nistaran
