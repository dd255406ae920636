// The folder in which attached files lie: each once, under the SHA-256 of its bytes; what is on its way lies
// apart. What is said to be stored is on the disk, its name in the folder too. Any thread; one thread at a
// time for one upload. Failures are ErrorExceptions: StorageFull, StorageUnreadable; after one, the file is
// as long as before.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/ingest/ingest.h"
#include "server/store/attachment_rows.h"

namespace nistaran::server {

class FileStore final : public StoredFiles {
 public:
  // Makes the folder where there is none.
  explicit FileStore(std::filesystem::path folder);

  // ---- files that are whole ----
  bool has(const std::string& sha256) const override;
  // nullopt where there is none.
  std::optional<std::int64_t> sizeOf(const std::string& sha256) const;
  // At most `count` bytes from `offset`; fewer at the end. NotFound where there is no such file.
  std::string read(const std::string& sha256, std::int64_t offset, std::int64_t count) const;

  // ---- files on their way ----
  // How much has come and is there to stay; 0 before anything has.
  std::int64_t received(const UploadId& upload) const;
  // After all that has come. On disk when it returns.
  void append(const UploadId& upload, std::string_view bytes);
  // False where the bytes are not those of the hash; they stay for `drop`. Otherwise the file is stored: on
  // disk when it returns, and the upload has no bytes of its own any more.
  bool finish(const UploadId& upload, const std::string& sha256);
  // Not an error where nothing has come.
  void drop(const UploadId& upload);
  // All of which something has come.
  std::vector<UploadId> onTheirWay() const;

 private:
  std::filesystem::path whole(const std::string& sha256) const;
  std::filesystem::path part(const UploadId& upload) const;

  std::filesystem::path folder_;
};

}  // namespace nistaran::server
