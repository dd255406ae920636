// The repository as it lies on the disk: the rooms and the files at the top, without what is built or hidden.
#pragma once

#include <filesystem>
#include <vector>

#include "tests/tidy/finding.h"

namespace nistaran::tidy {

// Sorted by path. Pictures, databases and other files that are no text come with an empty text.
std::vector<SourceFile> readTree(const std::filesystem::path& top);

// The `count` longest C++ and QML files, longest first.
struct FileLength {
  std::string path;
  std::size_t lines = 0;
};
std::vector<FileLength> longest(const std::vector<SourceFile>& files, std::size_t count);

}  // namespace nistaran::tidy
