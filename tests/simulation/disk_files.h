// Files that a program keeps beside its database, in a folder of the real disk: they fail as the machine's
// Disk does. The calls of the C library with which they are written come by here (the linker's --wrap), so
// that the product's code runs as it is. Any thread, but see disk.h.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <map>
#include <string>

#include "tests/builders.h"

namespace nistaran::simulation {

class Disk;

class DiskFiles {
 public:
  // Both outlive it.
  DiskFiles(Disk& disk, const std::filesystem::path& folder);
  ~DiskFiles();
  DiskFiles(const DiskFiles&) = delete;
  DiskFiles& operator=(const DiskFiles&) = delete;

  // What was not synced is there, torn or missing: bytes, and names that their folder was not synced with.
  void losePower(testing::SeededEntropy& random);
  // Whatever lies there is on the disk.
  void settle();

  // ---- for the calls ----
  bool holds(const std::string& path) const;
  bool dead() const;
  void made(const std::string& path);
  // These answer what the call does, with errno.
  ssize_t write(int file, const std::string& path, const void* bytes, std::size_t count, const off_t* at);
  int sync(int file, const std::string& path);
  int rename(const std::string& from, const std::string& to);

 private:
  struct Unsynced {
    std::uintmax_t durable = 0;  // so many of its bytes are on the disk for certain
  };

  bool stops();
  void tear(const std::string& path, const Unsynced& unsynced, testing::SeededEntropy& random);

  Disk& disk_;
  const std::string folder_;  // with a slash
  std::map<std::string, Unsynced> unsynced_;
  std::map<std::string, std::string>
      new_names_;  // since its folder was synced: what it was called; empty: new
};

}  // namespace nistaran::simulation
