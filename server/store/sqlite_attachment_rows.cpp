#include "server/store/sqlite_attachment_rows.h"

#include "shared/attachment.h"

namespace nistaran::server {
namespace {

UploadRow uploadIn(SQLite::Statement& row) {
  return {UploadId(row.getColumn(0).getString()), DeviceId(row.getColumn(1).getString()),
          row.getColumn(2).getString(),           row.getColumn(3).getInt64(),
          row.getColumn(4).getString(),           fromMs(row.getColumn(5).getInt64()),
          row.getColumn(6).getInt() != 0};
}

std::optional<UploadRow> first(SQLite::Statement& row) {
  if (!row.executeStep()) return std::nullopt;
  return uploadIn(row);
}

}  // namespace

std::optional<UploadRow> SqliteAttachmentRows::upload(const UploadId& id) {
  auto& row = connection_.statement(
      "SELECT id, device, sha256, length, type, expires_ms, complete FROM uploads WHERE id = ?");
  row.bind(1, id.text());
  return first(row);
}

std::optional<UploadRow> SqliteAttachmentRows::uploadOf(const DeviceId& device, const std::string& sha256) {
  auto& row = connection_.statement(
      "SELECT id, device, sha256, length, type, expires_ms, complete FROM uploads WHERE device = ? AND "
      "sha256 = ?");
  row.bind(1, device.text());
  row.bind(2, sha256);
  return first(row);
}

std::size_t SqliteAttachmentRows::uploadsOf(const DeviceId& device) {
  auto& row = connection_.statement("SELECT count(*) FROM uploads WHERE device = ? AND complete = 0");
  row.bind(1, device.text());
  row.executeStep();
  return static_cast<std::size_t>(row.getColumn(0).getInt64());
}

std::vector<UploadRow> SqliteAttachmentRows::uploadsExpiredAt(UtcTime now, std::size_t count) {
  auto& row = connection_.statement(
      "SELECT id, device, sha256, length, type, expires_ms, complete FROM uploads WHERE expires_ms <= ? "
      "ORDER BY expires_ms LIMIT ?");
  row.bind(1, toMs(now));
  row.bind(2, static_cast<std::int64_t>(count));
  std::vector<UploadRow> found;
  while (row.executeStep()) found.push_back(uploadIn(row));
  return found;
}

std::vector<ComplaintId> SqliteAttachmentRows::complaintsNaming(const std::string& sha256) {
  auto& row =
      connection_.statement("SELECT complaint FROM attachment_files WHERE sha256 = ? ORDER BY complaint");
  row.bind(1, sha256);
  std::vector<ComplaintId> found;
  while (row.executeStep()) found.emplace_back(row.getColumn(0).getString());
  return found;
}

void SqliteAttachmentRows::putUpload(const UploadRow& upload) {
  auto& row = connection_.statement("INSERT OR REPLACE INTO uploads VALUES (?, ?, ?, ?, ?, ?, ?)");
  row.bind(1, upload.id.text());
  row.bind(2, upload.device.text());
  row.bind(3, upload.sha256);
  row.bind(4, upload.length);
  row.bind(5, upload.type);
  row.bind(6, toMs(upload.expires));
  row.bind(7, upload.complete ? 1 : 0);
  row.exec();
}

void SqliteAttachmentRows::removeUpload(const UploadId& id) {
  auto& row = connection_.statement("DELETE FROM uploads WHERE id = ?");
  row.bind(1, id.text());
  row.exec();
}

void SqliteAttachmentRows::fileNames(const ComplaintId& complaint, const Json& before, const Json& after) {
  const auto named = filesNamedBy(before);
  for (const std::string& sha256 : filesNamedBy(after)) {
    if (named.contains(sha256)) continue;
    auto& row = connection_.statement("INSERT OR IGNORE INTO attachment_files VALUES (?, ?)");
    row.bind(1, sha256);
    row.bind(2, complaint.text());
    row.exec();
  }
}

}  // namespace nistaran::server
