#include "mobile/store/sealed_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>

#include "shared/error.h"

namespace nistaran {
namespace {

constexpr int kPage = 4096;
constexpr int kLogHeader = 32;  // of the write-ahead log: https://www.sqlite.org/fileformat2.html#walformat
constexpr int kFrameHeader = 24;
constexpr int kFrame = kFrameHeader + kPage;
constexpr std::size_t kContent = kPage - kSealBytes;

using Page = std::array<unsigned char, kPage>;

// What SQLite holds for an open file; the one below lies behind it in the same memory.
struct SealedFile {
  sqlite3_file base;
  const DataKey* key;
  bool log;

  sqlite3_file* below() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

SealedFile* fileOf(sqlite3_file* file) {
  return reinterpret_cast<SealedFile*>(file);
}
sqlite3_file* below(sqlite3_file* file) {
  return fileOf(file)->below();
}

std::string placeOf(const SealedFile& file, sqlite3_int64 offset) {
  std::string place = file.log ? "log" : "page";
  for (int shift = 0; shift < 64; shift += 8) place.push_back(static_cast<char>(offset >> shift));
  return place;
}

int writePage(SealedFile& file, const void* content, sqlite3_int64 offset) {
  Page page;
  std::memcpy(page.data(), content, kContent);
  unsigned char* const nonce = page.data() + kContent;
  sealInPlace(page.data(), kContent, nonce, nonce + kSealNonceBytes, *file.key, placeOf(file, offset));
  return file.below()->pMethods->xWrite(file.below(), page.data(), kPage, offset);
}

// SQLITE_IOERR_SHORT_READ beyond the end, SQLITE_CORRUPT for what does not open.
int readPage(SealedFile& file, Page& page, sqlite3_int64 offset) {
  const int read = file.below()->pMethods->xRead(file.below(), page.data(), kPage, offset);
  if (read == SQLITE_IOERR_SHORT_READ) page.fill(0);
  if (read != SQLITE_OK) return read;
  // A hole that a crash left before the log wrote the page: no content, so nothing to open.
  if (std::all_of(page.begin(), page.end(), [](unsigned char byte) { return byte == 0; })) return SQLITE_OK;
  const unsigned char* const nonce = page.data() + kContent;
  const bool opened =
      openInPlace(page.data(), kContent, nonce, nonce + kSealNonceBytes, *file.key, placeOf(file, offset));
  // SQLite reckons its checksums over the whole page: these bytes are always the same for it.
  std::fill(page.begin() + kContent, page.end(), static_cast<unsigned char>(0));
  return opened ? SQLITE_OK : SQLITE_CORRUPT;
}

// Where the page begins that holds this byte of the log; for a byte of a header, where the next one begins.
sqlite3_int64 pageAt(sqlite3_int64 offset) {
  if (offset < kLogHeader) return kLogHeader + kFrameHeader;
  return offset - (offset - kLogHeader) % kFrame + kFrameHeader;
}

int readDatabase(SealedFile& file, unsigned char* into, int count, sqlite3_int64 offset) {
  Page page;
  const sqlite3_int64 begin = offset - offset % kPage;
  if (offset + count > begin + kPage) return SQLITE_IOERR_READ;
  const int read = readPage(file, page, begin);
  // The first page does not open: another key, or no database of ours.
  if (read == SQLITE_CORRUPT && begin == 0) return SQLITE_NOTADB;
  if (read == SQLITE_OK || read == SQLITE_IOERR_SHORT_READ)
    std::memcpy(into, page.data() + (offset - begin), static_cast<std::size_t>(count));
  return read;
}

// Headers lie in the clear, pages are sealed; SQLite asks for either, or for a frame with both.
int readLog(SealedFile& file, unsigned char* into, int count, sqlite3_int64 offset) {
  const bool whole_frame = count > kPage;
  while (count > 0) {
    const sqlite3_int64 begin = pageAt(offset);
    if (offset < begin) {
      const int now = static_cast<int>(std::min<sqlite3_int64>(count, begin - offset));
      const int read = file.below()->pMethods->xRead(file.below(), into, now, offset);
      if (read != SQLITE_OK) return read;
      into += now, count -= now, offset += now;
      continue;
    }
    Page page;
    int read = readPage(file, page, begin);
    // A frame that a crash has torn: what SQLite reckons of it will not fit, and its log ends before it.
    if (read == SQLITE_CORRUPT && whole_frame) {
      page.fill(0);
      read = SQLITE_OK;
    }
    if (read != SQLITE_OK) return read;
    const int now = static_cast<int>(std::min<sqlite3_int64>(count, begin + kPage - offset));
    std::memcpy(into, page.data() + (offset - begin), static_cast<std::size_t>(now));
    into += now, count -= now, offset += now;
  }
  return SQLITE_OK;
}

int readAny(sqlite3_file* file, void* into, int count, sqlite3_int64 offset) {
  SealedFile& sealed = *fileOf(file);
  auto* const bytes = static_cast<unsigned char*>(into);
  const int read =
      sealed.log ? readLog(sealed, bytes, count, offset) : readDatabase(sealed, bytes, count, offset);
  // As the contract of xRead wants it.
  if (read == SQLITE_IOERR_SHORT_READ) std::memset(into, 0, static_cast<std::size_t>(count));
  return read;
}

int writeAny(sqlite3_file* file, const void* from, int count, sqlite3_int64 offset) {
  SealedFile& sealed = *fileOf(file);
  if (!sealed.log) {
    if (count == kPage && offset % kPage == 0) return writePage(sealed, from, offset);
    return SQLITE_IOERR_WRITE;
  }
  const sqlite3_int64 begin = pageAt(offset);
  if (count == kPage && offset == begin) return writePage(sealed, from, offset);
  if (offset + count <= begin && (offset >= kLogHeader || offset + count <= kLogHeader))
    return sealed.below()->pMethods->xWrite(sealed.below(), from, count, offset);
  return SQLITE_IOERR_WRITE;
}

// Nothing that the layer below could do on its own with pages that it can't read.
int characteristics(sqlite3_file* file) {
  constexpr int kKept = SQLITE_IOCAP_POWERSAFE_OVERWRITE | SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN |
                        SQLITE_IOCAP_SEQUENTIAL | SQLITE_IOCAP_SAFE_APPEND;
  return below(file)->pMethods->xDeviceCharacteristics(below(file)) & kKept;
}

// Version 2: without xFetch, so that no page is ever mapped past this layer.
constexpr sqlite3_io_methods kMethods{
    2,
    [](sqlite3_file* file) { return below(file)->pMethods->xClose(below(file)); },
    readAny,
    writeAny,
    [](sqlite3_file* file, sqlite3_int64 size) {
      return below(file)->pMethods->xTruncate(below(file), size);
    },
    [](sqlite3_file* file, int flags) { return below(file)->pMethods->xSync(below(file), flags); },
    [](sqlite3_file* file, sqlite3_int64* size) {
      return below(file)->pMethods->xFileSize(below(file), size);
    },
    [](sqlite3_file* file, int lock) { return below(file)->pMethods->xLock(below(file), lock); },
    [](sqlite3_file* file, int lock) { return below(file)->pMethods->xUnlock(below(file), lock); },
    [](sqlite3_file* file, int* out) { return below(file)->pMethods->xCheckReservedLock(below(file), out); },
    [](sqlite3_file* file, int op, void* arg) {
      return below(file)->pMethods->xFileControl(below(file), op, arg);
    },
    [](sqlite3_file* file) { return below(file)->pMethods->xSectorSize(below(file)); },
    characteristics,
    [](sqlite3_file* file, int region, int size, int extend, void volatile** out) {
      return below(file)->pMethods->xShmMap(below(file), region, size, extend, out);
    },
    [](sqlite3_file* file, int offset, int count, int flags) {
      return below(file)->pMethods->xShmLock(below(file), offset, count, flags);
    },
    [](sqlite3_file* file) { below(file)->pMethods->xShmBarrier(below(file)); },
    [](sqlite3_file* file, int remove) { return below(file)->pMethods->xShmUnmap(below(file), remove); },
    nullptr,
    nullptr};

std::string freshName() {
  static std::atomic<unsigned> count{0};
  return "nistaran-sealed-" + std::to_string(++count);
}

void must(int result, sqlite3* connection) {
  if (result != SQLITE_OK)
    throw ErrorException(Error(ErrorCode::StorageUnreadable, sqlite3_errmsg(connection)));
}

}  // namespace

struct SealedVfs::Layer {
  explicit Layer(const DataKey& data_key) : key(data_key), name(freshName()) {}

