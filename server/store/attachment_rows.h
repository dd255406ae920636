// The rows of attached files and of their uploads; the files themselves lie in a folder (server/attachments).
// Part of the store's views: same threads, same failures. Which complaint names which file is kept by
// commitChange, with the document that says so.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "shared/id.h"
#include "shared/time.h"

namespace nistaran::server {

using UploadId = Id<struct UploadTag>;

// One file on its way from one device.
struct UploadRow {
  UploadId id;
  DeviceId device;
  std::string sha256;  // of the whole file, as the device said
  std::int64_t length = 0;
  std::string type;
  UtcTime expires;
  bool complete = false;  // kept for a while, for who did not hear that it is
  bool operator==(const UploadRow&) const = default;
};

class AttachmentReader {
 public:
  virtual ~AttachmentReader() = default;
  // Also one that has expired and was not swept yet.
  virtual std::optional<UploadRow> upload(const UploadId& id) = 0;
  virtual std::optional<UploadRow> uploadOf(const DeviceId& device, const std::string& sha256) = 0;
  // Without those that are complete.
  virtual std::size_t uploadsOf(const DeviceId& device) = 0;
  virtual std::vector<UploadRow> uploadsExpiredAt(UtcTime now, std::size_t count) = 0;
  // In order of number.
  virtual std::vector<ComplaintId> complaintsNaming(const std::string& sha256) = 0;
};

class AttachmentWriter {
 public:
  virtual ~AttachmentWriter() = default;
  // In place of another one of the same id.
  virtual void putUpload(const UploadRow& row) = 0;
  virtual void removeUpload(const UploadId& id) = 0;
};

}  // namespace nistaran::server
