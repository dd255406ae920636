// Uploads of attached files, whatever carries them: who may begin one, how far it is, when it is whole, and
// that every complaint which names the file then says so. Any thread. Failures are ErrorExceptions.
#pragma once

#include <mutex>
#include <set>
#include <string>
#include <string_view>

#include "server/attachments/file_store.h"
#include "server/ingest/ingest.h"
#include "server/store/store.h"

namespace nistaran::server {

struct FileToCome {
  std::string sha256;
  std::int64_t length = 0;
  std::string type;
};

struct UploadState {
  UploadRow row;
  std::int64_t offset = 0;  // what has come and is there to stay
  bool whole() const { return offset == row.length; }
};

class Uploads {
 public:
  // All outlive it. Forgets at once what has no row any more.
  Uploads(Store& store, FileStore& files, Ingest& ingest, const Clock& clock, Entropy& entropy);

  // What the device began before goes on where it stands; what is here already is whole from the beginning.
  // TooLarge, Malformed, RateLimited (too many unfinished ones), StorageBusy.
  UploadState begin(const DeviceId& device, const FileToCome& file);

  enum class Taken {
    Yes,
    OtherOffset,  // not where the upload stands: nothing was taken
    OtherFile,    // the file is complete and has another hash: all of it was thrown away
    Busy,         // another request is at this upload
  };
  struct Progress {
    Taken taken = Taken::Yes;
    UploadState state;
  };
  // NotFound for another device's, for an unknown and for an expired one.
  Progress look(const DeviceId& device, const UploadId& id);
  // NotFound as above; Malformed for more bytes than the file has.
  Progress append(const DeviceId& device, const UploadId& id, std::int64_t offset, std::string_view bytes);
  // NotFound as above.
  void cancel(const DeviceId& device, const UploadId& id);

  // The districts in which something was said to have arrived, since the last time this was asked.
  std::set<DistrictCode> moved();

 private:
  class Turn;

  UploadRow rowOf(const DeviceId& device, const UploadId& id);
  UploadState stateOf(const UploadRow& row) const;
  Progress completed(UploadState state);
  void sweep(UtcTime now);
  void sayArrived(const std::string& sha256);

  Store& store_;
  FileStore& files_;
  Ingest& ingest_;
  const Clock& clock_;
  Entropy& entropy_;
  std::mutex mutex_;  // of the two below
  std::set<UploadId> busy_;
  std::set<DistrictCode> moved_;
};

}  // namespace nistaran::server
