#include "server/attachments/uploads.h"

#include <utility>

#include "shared/attachment.h"
#include "shared/limits.h"
#include "shared/uuid.h"

namespace nistaran::server {
namespace {

constexpr std::size_t kSweptAtOnce = 16;  // beside the work of one request

[[noreturn]] void refuse(ErrorCode code, std::string detail) {
  throw ErrorException(Error(code, std::move(detail)));
}

}  // namespace

// One request at a time works on one upload.
class Uploads::Turn {
 public:
  Turn(Uploads& uploads, UploadId id) : uploads_(uploads), id_(std::move(id)) {
    const std::lock_guard lock(uploads_.mutex_);
    mine_ = uploads_.busy_.insert(id_).second;
  }
  ~Turn() {
    const std::lock_guard lock(uploads_.mutex_);
    if (mine_) uploads_.busy_.erase(id_);
  }
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;
  bool mine() const { return mine_; }

 private:
  Uploads& uploads_;
  UploadId id_;
  bool mine_ = false;
};

Uploads::Uploads(Store& store, FileStore& files, Ingest& ingest, const Clock& clock, Entropy& entropy)
    : store_(store), files_(files), ingest_(ingest), clock_(clock), entropy_(entropy) {
  const auto parts = files_.onTheirWay();
  std::set<UploadId> known;
  store_.read([&](StoreReader& reader) {
    for (const UploadId& id : parts) {
      if (reader.attachments().upload(id)) known.insert(id);
    }
  });
  for (const UploadId& id : parts) {
    if (!known.contains(id)) files_.drop(id);
  }
}

UploadState Uploads::stateOf(const UploadRow& row) const {
  const std::int64_t received = files_.received(row.id);
  if (received == 0 && files_.has(row.sha256)) return {row, row.length};
  return {row, received};
}

UploadState Uploads::begin(const DeviceId& device, const FileToCome& file) {
  if (!isSha256(file.sha256)) refuse(ErrorCode::Malformed, "'sha256' must be 64 lower-case hex digits");
  if (!isMediaType(file.type)) refuse(ErrorCode::Malformed, "'type' must be a media type");
  if (file.length < 1) refuse(ErrorCode::Malformed, "a file has at least one byte");
  if (file.length > limits::kAttachmentBytesMax)
    refuse(ErrorCode::TooLarge,
           "a file has at most " + std::to_string(limits::kAttachmentBytesMax) + " bytes");
  const auto here = files_.sizeOf(file.sha256);
  if (here && *here != file.length)
    refuse(ErrorCode::Malformed, "the file with this hash has " + std::to_string(*here) + " bytes");
  const UtcTime now = clock_.now();
  sweep(now);
  UploadRow row{UploadId(makeUuid7(now, entropy_)), device,          file.sha256, file.length, file.type,
                now + limits::kUploadLife,          here.has_value()};
  UploadId replaced;
  store_.write([&](StoreTransaction& tx) {
    if (const auto before = tx.attachments().uploadOf(device, file.sha256)) {
      if (before->length == file.length && before->expires > now)
        row.id = before->id;
      else
        replaced = before->id;
    } else if (!here && tx.attachments().uploadsOf(device) >= limits::kUploadsOfDeviceMax) {
      refuse(ErrorCode::RateLimited, "too many unfinished uploads of this device");
    }
    tx.attachmentWriter().putUpload(row);
  });
  if (!replaced.empty()) files_.drop(replaced);
  const Turn turn(*this, row.id);
  if (!turn.mine()) refuse(ErrorCode::StorageBusy, "another request is at this upload");
  const Progress progress = completed(stateOf(row));
  // What lay there was another file: nothing has come of this one.
  if (progress.taken == Taken::OtherFile) {
    store_.write([&](StoreTransaction& tx) { tx.attachmentWriter().putUpload(row); });
    return {row, 0};
  }
  return progress.state;
}

UploadRow Uploads::rowOf(const DeviceId& device, const UploadId& id) {
  std::optional<UploadRow> row;
  store_.read([&](StoreReader& reader) { row = reader.attachments().upload(id); });
  if (!row || row->device != device || row->expires <= clock_.now())
    refuse(ErrorCode::NotFound, "there is no such upload of this device, or it has expired");
  return *row;
}

Uploads::Progress Uploads::look(const DeviceId& device, const UploadId& id) {
  const Turn turn(*this, id);
  if (!turn.mine()) return {Taken::Busy, {}};
  // The server may have ended between the last byte and the word of it.
  Progress progress = completed(stateOf(rowOf(device, id)));
  if (progress.taken == Taken::OtherFile) refuse(ErrorCode::NotFound, "what had come was another file");
  return progress;
}

Uploads::Progress Uploads::completed(UploadState state) {
  if (!state.whole()) return {Taken::Yes, state};
  if (!files_.finish(state.row.id, state.row.sha256)) {
    // The row first: bytes without a row are swept, a row without bytes begins anew.
    store_.write([&](StoreTransaction& tx) { tx.attachmentWriter().removeUpload(state.row.id); });
    files_.drop(state.row.id);
    return {Taken::OtherFile, state};
  }
  if (!state.row.complete) {
    state.row.complete = true;
    store_.write([&](StoreTransaction& tx) { tx.attachmentWriter().putUpload(state.row); });
  }
  sayArrived(state.row.sha256);
  return {Taken::Yes, state};
}

Uploads::Progress Uploads::append(const DeviceId& device, const UploadId& id, std::int64_t offset,
                                  std::string_view bytes) {
  const Turn turn(*this, id);
  if (!turn.mine()) return {Taken::Busy, {}};
  UploadState state = stateOf(rowOf(device, id));
  if (offset != state.offset) return {Taken::OtherOffset, state};
  if (static_cast<std::int64_t>(bytes.size()) > state.row.length - offset)
    refuse(ErrorCode::Malformed, "these are more bytes than the file has");
  if (!bytes.empty()) files_.append(id, bytes);
  state.offset += static_cast<std::int64_t>(bytes.size());
  state.row.expires = clock_.now() + limits::kUploadLife;
  store_.write([&](StoreTransaction& tx) { tx.attachmentWriter().putUpload(state.row); });
  return completed(state);
}

void Uploads::cancel(const DeviceId& device, const UploadId& id) {
  const Turn turn(*this, id);
  if (!turn.mine()) refuse(ErrorCode::StorageBusy, "another request is at this upload");
  rowOf(device, id);
  store_.write([&](StoreTransaction& tx) { tx.attachmentWriter().removeUpload(id); });
  files_.drop(id);
}

void Uploads::sayArrived(const std::string& sha256) {
  std::set<DistrictCode> districts;
  store_.write([&](StoreTransaction& tx) { districts = ingest_.fileArrived(tx, sha256); });
  const std::lock_guard lock(mutex_);
  moved_.merge(districts);
}

std::set<DistrictCode> Uploads::moved() {
  const std::lock_guard lock(mutex_);
  return std::exchange(moved_, {});
}

void Uploads::sweep(UtcTime now) {
  std::vector<UploadRow> expired;
  store_.read(
      [&](StoreReader& reader) { expired = reader.attachments().uploadsExpiredAt(now, kSweptAtOnce); });
  for (const UploadRow& row : expired) {
    const Turn turn(*this, row.id);
    if (!turn.mine()) continue;
    store_.write([&](StoreTransaction& tx) { tx.attachmentWriter().removeUpload(row.id); });
    files_.drop(row.id);
  }
}

}  // namespace nistaran::server
