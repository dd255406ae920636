// A folder as a backup keeps it and puts it back. One thread.
#pragma once

#include <filesystem>

namespace nistaran::simulation {

// `to` is then as `from` is, and has nothing else.
inline void copyFolder(const std::filesystem::path& from, const std::filesystem::path& to) {
  std::filesystem::remove_all(to);
  std::filesystem::copy(from, to, std::filesystem::copy_options::recursive);
}

}  // namespace nistaran::simulation