  static int openFile(sqlite3_vfs* self, const char* path, sqlite3_file* file, int flags, int* opened) {
    auto* const layer = static_cast<Layer*>(self->pAppData);
    SealedFile& sealed = *fileOf(file);
    sealed.base.pMethods = nullptr;
    if ((flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)) == 0) return SQLITE_CANTOPEN;
    sealed.key = &layer->key;
    sealed.log = (flags & SQLITE_OPEN_WAL) != 0;
    const int result = layer->below->xOpen(layer->below, path, sealed.below(), flags, opened);
    if (result == SQLITE_OK) sealed.base.pMethods = &kMethods;
    return result;
  }

  static sqlite3_vfs* belowOf(sqlite3_vfs* self) { return static_cast<Layer*>(self->pAppData)->below; }

  // All but files themselves is done by the layer below; extensions and replaced system calls are for nobody.
  static sqlite3_vfs vfsOver(const sqlite3_vfs& below) {
    sqlite3_vfs vfs{};
    vfs.iVersion = 2;
    vfs.szOsFile = static_cast<int>(sizeof(SealedFile)) + below.szOsFile;
    vfs.mxPathname = below.mxPathname;
    vfs.xDelete = [](sqlite3_vfs* self, const char* path, int sync) {
      return belowOf(self)->xDelete(belowOf(self), path, sync);
    };
    vfs.xAccess = [](sqlite3_vfs* self, const char* path, int flags, int* out) {
      return belowOf(self)->xAccess(belowOf(self), path, flags, out);
    };
    vfs.xFullPathname = [](sqlite3_vfs* self, const char* path, int count, char* out) {
      return belowOf(self)->xFullPathname(belowOf(self), path, count, out);
    };
    vfs.xRandomness = [](sqlite3_vfs* self, int count, char* out) {
      return belowOf(self)->xRandomness(belowOf(self), count, out);
    };
    vfs.xSleep = [](sqlite3_vfs* self, int us) { return belowOf(self)->xSleep(belowOf(self), us); };
    vfs.xCurrentTime = [](sqlite3_vfs* self, double* out) {
      return belowOf(self)->xCurrentTime(belowOf(self), out);
    };
    vfs.xGetLastError = [](sqlite3_vfs* self, int count, char* out) {
      return belowOf(self)->xGetLastError(belowOf(self), count, out);
    };
    vfs.xCurrentTimeInt64 = [](sqlite3_vfs* self, sqlite3_int64* out) {
      return belowOf(self)->xCurrentTimeInt64(belowOf(self), out);
    };
    return vfs;
  }

