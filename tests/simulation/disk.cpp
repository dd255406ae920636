#include "tests/simulation/disk.h"

#include <sqlite3.h>

#include <algorithm>

namespace nistaran::simulation {
namespace {

void carryOut(std::vector<std::uint8_t>& bytes, const Write& write) {
  if (write.truncate) {
    bytes.resize(write.at);
    return;
  }
  bytes.resize(std::max<std::size_t>(bytes.size(), write.at + write.bytes.size()));
  std::copy(write.bytes.begin(), write.bytes.end(), bytes.begin() + static_cast<std::ptrdiff_t>(write.at));
}

}  // namespace

bool Disk::countdown() {
  ++writes_;
  if (dies_after_ && (*dies_after_)-- == 0) {
    dies_after_.reset();
    dead_ = true;
  }
  return dead_;
}

int Disk::write(File& file, Write write) {
  if (dead_) return SQLITE_IOERR_WRITE;
  const bool grows = !write.truncate && write.at + write.bytes.size() > file.live.size();
  if (full_ && grows) return SQLITE_FULL;
  // The write during which the power goes may still have reached the disk in part.
  const bool last = countdown();
  carryOut(file.live, write);
  file.unsynced.push_back(std::move(write));
  return last ? SQLITE_IOERR_WRITE : SQLITE_OK;
}

int Disk::sync(File& file) {
  if (dead_ || countdown()) return SQLITE_IOERR_FSYNC;
  if (sync_lies_) return SQLITE_OK;
  for (const Write& write : file.unsynced) carryOut(file.durable, write);
  file.unsynced.clear();
  return SQLITE_OK;
}

void Disk::restartProcess() {
  for (auto& [name, file] : files_) {
    file->shared_memory.clear();
    file->locks = {};
  }
  dead_ = false;
  dies_after_.reset();
}

void Disk::restartAfterPowerCut(testing::SeededEntropy& random) {
  for (auto& [name, file] : files_) {
    for (Write& write : file->unsynced) {
      const std::uint64_t fate = random.next() % 4;
      if (fate == 0) continue;
      if (fate == 1 && !write.truncate) write.bytes.resize(random.next() % (write.bytes.size() + 1));
      carryOut(file->durable, write);
    }
    file->unsynced.clear();
    file->live = file->durable;
  }
  if (beside_) beside_->losePower(random);
  restartProcess();
}

DiskImage Disk::image() const {
  DiskImage image;
  for (const auto& [name, file] : files_) image[name] = file->live;
  return image;
}

void Disk::restore(const DiskImage& image) {
  files_.clear();
  for (const auto& [name, bytes] : image) {
    auto file = std::make_shared<File>();
    file->live = bytes;
    file->durable = bytes;
    files_[name] = std::move(file);
  }
  if (beside_) beside_->settle();
  dead_ = false;
  dies_after_.reset();
}

Disk& DiskShelf::add(const std::string& name) {
  auto& disk = disks_[name];
  disk = std::make_unique<Disk>(name);
  return *disk;
}

Disk* DiskShelf::holding(const std::string& path) {
  const auto found = disks_.find(path.substr(0, path.rfind('/')));
  return found == disks_.end() ? nullptr : found->second.get();
}

std::shared_ptr<File> DiskShelf::open(const std::string& path, bool create) {
  Disk* disk = holding(path);
  if (!disk || disk->dead()) return nullptr;
  auto& file = disk->files_[path.substr(disk->name().size() + 1)];
  if (!file && create) file = std::make_shared<File>();
  if (!file) disk->files_.erase(path.substr(disk->name().size() + 1));
  return file;
}

bool DiskShelf::exists(const std::string& path) {
  const Disk* disk = holding(path);
  return disk && disk->files_.contains(path.substr(disk->name().size() + 1));
}

void DiskShelf::remove(const std::string& path) {
  if (Disk* disk = holding(path)) disk->files_.erase(path.substr(disk->name().size() + 1));
}

}  // namespace nistaran::simulation
