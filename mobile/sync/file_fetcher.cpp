#include "mobile/sync/file_fetcher.h"

#include <algorithm>

#include "shared/crypto/hash.h"
#include "shared/limits.h"

namespace nistaran::mobile {

void FileFetcher::want(const OfficerId& officer, const std::vector<ComplaintId>& complaints) {
  if (store_.files.fetchedCount() >= kFetchedMax) return;
  store_.local.transaction([&](LocalStoreTransaction& tx) {
    for (const ComplaintId& complaint : complaints) {
      const auto document = tx.document(officer, complaint);
      if (!document) continue;
      for (const AttachedCopy& copy : copiesIn(document->json)) {
        if (copy.copy != Copy::Small || !copy.arrived || store_.folder.has(copy.sha256)) continue;
        if (wanted_.size() >= kWantedMax) return;
        wanted_.push_back({officer, complaint, copy});
      }
    }
  });
}

void FileFetcher::want(const OfficerId& officer, const ComplaintId& complaint, const AttachedCopy& copy) {
  if (store_.folder.has(copy.sha256)) return;
  // What is under way stands first.
  if (running_ && wanted_.front().copy.sha256 == copy.sha256) return;
  const auto place = wanted_.begin() + (running_ ? 1 : 0);
  wanted_.insert(place, {officer, complaint, copy});
}

void FileFetcher::run(const QByteArray& token) {
  token_ = token;
  if (!running_) next();
}

void FileFetcher::stop() {
  ++turn_;
  running_ = false;
  wanted_.clear();
  bytes_.clear();
  token_.clear();
}

void FileFetcher::next() {
  bytes_.clear();
  // Asked for twice, or the same picture beside another complaint.
  while (!wanted_.empty() && store_.folder.has(wanted_.front().copy.sha256)) wanted_.pop_front();
  running_ = !wanted_.empty() && !token_.isEmpty();
  if (running_) askForPart();
}

void FileFetcher::askForPart() {
  const AttachedCopy& copy = wanted_.front().copy;
  const auto first = static_cast<std::int64_t>(bytes_.size());
  const std::int64_t last = std::min(first + limits::kFilePartBytesMax, copy.size_bytes) - 1;
  HttpRequest request;
  request.method = "GET";
  request.path = QString::fromStdString("/v1/attachments/" + copy.sha256);
  request.token = token_;
  request.headers = {
      {"Range", QByteArray::fromStdString("bytes=" + std::to_string(first) + "-" + std::to_string(last))}};
  request.file = true;
  transport_.send(request, this, [this, turn = ++turn_](const HttpAnswer& brought) {
    if (turn == turn_) take(brought);
  });
}

void FileFetcher::take(const HttpAnswer& brought) {
  const Wanted& wanted = wanted_.front();
  const bool silent = brought.failure != SyncFailure::None;
  if (silent || brought.answer.status >= 500 || brought.answer.status == 429 ||
      brought.answer.status == 401) {
    // The next exchange, or who opens the complaint, asks again.
    return stop();
  }
  const bool part = brought.answer.status == 206 && !brought.answer.body.empty();
  if (part) bytes_ += brought.answer.body;
  const auto size = static_cast<std::int64_t>(bytes_.size());
  if (part && size < wanted.copy.size_bytes) return askForPart();
  if (part && size == wanted.copy.size_bytes) keep();
  wanted_.pop_front();
  next();
}

void FileFetcher::keep() try {
  const Wanted wanted = wanted_.front();
  if (crypto::sha256Hex(bytes_) != wanted.copy.sha256) return;
  store_.folder.put(bytes_);
  bool mine = true;
  store_.local.transaction([&](LocalStoreTransaction& tx) {
    // It may have left the scope meanwhile.
    mine = tx.document(wanted.officer, wanted.complaint).has_value();
    if (mine) store_.files.add(wanted.copy, wanted.officer, wanted.complaint, FileState::Fetched);
  });
  if (mine) emit fetched(wanted.complaint);
} catch (const ErrorException& thrown) {
  // A full disk: the place is for what is recorded here. It is asked for again later.
}

}  // namespace nistaran::mobile
