#include "tests/tidy/tree.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "tests/tidy/code_text.h"

namespace nistaran::tidy {
namespace {

namespace fs = std::filesystem;

std::string textOf(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(in), {}};
  return text.find('\0') == std::string::npos ? text : std::string();
}

void readFile(const fs::path& top, const fs::directory_entry& entry, std::vector<SourceFile>& files) {
  if (!entry.is_regular_file()) return;
  files.push_back({entry.path().lexically_relative(top).generic_string(), textOf(entry.path())});
}

}  // namespace

std::vector<SourceFile> readTree(const fs::path& top) {
  std::vector<SourceFile> files;
  for (const auto& entry : fs::directory_iterator(top)) readFile(top, entry, files);
  for (const auto* room : {"shared", "sync", "server", "mobile", "tests", "docs", "cmake", ".ci"}) {
    if (!fs::exists(top / room)) continue;
    for (const auto& entry : fs::recursive_directory_iterator(top / room)) readFile(top, entry, files);
  }
  std::ranges::sort(files, {}, &SourceFile::path);
  return files;
}

std::vector<FileLength> longest(const std::vector<SourceFile>& files, std::size_t count) {
  std::vector<FileLength> lengths;
  for (const auto& [path, text] : files) {
    if (!path.ends_with(".h") && !path.ends_with(".cpp") && !path.ends_with(".qml")) continue;
    lengths.push_back({path, linesOf(text).size()});
  }
  std::ranges::stable_sort(lengths, std::ranges::greater(), &FileLength::lines);
  lengths.resize(std::min(count, lengths.size()));
  return lengths;
}

}  // namespace nistaran::tidy
