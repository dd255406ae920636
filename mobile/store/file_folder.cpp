#include "mobile/store/file_folder.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "shared/attachment.h"
#include "shared/crypto/hash.h"
#include "shared/crypto/sealed_file.h"
#include "shared/limits.h"

namespace nistaran {
namespace {

constexpr const char* kUnfinished = ".new";
constexpr std::int64_t kPart = kSealedPartBytes;

[[noreturn]] void isNotWhatItWas() {
  throw ErrorException(Error(ErrorCode::NotFound, "the file on this tablet is not what it was"));
}

[[noreturn]] void failed(const std::filesystem::path& path, int number) {
  const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
  throw ErrorException(Error(full ? ErrorCode::StorageFull : ErrorCode::StorageUnreadable,
                             path.string() + ": " + std::strerror(number)));
}

void write(int file, std::string_view bytes, const std::filesystem::path& path) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) failed(path, errno);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

class Opened {
 public:
  Opened(const std::filesystem::path& path, int flags)
      : file_(::open(path.c_str(), flags | O_CLOEXEC, 0600)) {
    if (file_ < 0) failed(path, errno);
  }
  ~Opened() { ::close(file_); }  // what had to be on the disk was synced before
  Opened(const Opened&) = delete;
  Opened& operator=(const Opened&) = delete;
  int file() const { return file_; }

 private:
  int file_;
};

}  // namespace

FileFolder::FileFolder(std::filesystem::path folder, std::optional<DataKey> key)
    : folder_(std::move(folder)), key_(std::move(key)) {
  std::error_code wrong;
  std::filesystem::create_directories(folder_, wrong);
  if (wrong) failed(folder_, wrong.value());
}

std::filesystem::path FileFolder::path(const std::string& sha256) const {
  if (!isSha256(sha256)) throw ErrorException(Error(ErrorCode::Malformed, "this is no SHA-256"));
  return folder_ / nameOf(sha256);
}

std::string FileFolder::nameOf(const std::string& sha256) const {
  return key_ ? sealedName(sha256, *key_) : sha256;
}

bool FileFolder::has(const std::string& sha256) const {
  std::error_code ignored;  // what can't be looked at is not there
  return isSha256(sha256) && std::filesystem::exists(folder_ / nameOf(sha256), ignored);
}

std::string FileFolder::put(std::string_view bytes) {
  std::string sha256 = crypto::sha256Hex(bytes);
  const std::filesystem::path place = path(sha256);
  const std::filesystem::path unfinished = place.string() + kUnfinished;
  try {
    const Opened opened(unfinished, O_WRONLY | O_CREAT | O_TRUNC);
    if (!key_) write(opened.file(), bytes, unfinished);
    for (std::size_t part = 0; key_ && part * kPart < bytes.size(); ++part) {
      write(opened.file(),
            sealPart(bytes.substr(part * kPart, kPart), *key_, sha256, static_cast<std::int64_t>(part)),
            unfinished);
    }
    if (::fsync(opened.file()) != 0) failed(unfinished, errno);
  } catch (const ErrorException&) {
    std::error_code ignored;  // swept with the next start
    std::filesystem::remove(unfinished, ignored);
    throw;
  }
  if (::rename(unfinished.c_str(), place.c_str()) != 0) failed(place, errno);
  const Opened folder(folder_, O_RDONLY | O_DIRECTORY);
  if (::fsync(folder.file()) != 0) failed(folder_, errno);
  return sha256;
}

std::string FileFolder::partAt(std::istream& file, const std::string& sha256, std::int64_t part) const {
  const auto stored = kPart + static_cast<std::int64_t>(kSealBytes);
  std::string bytes(static_cast<std::size_t>(stored), '\0');
  file.clear();
  file.seekg(part * stored);
  file.read(bytes.data(), stored);
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  if (bytes.empty()) return bytes;
  auto opened = openPart(bytes, *key_, sha256, part);
  if (!opened) isNotWhatItWas();
  return std::move(*opened);
}

std::string FileFolder::read(const std::string& sha256, std::int64_t offset, std::int64_t count) const {
  std::ifstream file(path(sha256), std::ios::binary);
  if (!file) throw ErrorException(Error(ErrorCode::NotFound, "the file is not on this tablet any more"));
  std::string bytes;
  if (!key_) {
    bytes.resize(static_cast<std::size_t>(count));
    file.seekg(offset);
    file.read(bytes.data(), count);
    bytes.resize(static_cast<std::size_t>(file.gcount()));
  }
  while (key_ && count > 0) {
    const std::string part = partAt(file, sha256, offset / kPart);
    const std::int64_t begin = offset % kPart;
    const auto now = std::min(count, static_cast<std::int64_t>(part.size()) - begin);
    if (now <= 0) break;
    bytes.append(part, static_cast<std::size_t>(begin), static_cast<std::size_t>(now));
    offset += now;
    count -= now;
  }
  if (file.bad()) throw ErrorException(Error(ErrorCode::StorageUnreadable, path(sha256).string()));
  return bytes;
}

bool FileFolder::sound(const std::string& sha256) const try {
  crypto::Sha256 hash;
  for (std::int64_t at = 0;; at += limits::kFilePartBytesMax) {
    const std::string bytes = read(sha256, at, limits::kFilePartBytesMax);
    hash.add(bytes);
    if (static_cast<std::int64_t>(bytes.size()) < limits::kFilePartBytesMax) break;
  }
  return hash.finish() == sha256;
} catch (const ErrorException& thrown) {
  if (thrown.error().code() != ErrorCode::NotFound) throw;
  return false;
}

std::vector<std::filesystem::path> FileFolder::othersThan(const std::set<std::string>& files) const {
  std::set<std::string> names;
  for (const std::string& sha256 : files) names.insert(nameOf(sha256));
  std::vector<std::filesystem::path> others;
  std::error_code wrong;
  for (const auto& entry : std::filesystem::directory_iterator(folder_, wrong)) {
    if (!names.contains(entry.path().filename().string())) others.push_back(entry.path());
  }
  if (wrong) failed(folder_, wrong.value());
  return others;
}

void FileFolder::keepOnly(const std::set<std::string>& files) {
  for (const auto& other : othersThan(files)) {
    std::error_code ignored;  // it is tried again the next time
    std::filesystem::remove(other, ignored);
  }
}

void FileFolder::moveOthers(const std::set<std::string>& files, const std::filesystem::path& to) {
  for (const auto& other : othersThan(files)) {
    std::error_code wrong;
    std::filesystem::create_directories(to, wrong);
    if (!wrong) std::filesystem::rename(other, to / other.filename(), wrong);
    if (wrong) failed(to, wrong.value());
  }
}

}  // namespace nistaran
