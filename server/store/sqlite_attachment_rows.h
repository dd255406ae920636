// The rows of attached files over one SQLite connection.
#pragma once

#include "server/store/attachment_rows.h"
#include "server/store/sqlite_connection.h"
#include "shared/json.h"

namespace nistaran::server {

class SqliteAttachmentRows final : public AttachmentReader, public AttachmentWriter {
 public:
  explicit SqliteAttachmentRows(SqliteConnection& connection) : connection_(connection) {}

  std::optional<UploadRow> upload(const UploadId& id) override;
  std::optional<UploadRow> uploadOf(const DeviceId& device, const std::string& sha256) override;
  std::size_t uploadsOf(const DeviceId& device) override;
  std::vector<UploadRow> uploadsExpiredAt(UtcTime now, std::size_t count) override;
  std::vector<ComplaintId> complaintsNaming(const std::string& sha256) override;
  void putUpload(const UploadRow& row) override;
  void removeUpload(const UploadId& id) override;

  // What the document names and the one before did not.
  void fileNames(const ComplaintId& complaint, const Json& before, const Json& after);

 private:
  SqliteConnection& connection_;
};

}  // namespace nistaran::server
