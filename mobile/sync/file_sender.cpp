#include "mobile/sync/file_sender.h"

#include <algorithm>

#include "shared/crypto/hash.h"

namespace nistaran::mobile {
namespace {

constexpr const char* kAttachments = "/v1/attachments";

QByteArray base64(const std::string& text) {
  return QByteArray::fromStdString(text).toBase64();
}

QByteArray checksumOf(const std::string& bytes) {
  return "sha256 " + QByteArray::fromHex(QByteArray::fromStdString(crypto::sha256Hex(bytes))).toBase64();
}

}  // namespace

FileSender::FileSender(TabletStore& store, QtTransport& transport, Entropy& entropy)
    : store_(store), transport_(transport), retry_(entropy) {
  pause_.setSingleShot(true);
  connect(&pause_, &QTimer::timeout, this, &FileSender::next);
}

void FileSender::run(const QByteArray& token) {
  token_ = token;
  if (upload_ || pause_.isActive()) return;
  skipped_.clear();
  next();
}

void FileSender::runNow(const QByteArray& token) {
  retry_.succeeded();
  pause_.stop();
  run(token);
}

void FileSender::stop() {
  ++turn_;
  pause_.stop();
  upload_.reset();
  token_.clear();
}

void FileSender::setLine(Line line) {
  if (line_ == line) return;
  line_ = line;
  // What is under way when the line becomes dear is kept where it stands.
  if (upload_ && line == Line::ForSmallCopiesOnly && file_.copy == Copy::Original) {
    ++turn_;
    upload_.reset();
    emit changed();
  }
  if (!token_.isEmpty() && !upload_ && !pause_.isActive()) next();
}

void FileSender::next() try {
  upload_.reset();
  if (token_.isEmpty()) return;
  auto waiting = store_.files.waiting();
  std::erase_if(waiting, [&](const WaitingFile& file) { return skipped_.contains(file.sha256); });
  const auto chosen = nextFile(waiting, line_);
  if (!chosen) return emit changed();
  const auto row = store_.files.row(chosen->sha256);
  file_ = *chosen;
  type_ = row ? row->copy.type : std::string();
  upload_ = std::make_unique<FileUpload>(FileToSend{file_.sha256, file_.size, type_, row ? row->upload : ""});
  ++turn_;
  carryOut(upload_->start());
} catch (const ErrorException& thrown) {
  // Of this tablet's own disk: the next exchange tries again.
  upload_.reset();
}

HttpRequest FileSender::requestFor(const FileUpload::Step& step) const {
  HttpRequest request;
  request.token = token_;
  request.headers = {{"Tus-Resumable", "1.0.0"}};
  request.path = QString::fromStdString(step.path);
  switch (step.kind) {
    case FileUpload::Step::Kind::Begin:
      request.path = QString::fromLatin1(kAttachments);
      request.headers.emplace_back("Upload-Length", QByteArray::number(static_cast<qlonglong>(file_.size)));
      request.headers.emplace_back("Upload-Metadata",
                                   "sha256 " + base64(file_.sha256) + ",type " + base64(type_));
      request.headers.emplace_back("Content-Type", "application/offset+octet-stream");
      break;
    case FileUpload::Step::Kind::Look:
      request.method = "HEAD";
      break;
    case FileUpload::Step::Kind::Send: {
      const std::string bytes = store_.folder.read(file_.sha256, step.offset, step.count);
      if (static_cast<std::int64_t>(bytes.size()) != step.count)
        throw ErrorException(Error(ErrorCode::NotFound, "the file on this tablet is shorter than it was"));
      request.method = "PATCH";
      request.body = QByteArray::fromStdString(bytes);
      request.headers.emplace_back("Content-Type", "application/offset+octet-stream");
      request.headers.emplace_back("Upload-Offset", QByteArray::number(static_cast<qlonglong>(step.offset)));
      request.headers.emplace_back("Upload-Checksum", checksumOf(bytes));
      break;
    }
    case FileUpload::Step::Kind::Done:
    case FileUpload::Step::Kind::Failed:
      break;
  }
  return request;
}

void FileSender::carryOut(const FileUpload::Step& step) {
  keepPlace();
  switch (step.kind) {
    case FileUpload::Step::Kind::Begin:
    case FileUpload::Step::Kind::Look:
    case FileUpload::Step::Kind::Send:
      try {
        return ask(requestFor(step));
      } catch (const ErrorException& thrown) {
        if (thrown.error().code() != ErrorCode::NotFound) throw;
        store_.database.transaction([&] { store_.files.setState(file_.sha256, FileState::Damaged); });
        return skip();
      }
    case FileUpload::Step::Kind::Done:
      return done();
    case FileUpload::Step::Kind::Failed:
      return failed(step);
  }
}

void FileSender::ask(const HttpRequest& request) {
  transport_.send(request, this, [this, turn = turn_](const HttpAnswer& brought) {
    if (turn != turn_) return;
    try {
      const bool silent = brought.failure != SyncFailure::None;
      carryOut(upload_->resume({silent ? 0 : brought.answer.status, brought.location, brought.upload_offset,
                                brought.answer.retry_after}));
    } catch (const ErrorException& thrown) {
      upload_.reset();
    }
  });
}

// So that an app that is killed now goes on there.
void FileSender::keepPlace() {
  store_.database.transaction([&] { store_.files.goesOn(file_.sha256, upload_->path(), upload_->sent()); });
  emit changed();
}

void FileSender::done() {
  retry_.succeeded();
  store_.database.transaction([&] {
    store_.files.goesOn(file_.sha256, {}, file_.size);
    store_.files.setState(file_.sha256, FileState::Sent);
  });
  next();
}

void FileSender::skip() {
  skipped_.insert(file_.sha256);
  next();
}

void FileSender::failed(const FileUpload::Step& step) {
  upload_.reset();
  if (step.error.code() == ErrorCode::Unauthenticated) {
    token_.clear();
    return emit tokenRefused();
  }
  if (!describe(step.error.code()).retry) {
    const bool damaged = step.error.code() == ErrorCode::Conflict && !store_.folder.sound(file_.sha256);
    if (damaged)
      store_.database.transaction([&] { store_.files.setState(file_.sha256, FileState::Damaged); });
    return skip();
  }
  pause_.start(retry_.next(step.retry_after));
  emit changed();
}

std::vector<FileOnItsWay> FileSender::onTheirWay(const OfficerId& officer) const {
  std::vector<FileOnItsWay> files;
  for (const FileRow& row : store_.files.unsent()) {
    if (row.officer != officer) continue;
    const bool running = upload_ && row.copy.sha256 == file_.sha256;
    files.push_back({row.copy.sha256, row.copy.copy, row.copy.type, row.complaint, row.copy.size_bytes,
                     row.sent, running, row.state == FileState::Damaged});
  }
  return files;
}

}  // namespace nistaran::mobile