  DataKey key;
  std::string name;
  sqlite3_vfs* below = nullptr;
  sqlite3_vfs vfs{};
};

SealedVfs::SealedVfs(const DataKey& key) : layer_(std::make_unique<Layer>(key)) {
  layer_->below = sqlite3_vfs_find(nullptr);
  if (!layer_->below) throw ErrorException(Error(ErrorCode::Internal, "SQLite has no file system"));
  layer_->vfs = Layer::vfsOver(*layer_->below);
  layer_->vfs.zName = layer_->name.c_str();
  layer_->vfs.pAppData = layer_.get();
  layer_->vfs.xOpen = Layer::openFile;
  if (sqlite3_vfs_register(&layer_->vfs, 0) != SQLITE_OK)
    throw ErrorException(Error(ErrorCode::Internal, "SQLite takes no further file system"));
}

SealedVfs::~SealedVfs() {
  sqlite3_vfs_unregister(&layer_->vfs);
}

const std::string& SealedVfs::name() const {
  return layer_->name;
}

void SealedVfs::prepare(sqlite3* connection) {
  int reserved = static_cast<int>(kSealBytes);
  must(sqlite3_exec(connection, "PRAGMA page_size=4096; PRAGMA temp_store=MEMORY", nullptr, nullptr, nullptr),
       connection);
  must(sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved), connection);
  bool logged = false;
  const auto mode = [](void* found, int, char** values, char**) {
    *static_cast<bool*>(found) = std::string_view(values[0]) == "wal";
    return 0;
  };
  must(sqlite3_exec(connection, "PRAGMA journal_mode", mode, &logged, nullptr), connection);
  // A new database becomes a logged one in a transaction of its own, for which there is no log yet.
  if (!logged)
    must(sqlite3_exec(connection, "PRAGMA journal_mode=MEMORY", nullptr, nullptr, nullptr), connection);
}

}  // namespace nistaran
