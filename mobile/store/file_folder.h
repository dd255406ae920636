// The folder beside the tablet's database in which attached files lie, each once, under the SHA-256 of its
// bytes. A file is on the disk before anything names it. Failures are ErrorExceptions: StorageFull,
// StorageUnreadable. Store thread; `path` and `has` from any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>

#include "shared/error.h"

namespace nistaran {

class FileFolder {
 public:
  // Makes the folder where there is none.
  explicit FileFolder(std::filesystem::path folder);

  // The hash under which the bytes lie now: on the disk when it returns.
  std::string put(std::string_view bytes);
  bool has(const std::string& sha256) const;
  std::filesystem::path path(const std::string& sha256) const;
  // At most `count` bytes from `offset`. NotFound where there is no such file.
  std::string read(const std::string& sha256, std::int64_t offset, std::int64_t count) const;
  // Whether the bytes are still those of the hash.
  bool sound(const std::string& sha256) const;
  void keepOnly(const std::set<std::string>& files);

 private:
  std::filesystem::path folder_;
};

}  // namespace nistaran
