#include "server/attachments/file_store.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "shared/attachment.h"
#include "shared/crypto/hash.h"
#include "shared/limits.h"

namespace nistaran::server {
namespace {

[[noreturn]] void failed(const std::string& what, const std::filesystem::path& path) {
  const int number = errno;
  const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
  throw ErrorException(Error(full ? ErrorCode::StorageFull : ErrorCode::StorageUnreadable,
                             what + " " + path.string() + ": " + std::strerror(number)));
}

class OpenFile {
 public:
  OpenFile(const std::filesystem::path& path, int flags) : path_(path) {
    fd_ = ::open(path.c_str(), flags | O_CLOEXEC, 0600);
    if (fd_ < 0 && errno != ENOENT) failed("can't open", path);
  }
  ~OpenFile() {
    if (fd_ >= 0) ::close(fd_);  // what had to be on the disk was synced before
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  bool there() const { return fd_ >= 0; }
  std::int64_t size() const {
    struct stat facts {};
    if (::fstat(fd_, &facts) != 0) failed("can't look at", path_);
    return facts.st_size;
  }
  void write(std::string_view bytes, std::int64_t offset) {
    while (!bytes.empty()) {
      const ssize_t written = ::pwrite(fd_, bytes.data(), bytes.size(), offset);
      if (written < 0 && errno == EINTR) continue;
      if (written <= 0) failed("can't write", path_);
      bytes.remove_prefix(static_cast<std::size_t>(written));
      offset += written;
    }
  }
  std::string read(std::int64_t offset, std::int64_t count) const {
    std::string bytes(static_cast<std::size_t>(count), '\0');
    std::size_t got = 0;
    while (got < bytes.size()) {
      const ssize_t now =
          ::pread(fd_, bytes.data() + got, bytes.size() - got, offset + static_cast<std::int64_t>(got));
      if (now < 0 && errno == EINTR) continue;
      if (now < 0) failed("can't read", path_);
      if (now == 0) break;
      got += static_cast<std::size_t>(now);
    }
    bytes.resize(got);
    return bytes;
  }
  void sync() {
    if (::fsync(fd_) != 0) failed("can't write", path_);
  }
  void cutTo(std::int64_t size) {
    if (::ftruncate(fd_, size) != 0) failed("can't cut", path_);
  }

 private:
  std::filesystem::path path_;
  int fd_ = -1;
};

// A new name in a folder is on the disk only after the folder is.
void syncFolder(const std::filesystem::path& folder) {
  OpenFile opened(folder, O_RDONLY | O_DIRECTORY);
  if (!opened.there()) failed("can't open", folder);
  opened.sync();
}

void makeFolder(const std::filesystem::path& folder) {
  if (::mkdir(folder.c_str(), 0700) == 0) return syncFolder(folder.parent_path());
  if (errno != EEXIST) failed("can't make", folder);
}

}  // namespace

FileStore::FileStore(std::filesystem::path folder) : folder_(std::filesystem::absolute(folder)) {
  makeFolder(folder_);
  makeFolder(folder_ / "uploads");
}

std::filesystem::path FileStore::whole(const std::string& sha256) const {
  if (!isSha256(sha256)) throw ErrorException(Error(ErrorCode::Malformed, "this is no SHA-256"));
  return folder_ / sha256.substr(0, 2) / sha256;
}

std::filesystem::path FileStore::part(const UploadId& upload) const {
  // An id may hold a slash; ours, which are UUIDs, do not.
  if (upload.empty() || upload.text().find('/') != std::string::npos || upload.text().front() == '.')
    throw ErrorException(Error(ErrorCode::Malformed, "this is no upload"));
  return folder_ / "uploads" / upload.text();
}

bool FileStore::has(const std::string& sha256) const {
  return sizeOf(sha256).has_value();
}

std::optional<std::int64_t> FileStore::sizeOf(const std::string& sha256) const {
  const OpenFile file(whole(sha256), O_RDONLY);
  if (!file.there()) return std::nullopt;
  return file.size();
}

std::string FileStore::read(const std::string& sha256, std::int64_t offset, std::int64_t count) const {
  const OpenFile file(whole(sha256), O_RDONLY);
  if (!file.there()) throw ErrorException(Error(ErrorCode::NotFound));
  return file.read(offset, count);
}

std::int64_t FileStore::received(const UploadId& upload) const {
  const OpenFile file(part(upload), O_RDONLY);
  return file.there() ? file.size() : 0;
}

void FileStore::append(const UploadId& upload, std::string_view bytes) {
  OpenFile file(part(upload), O_RDWR | O_CREAT);
  const std::int64_t before = file.size();
  try {
    file.write(bytes, before);
    file.sync();
  } catch (const ErrorException&) {
    file.cutTo(before);
    throw;
  }
  if (before == 0) syncFolder(folder_ / "uploads");
}

bool FileStore::finish(const UploadId& upload, const std::string& sha256) {
  {
    const OpenFile file(part(upload), O_RDONLY);
    if (!file.there()) return has(sha256);
    crypto::Sha256 hash;
    const std::int64_t size = file.size();
    for (std::int64_t at = 0; at < size; at += limits::kFilePartBytesMax)
      hash.add(file.read(at, limits::kFilePartBytesMax));
    if (hash.finish() != sha256) return false;
  }
  const std::filesystem::path place = whole(sha256);
  makeFolder(place.parent_path());
  // Where the file is there already, it is the same bytes in place of the same bytes.
  if (::rename(part(upload).c_str(), place.c_str()) != 0) failed("can't keep", place);
  syncFolder(place.parent_path());
  return true;
}

void FileStore::drop(const UploadId& upload) {
  if (::unlink(part(upload).c_str()) != 0 && errno != ENOENT) failed("can't remove", part(upload));
}

std::vector<UploadId> FileStore::onTheirWay() const {
  std::vector<UploadId> found;
  for (const auto& entry : std::filesystem::directory_iterator(folder_ / "uploads"))
    found.emplace_back(entry.path().filename().string());
  return found;
}

}  // namespace nistaran::server
