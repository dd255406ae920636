#include "sync/file_upload.h"

#include <algorithm>

#include "shared/limits.h"
#include "sync/answer_status.h"

namespace nistaran {
namespace {

// A server that takes nothing for so long is broken, and another attempt will tell.
constexpr int kStumblesMax = 4;
// A file that was refused whole so often is sent from its beginning no more in this attempt: either the line
// alters it, or it is not what it was.
constexpr int kBeginningsMax = 3;

constexpr const char* kUploads = "/v1/attachments/uploads/";

}  // namespace

FileUpload::Step FileUpload::start() {
  part_max_ = limits::kFilePartBytesFirst;
  return file_.path.empty() ? begin() : look();
}

FileUpload::Step FileUpload::begin() {
  asked_ = Asked::Begin;
  file_.path.clear();
  sent_ = 0;
  Step step;
  if (++beginnings_ > kBeginningsMax) {
    step.error = Error(ErrorCode::Conflict, "the server gets other bytes than were meant");
    return step;
  }
  step.kind = Step::Kind::Begin;
  return step;
}

FileUpload::Step FileUpload::look() {
  asked_ = Asked::Look;
  Step step;
  step.kind = Step::Kind::Look;
  step.path = file_.path;
  return step;
}

FileUpload::Step FileUpload::goOnAt(std::optional<std::int64_t> offset) {
  Step step;
  if (!offset || *offset < 0 || *offset > file_.size) {
    step.error = Error(ErrorCode::RemoteFailed, "the server does not say where the file stands");
    return step;
  }
  sent_ = *offset;
  step.path = file_.path;
  step.offset = sent_;
  if (sent_ == file_.size) {
    step.kind = Step::Kind::Done;
    return step;
  }
  asked_ = Asked::Send;
  part_ = std::min(part_max_, file_.size - sent_);
  step.kind = Step::Kind::Send;
  step.count = part_;
  return step;
}

FileUpload::Step FileUpload::failed(const FileAnswer& answer) const {
  Step step;
  step.error = Error(codeForStatus(answer.status));
  step.retry_after = answer.retry_after;
  return step;
}

bool FileUpload::mayStumble() {
  return ++stumbles_ <= kStumblesMax;
}

FileUpload::Step FileUpload::resume(const FileAnswer& answer) {
  switch (asked_) {
    case Asked::Begin:
      return afterBegin(answer);
    case Asked::Look:
      return afterLook(answer);
    case Asked::Send:
      return afterSend(answer);
  }
  return failed(answer);
}

FileUpload::Step FileUpload::afterBegin(const FileAnswer& answer) {
  if (answer.status != 201) return failed(answer);
  // Only a path of this server: another address would get the file and the token.
  if (!answer.location.starts_with(kUploads)) return goOnAt(std::nullopt);
  file_.path = answer.location;
  return goOnAt(answer.offset.value_or(0));
}

FileUpload::Step FileUpload::afterLook(const FileAnswer& answer) {
  if (answer.status == 200 || answer.status == 204) return goOnAt(answer.offset);
  const bool forgotten = answer.status == 403 || answer.status == 404 || answer.status == 410;
  if (forgotten && mayStumble()) return begin();
  return failed(answer);
}

FileUpload::Step FileUpload::afterSend(const FileAnswer& answer) {
  switch (answer.status) {
    case 200:
    case 204:
      if (answer.offset != sent_ + part_) break;
      // What was there before and is sent once more is no progress: a server that forgets would be asked for
      // ever.
      if (*answer.offset > furthest_) stumbles_ = 0;
      furthest_ = std::max(furthest_, *answer.offset);
      part_max_ = std::min(part_max_ * 2, limits::kFilePartBytesMax);
      return goOnAt(answer.offset);
    case 409:  // it stands somewhere else
    case 460:  // the bytes were altered on the way, or the file is another one and was thrown away
      break;
    case 403:
    case 404:
    case 410:
      if (mayStumble()) return begin();
      return failed(answer);
    default:
      return failed(answer);
  }
  if (mayStumble()) return look();
  return failed(answer);
}

}  // namespace nistaran
