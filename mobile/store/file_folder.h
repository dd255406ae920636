// The folder beside the tablet's database in which attached files lie, each once, named by the SHA-256 of its
// bytes; with a key, sealed in parts, under a name that says nothing. A file is on the disk before anything
// names it. Failures are ErrorExceptions: StorageFull, StorageUnreadable. Writing in the store thread;
// reading from any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "shared/crypto/data_key.h"
#include "shared/error.h"

namespace nistaran {

class FileFolder {
 public:
  // Makes the folder where there is none.
  explicit FileFolder(std::filesystem::path folder, std::optional<DataKey> key = std::nullopt);

  // The hash under which the bytes lie now: on the disk when it returns.
  std::string put(std::string_view bytes);
  bool has(const std::string& sha256) const;
  std::filesystem::path path(const std::string& sha256) const;
  // At most `count` bytes from `offset`. NotFound where there is no such file, or it does not open any more.
  std::string read(const std::string& sha256, std::int64_t offset, std::int64_t count) const;
  // Whether the bytes are still those of the hash.
  bool sound(const std::string& sha256) const;
  void keepOnly(const std::set<std::string>& files);
  // All others go to another folder on the same disk, as they are.
  void moveOthers(const std::set<std::string>& files, const std::filesystem::path& to);

 private:
  std::string nameOf(const std::string& sha256) const;
  std::vector<std::filesystem::path> othersThan(const std::set<std::string>& files) const;
  // The part at this place, without its seal.
  std::string partAt(std::istream& file, const std::string& sha256, std::int64_t part) const;

  std::filesystem::path folder_;
  std::optional<DataKey> key_;
};

}  // namespace nistaran
