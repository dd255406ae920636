#include "tests/simulation/disk_files.h"

#include <fcntl.h>

#include <cerrno>
#include <cstdarg>
#include <mutex>
#include <optional>
#include <vector>

#include "tests/simulation/disk.h"

// The linker asks for these names: what the product calls, and what it would have called.
extern "C" {
int __real_open(const char* path, int flags, ...);
int __real_close(int file);
ssize_t __real_write(int file, const void* bytes, size_t count);
ssize_t __real_pwrite(int file, const void* bytes, size_t count, off_t at);
int __real_fsync(int file);
int __real_rename(const char* from, const char* to);
}

namespace nistaran::simulation {
namespace {

struct Watched {
  std::recursive_mutex mutex;
  std::vector<DiskFiles*> folders;
  std::map<int, std::string> open;

  DiskFiles* holding(const std::string& path) {
    for (DiskFiles* folder : folders) {
      if (folder->holds(path)) return folder;
    }
    return nullptr;
  }
  struct Found {
    DiskFiles* folder = nullptr;
    std::string path;
  };
  std::optional<Found> behind(int file) {
    const auto found = open.find(file);
    if (found == open.end()) return std::nullopt;
    DiskFiles* folder = holding(found->second);
    return folder ? std::optional(Found{folder, found->second}) : std::nullopt;
  }
};

Watched& watched() {
  static Watched all;
  return all;
}

// As a folder is named by which files lie in it.
std::string asFolder(const std::filesystem::path& path) {
  return path.lexically_normal().string() + "/";
}

int fails(int number) {
  errno = number;
  return -1;
}

}  // namespace

DiskFiles::DiskFiles(Disk& disk, const std::filesystem::path& folder)
    : disk_(disk), folder_(asFolder(folder)) {
  const std::lock_guard lock(watched().mutex);
  watched().folders.push_back(this);
}

DiskFiles::~DiskFiles() {
  const std::lock_guard lock(watched().mutex);
  std::erase(watched().folders, this);
}

bool DiskFiles::holds(const std::string& path) const {
  return path.starts_with(folder_) || path + "/" == folder_;
}

bool DiskFiles::dead() const {
  return disk_.dead();
}

bool DiskFiles::stops() {
  return disk_.countdown();
}

void DiskFiles::made(const std::string& path) {
  new_names_.emplace(path, "");
  unsynced_.emplace(path, Unsynced{});
}

ssize_t DiskFiles::write(int file, const std::string& path, const void* bytes, std::size_t count,
                         const off_t* at) {
  if (disk_.dead()) return fails(EIO);
  if (disk_.full_) return fails(ENOSPC);
  std::error_code ignored;  // a file without a name is nobody's any more
  const auto before = std::filesystem::file_size(path, ignored);
  unsynced_.try_emplace(path, Unsynced{ignored ? 0 : before});
  const ssize_t written = at ? __real_pwrite(file, bytes, count, *at) : __real_write(file, bytes, count);
  // Of the write during which the power goes something may have reached the disk.
  return stops() ? fails(EIO) : written;
}

int DiskFiles::sync(int file, const std::string& path) {
  if (disk_.dead() || stops()) return fails(EIO);
  const int answer = __real_fsync(file);
  if (disk_.sync_lies_) return answer;
  unsynced_.erase(path);
  if (!std::filesystem::is_directory(path)) return answer;
  std::erase_if(new_names_, [&](const auto& entry) {
    return std::filesystem::path(entry.first).parent_path() == std::filesystem::path(path);
  });
  return answer;
}

int DiskFiles::rename(const std::string& from, const std::string& to) {
  if (disk_.dead()) return fails(EIO);
  const bool replaces = std::filesystem::exists(to);
  const int answer = __real_rename(from.c_str(), to.c_str());
  if (answer != 0) return answer;
  if (auto moved = unsynced_.extract(from)) {
    moved.key() = to;
    unsynced_.insert(std::move(moved));
  }
  new_names_.erase(from);
  // In place of another one it can't be undone here: the product names files by their bytes.
  if (!replaces) new_names_[to] = from;
  return stops() ? fails(EIO) : answer;
}

void DiskFiles::losePower(testing::SeededEntropy& random) {
  const std::lock_guard lock(watched().mutex);
  for (const auto& [path, unsynced] : unsynced_) tear(path, unsynced, random);
  for (const auto& [path, before] : new_names_) {
    if (random.next() % 2 == 0 || !std::filesystem::exists(path)) continue;
    if (before.empty())
      std::filesystem::remove(path);
    else
      std::filesystem::rename(path, before);
  }
  settle();
}

void DiskFiles::settle() {
  const std::lock_guard lock(watched().mutex);
  unsynced_.clear();
  new_names_.clear();
}

void DiskFiles::tear(const std::string& path, const Unsynced& unsynced, testing::SeededEntropy& random) {
  if (!std::filesystem::is_regular_file(path)) return;
  const auto size = std::filesystem::file_size(path);
  if (size <= unsynced.durable) return;
  const std::uintmax_t cut = unsynced.durable + random.next() % (size - unsynced.durable + 1);
  switch (random.next() % 3) {
    case 0:
      return std::filesystem::resize_file(path, cut);
    case 1:
      // Its length is on the disk, and the bytes from here on are not.
      std::filesystem::resize_file(path, cut);
      return std::filesystem::resize_file(path, size);
    default:
      return;
  }
}

}  // namespace nistaran::simulation

// ---- the calls ----

using nistaran::simulation::watched;

extern "C" {

int __wrap_open(const char* path, int flags, ...) {
  mode_t mode = 0;
  if ((flags & O_CREAT) != 0) {
    va_list rest;
    va_start(rest, flags);
    mode = va_arg(rest, mode_t);
    va_end(rest);
  }
  const std::lock_guard lock(watched().mutex);
  auto* folder = watched().holding(path);
  if (!folder) return __real_open(path, flags, mode);
  if (folder->dead()) return nistaran::simulation::fails(EIO);
  const bool is_new = (flags & O_CREAT) != 0 && !std::filesystem::exists(path);
  const int file = __real_open(path, flags, mode);
  if (file < 0) return file;
  watched().open[file] = path;
  if (is_new) folder->made(path);
  return file;
}

int __wrap_close(int file) {
  const std::lock_guard lock(watched().mutex);
  watched().open.erase(file);
  return __real_close(file);
}

ssize_t __wrap_write(int file, const void* bytes, size_t count) {
  const std::lock_guard lock(watched().mutex);
  if (const auto found = watched().behind(file))
    return found->folder->write(file, found->path, bytes, count, nullptr);
  return __real_write(file, bytes, count);
}

ssize_t __wrap_pwrite(int file, const void* bytes, size_t count, off_t at) {
  const std::lock_guard lock(watched().mutex);
  if (const auto found = watched().behind(file))
    return found->folder->write(file, found->path, bytes, count, &at);
  return __real_pwrite(file, bytes, count, at);
}

int __wrap_fsync(int file) {
  const std::lock_guard lock(watched().mutex);
  if (const auto found = watched().behind(file)) return found->folder->sync(file, found->path);
  return __real_fsync(file);
}

int __wrap_rename(const char* from, const char* to) {
  const std::lock_guard lock(watched().mutex);
  if (auto* folder = watched().holding(from)) return folder->rename(from, to);
  return __real_rename(from, to);
}
}
