#include "tests/simulation/tablet_files.h"

#include <sodium.h>

#include "shared/crypto/hash.h"

namespace nistaran::simulation {
namespace {

constexpr const char* kAttachments = "/v1/attachments";
// The first part of an upload has 64 KiB, so that some need several.
constexpr std::uint64_t kFileBytesMax = 200'000;

std::string base64(std::string_view bytes) {
  std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                    bytes.size(), sodium_base64_VARIANT_ORIGINAL);
  text.pop_back();  // the NUL
  return text;
}

std::string headerOf(const http::Response& response, std::string_view name) {
  for (const auto& [here, value] : response.headers) {
    if (here == name) return value;
  }
  return {};
}

std::string checksumOf(const std::string& bytes) {
  const auto hash = crypto::sha256(bytes);
  return "sha256 " + base64({reinterpret_cast<const char*>(hash.data()), hash.size()});
}

std::string anyBytes(testing::SeededEntropy& random, std::uint64_t most) {
  std::string bytes(1 + random.next() % most, '\0');
  for (char& byte : bytes) byte = static_cast<char>(random.next());
  return bytes;
}

}  // namespace

std::optional<std::chrono::seconds> retryAfter(const http::Response& response) {
  const std::string value = headerOf(response, "Retry-After");
  return value.empty() ? std::nullopt : std::optional(std::chrono::seconds(std::stoi(value)));
}

TabletFiles::TabletFiles(Calendar& calendar, Database& database, const std::filesystem::path& folder,
                         Entropy& entropy, WhileAlive while_alive)
    : calendar_(calendar),
      database_(database),
      table_(database.raw()),
      folder_(folder),
      retry_(entropy),
      while_alive_(std::move(while_alive)) {
  // As the app does: what no row names came between a file and its operation.
  folder_.keepOnly(table_.named());
}

Json TabletFiles::capture(testing::SeededEntropy& random) {
  const auto put = [&](std::uint64_t most, const char* type) {
    const std::string bytes = anyBytes(random, most);
    return Json{{"sha256", folder_.put(bytes)}, {"size_bytes", bytes.size()}, {"type", type}};
  };
  Json body{{"file", put(kFileBytesMax, "image/jpeg")}};
  if (random.next() % 2 == 0) body["small"] = put(2000, "image/jpeg");
  return body;
}

void TabletFiles::run(const std::string& token, const Carry& carry) {
  token_ = token;
  carry_ = carry;
  if (upload_ || pausing_) return;
  skipped_.clear();
  next();
}

void TabletFiles::next() try {
  upload_.reset();
  auto waiting = table_.waiting();
  std::erase_if(waiting, [&](const WaitingFile& file) { return skipped_.contains(file.sha256); });
  const auto chosen = nextFile(waiting, Line::ForEverything);
  if (!chosen) return;
  const auto row = table_.row(chosen->sha256);
  file_ = *chosen;
  type_ = row->copy.type;
  upload_ = std::make_unique<FileUpload>(FileToSend{file_.sha256, file_.size, type_, row->upload});
  carryOut(upload_->start());
} catch (const ErrorException&) {
  upload_.reset();  // of this tablet's own disk: the next exchange tries again
  throw;
}

void TabletFiles::carryOut(const FileUpload::Step& step) {
  // So that a tablet that is switched off now goes on there.
  database_.transaction([&] { table_.goesOn(file_.sha256, upload_->path(), upload_->sent()); });
  switch (step.kind) {
    case FileUpload::Step::Kind::Begin:
    case FileUpload::Step::Kind::Look:
    case FileUpload::Step::Kind::Send:
      try {
        return ask(requestFor(step));
      } catch (const ErrorException& thrown) {
        if (thrown.error().code() != ErrorCode::NotFound) throw;
        database_.transaction([&] { table_.setState(file_.sha256, FileState::Damaged); });
        skipped_.insert(file_.sha256);
        return next();
      }
    case FileUpload::Step::Kind::Done:
      retry_.succeeded();
      database_.transaction([&] {
        table_.goesOn(file_.sha256, {}, file_.size);
        table_.setState(file_.sha256, FileState::Sent);
      });
      return next();
    case FileUpload::Step::Kind::Failed:
      return failed(step);
  }
}

http::Request TabletFiles::requestFor(const FileUpload::Step& step) const {
  http::Request request;
  request.headers = {{"tus-resumable", "1.0.0"}, {"authorization", "Bearer " + token_}};
  request.path = step.path;
  switch (step.kind) {
    case FileUpload::Step::Kind::Begin:
      request.method = "POST";
      request.path = kAttachments;
      request.headers.emplace_back("upload-length", std::to_string(file_.size));
      request.headers.emplace_back("upload-metadata",
                                   "sha256 " + base64(file_.sha256) + ",type " + base64(type_));
      break;
    case FileUpload::Step::Kind::Look:
      request.method = "HEAD";
      break;
    case FileUpload::Step::Kind::Send:
      request.method = "PATCH";
      request.body = folder_.read(file_.sha256, step.offset, step.count);
      request.headers.emplace_back("content-type", "application/offset+octet-stream");
      request.headers.emplace_back("upload-offset", std::to_string(step.offset));
      request.headers.emplace_back("upload-checksum", checksumOf(request.body));
      break;
    case FileUpload::Step::Kind::Done:
    case FileUpload::Step::Kind::Failed:
      break;
  }
  return request;
}

void TabletFiles::ask(http::Request request) {
  carry_(std::move(request), [weak = weak_from_this()](const http::Response& response) {
    if (const auto self = weak.lock()) self->while_alive_([&] { self->took(response); });
  });
}

void TabletFiles::took(const http::Response& response) {
  const std::string offset = headerOf(response, "Upload-Offset");
  try {
    carryOut(upload_->resume({response.status, headerOf(response, "Location"),
                              offset.empty() ? std::nullopt : std::optional<std::int64_t>(std::stoll(offset)),
                              retryAfter(response)}));
  } catch (const ErrorException&) {
    upload_.reset();
    throw;
  }
}

void TabletFiles::failed(const FileUpload::Step& step) {
  upload_.reset();
  if (step.error.code() == ErrorCode::Unauthenticated) return;
  if (!describe(step.error.code()).retry) {
    skipped_.insert(file_.sha256);
    return next();
  }
  pausing_ = true;
  calendar_.after(retry_.next(step.retry_after), [weak = weak_from_this()] {
    const auto self = weak.lock();
    if (!self) return;
    self->pausing_ = false;
    self->while_alive_([&] { self->next(); });
  });
}

}  // namespace nistaran::simulation
