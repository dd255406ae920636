// The disk as SQLite sees it. The functions are the methods of https://www.sqlite.org/c3ref/io_methods.html.
#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <new>

#include "tests/simulation/disk.h"

namespace nistaran::simulation {

struct OpenFile {
  sqlite3_file base{};  // first, as SQLite wants it
  Disk* disk = nullptr;
  std::shared_ptr<File> file;
  bool gone = false;  // deleted when it is closed: a temporary file

  static int write(OpenFile& open, Write write) {
    if (open.disk) return open.disk->write(*open.file, std::move(write));
    return temporary(open, write);
  }
  static int sync(OpenFile& open) { return open.disk ? open.disk->sync(*open.file) : SQLITE_OK; }

 private:
  static int temporary(OpenFile& open, const Write& write) {
    auto& bytes = open.file->live;
    if (write.truncate) {
      bytes.resize(write.at);
      return SQLITE_OK;
    }
    bytes.resize(std::max<std::size_t>(bytes.size(), write.at + write.bytes.size()));
    std::copy(write.bytes.begin(), write.bytes.end(), bytes.begin() + static_cast<std::ptrdiff_t>(write.at));
    return SQLITE_OK;
  }
};

namespace {

DiskShelf* shelf = nullptr;
sqlite3_vfs* system_vfs = nullptr;
constexpr const char* kName = "nistaran-simulation";
constexpr int kShmRegion = 32 * 1024;

OpenFile& of(sqlite3_file* file) {
  return *reinterpret_cast<OpenFile*>(file);
}

bool isDead(const OpenFile& open) {
  return open.disk && open.disk->dead();
}

int closeFile(sqlite3_file* file) {
  const std::lock_guard lock(shelf->mutex());
  OpenFile& open = of(file);
  open.file->locks.levels.erase(&open);
  for (auto& slot : open.file->locks.slots) {
    slot.shared.erase(&open);
    if (slot.exclusive == &open) slot.exclusive = nullptr;
  }
  open.~OpenFile();
  return SQLITE_OK;
}

int readFile(sqlite3_file* file, void* into, int amount, sqlite3_int64 from) {
  const std::lock_guard lock(shelf->mutex());
  OpenFile& open = of(file);
  if (isDead(open)) return SQLITE_IOERR_READ;
  const auto& bytes = open.file->live;
  const auto begin = std::min(bytes.size(), static_cast<std::size_t>(from));
  const auto count = std::min(bytes.size() - begin, static_cast<std::size_t>(amount));
  if (count > 0) std::memcpy(into, bytes.data() + begin, count);
  if (count == static_cast<std::size_t>(amount)) return SQLITE_OK;
  std::memset(static_cast<std::uint8_t*>(into) + count, 0, static_cast<std::size_t>(amount) - count);
  return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file* file, const void* from, int amount, sqlite3_int64 at) {
  const std::lock_guard lock(shelf->mutex());
  const auto* bytes = static_cast<const std::uint8_t*>(from);
  return OpenFile::write(of(file), {static_cast<std::uint64_t>(at), {bytes, bytes + amount}, false});
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
  const std::lock_guard lock(shelf->mutex());
  return OpenFile::write(of(file), {static_cast<std::uint64_t>(size), {}, true});
}

int syncFile(sqlite3_file* file, int) {
  const std::lock_guard lock(shelf->mutex());
  return OpenFile::sync(of(file));
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) {
  const std::lock_guard lock(shelf->mutex());
  if (isDead(of(file))) return SQLITE_IOERR_FSTAT;
  *size = static_cast<sqlite3_int64>(of(file).file->live.size());
  return SQLITE_OK;
}

// ---- locks of the database file: https://www.sqlite.org/lockingv3.html ----

int lockFile(sqlite3_file* file, int wanted) {
  const std::lock_guard lock(shelf->mutex());
  OpenFile& open = of(file);
  auto& levels = open.file->locks.levels;
  int& mine = levels[&open];
  for (const auto& [who, level] : levels) {
    if (who == &open) continue;
    if (wanted == SQLITE_LOCK_SHARED && level >= SQLITE_LOCK_PENDING) return SQLITE_BUSY;
    if (wanted == SQLITE_LOCK_RESERVED && level >= SQLITE_LOCK_RESERVED) return SQLITE_BUSY;
    if (wanted == SQLITE_LOCK_EXCLUSIVE && level >= SQLITE_LOCK_SHARED) return SQLITE_BUSY;
  }
  mine = std::max(mine, wanted);
  return SQLITE_OK;
}

int unlockFile(sqlite3_file* file, int level) {
  const std::lock_guard lock(shelf->mutex());
  OpenFile& open = of(file);
  open.file->locks.levels[&open] = level;
  return SQLITE_OK;
}

int checkReserved(sqlite3_file* file, int* answer) {
  const std::lock_guard lock(shelf->mutex());
  const auto& levels = of(file).file->locks.levels;
  *answer = std::any_of(levels.begin(), levels.end(),
                        [](const auto& entry) { return entry.second >= SQLITE_LOCK_RESERVED; });
  return SQLITE_OK;
}

int fileControl(sqlite3_file*, int, void*) {
  return SQLITE_NOTFOUND;
}
int sectorSize(sqlite3_file*) {
  return 4096;
}
int characteristics(sqlite3_file*) {
  return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

// ---- shared memory of the write-ahead log: https://www.sqlite.org/walformat.html ----

int shmMap(sqlite3_file* file, int region, int size, int extend, void volatile** into) {
  const std::lock_guard lock(shelf->mutex());
  *into = nullptr;
  if (size != kShmRegion) return SQLITE_IOERR_SHMMAP;
  auto& regions = of(file).file->shared_memory;
  const auto wanted = static_cast<std::size_t>(region);
  if (wanted >= regions.size() && !extend) return SQLITE_OK;
  while (regions.size() <= wanted) regions.push_back(std::make_unique<std::uint8_t[]>(kShmRegion));
  *into = regions[wanted].get();
  return SQLITE_OK;
}

int shmLock(sqlite3_file* file, int offset, int count, int flags) {
  const std::lock_guard lock(shelf->mutex());
  OpenFile& open = of(file);
  auto& slots = open.file->locks.slots;
  const auto first = slots.begin() + offset;
  const auto last = first + count;
  if (flags & SQLITE_SHM_UNLOCK) {
    for (auto slot = first; slot != last; ++slot) {
      slot->shared.erase(&open);
      if (slot->exclusive == &open) slot->exclusive = nullptr;
    }
    return SQLITE_OK;
  }
  const bool exclusive = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
  for (auto slot = first; slot != last; ++slot) {
    if (slot->exclusive && slot->exclusive != &open) return SQLITE_BUSY;
    const bool others = std::any_of(slot->shared.begin(), slot->shared.end(),
                                    [&](const auto& entry) { return entry.first != &open; });
    if (exclusive && others) return SQLITE_BUSY;
  }
  for (auto slot = first; slot != last; ++slot) {
    if (exclusive)
      slot->exclusive = &open;
    else
      slot->shared[&open] = 1;
  }
  return SQLITE_OK;
}

void shmBarrier(sqlite3_file*) {
  const std::lock_guard lock(shelf->mutex());
}

int shmUnmap(sqlite3_file* file, int remove) {
  const std::lock_guard lock(shelf->mutex());
  if (remove) of(file).file->shared_memory.clear();
  return SQLITE_OK;
}

const sqlite3_io_methods kMethods = {2,           closeFile,  readFile,        writeFile,  truncateFile,
                                     syncFile,    fileSize,   lockFile,        unlockFile, checkReserved,
                                     fileControl, sectorSize, characteristics, shmMap,     shmLock,
                                     shmBarrier,  shmUnmap,   nullptr,         nullptr};

// ---- the file system ----

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags) {
  const std::lock_guard lock(shelf->mutex());
  file->pMethods = nullptr;
  Disk* disk = name ? shelf->holding(name) : nullptr;
  auto found = name ? shelf->open(name, (flags & SQLITE_OPEN_CREATE) != 0) : std::make_shared<File>();
  if (!found) return SQLITE_CANTOPEN;
  auto* open = new (file) OpenFile;
  open->disk = disk;
  open->file = std::move(found);
  open->base.pMethods = &kMethods;
  if (out_flags) *out_flags = flags;
  return SQLITE_OK;
}

int deleteFile(sqlite3_vfs*, const char* name, int) {
  const std::lock_guard lock(shelf->mutex());
  const Disk* disk = shelf->holding(name);
  if (disk && disk->dead()) return SQLITE_IOERR_DELETE;
  shelf->remove(name);
  return SQLITE_OK;
}

int accessFile(sqlite3_vfs*, const char* name, int, int* answer) {
  const std::lock_guard lock(shelf->mutex());
  *answer = shelf->exists(name);
  return SQLITE_OK;
}

int fullPath(sqlite3_vfs*, const char* name, int size, char* into) {
  sqlite3_snprintf(size, into, "%s", name);
  return SQLITE_OK;
}

int randomness(sqlite3_vfs*, int count, char* into) {
  const std::lock_guard lock(shelf->mutex());
  for (int i = 0; i < count; ++i) into[i] = static_cast<char>(shelf->random().next());
  return count;
}

int sleepNot(sqlite3_vfs*, int microseconds) {
  return microseconds;
}

int currentTime(sqlite3_vfs*, double* into) {
  *into = 2461000.5;
  return SQLITE_OK;
}

int lastError(sqlite3_vfs*, int, char*) {
  return 0;
}

sqlite3_vfs vfs = {1,           sizeof(OpenFile), 512,     nullptr, kName,   nullptr, openFile,   deleteFile,
                   accessFile,  fullPath,         nullptr, nullptr, nullptr, nullptr, randomness, sleepNot,
                   currentTime, lastError,        nullptr, nullptr, nullptr, nullptr};

}  // namespace

DiskShelf::DiskShelf() {
  system_vfs = sqlite3_vfs_find(nullptr);
  shelf = this;
  sqlite3_vfs_register(&vfs, 1);
  // SQLite's own generator begins anew, from this run's.
  sqlite3_randomness(0, nullptr);
}

DiskShelf::~DiskShelf() {
  sqlite3_vfs_register(system_vfs, 1);
  sqlite3_vfs_unregister(&vfs);
  sqlite3_randomness(0, nullptr);
  shelf = nullptr;
}

}  // namespace nistaran::simulation
