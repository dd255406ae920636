// A machine's disk that exists only in memory and can fail in every way that a disk does: power that goes at
// any write, writes torn or never written, a full disk, an fsync that lies. SQLite works on it through a VFS
// of its own (https://www.sqlite.org/vfs.html), so that stores run in the simulation as they are. After
// DiskShelf is made, every database whose path begins with a disk's name lies there; other files lie on the
// real disk and fail with this one (disk_files.h). Any thread, but what comes out follows from the seed only
// when one operation is under way at a time.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "tests/builders.h"
#include "tests/simulation/disk_files.h"

namespace nistaran::simulation {

struct Write {
  std::uint64_t at = 0;
  std::vector<std::uint8_t> bytes;
  bool truncate = false;  // to `at`
};

// Of SQLite's locks; a connection is told apart by its address.
struct Locks {
  std::map<const void*, int> levels;  // of the database file: SQLITE_LOCK_…
  struct Slot {
    std::map<const void*, int> shared;
    const void* exclusive = nullptr;
  };
  std::vector<Slot> slots = std::vector<Slot>(8);
};

struct File {
  std::vector<std::uint8_t> live;     // what a reader sees
  std::vector<std::uint8_t> durable;  // what has really been written
  std::vector<Write> unsynced;        // between the two, oldest first
  std::vector<std::unique_ptr<std::uint8_t[]>> shared_memory;
  Locks locks;
};

// What lies on a disk at one moment: for a backup, a clone, a restore.
using DiskImage = std::map<std::string, std::vector<std::uint8_t>>;

class Disk {
 public:
  explicit Disk(std::string name) : name_(std::move(name)) {}

  const std::string& name() const { return name_; }
  std::string path(const std::string& file) const { return name_ + "/" + file; }
  // The files in this folder are the machine's, too.
  void hold(const std::filesystem::path& folder) { beside_ = std::make_unique<DiskFiles>(*this, folder); }

  // ---- faults ----
  // After so many more writes or syncs the machine stops: everything fails until it is switched on again.
  void dieAfter(std::uint64_t writes) { dies_after_ = writes; }
  void dieNoMore() { dies_after_.reset(); }
  bool dead() const { return dead_; }
  void die() { dead_ = true; }
  void setFull(bool full) { full_ = full; }
  void setSyncLies(bool lies) { sync_lies_ = lies; }
  // The process was killed, the machine ran on: nothing that was written is lost.
  void restartProcess();
  // The power went: of what was not synced, each write is there, torn or missing.
  void restartAfterPowerCut(testing::SeededEntropy& random);

  DiskImage image() const;
  void restore(const DiskImage& image);
  std::uint64_t writes() const { return writes_; }

 private:
  friend class DiskShelf;
  friend struct OpenFile;
  friend class DiskFiles;

  // A code of SQLite.
  int write(File& file, Write write);
  int sync(File& file);
  bool countdown();

  std::string name_;
  std::map<std::string, std::shared_ptr<File>> files_;
  std::unique_ptr<DiskFiles> beside_;
  std::optional<std::uint64_t> dies_after_;
  std::uint64_t writes_ = 0;
  bool dead_ = false;
  bool full_ = false;
  bool sync_lies_ = false;
};

// All disks of a run. One exists at a time; while it does, it is SQLite's default VFS.
class DiskShelf {
 public:
  DiskShelf();
  ~DiskShelf();
  DiskShelf(const DiskShelf&) = delete;
  DiskShelf& operator=(const DiskShelf&) = delete;

  Disk& add(const std::string& name);
  // nullptr where no disk has this path.
  Disk* holding(const std::string& path);
  std::recursive_mutex& mutex() { return mutex_; }
  testing::SeededEntropy& random() { return random_; }

  // ---- for the VFS ----
  std::shared_ptr<File> open(const std::string& path, bool create);
  bool exists(const std::string& path);
  void remove(const std::string& path);

 private:
  std::map<std::string, std::unique_ptr<Disk>> disks_;
  std::recursive_mutex mutex_;
  testing::SeededEntropy random_;
};

}  // namespace nistaran::simulation
