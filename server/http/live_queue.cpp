#include "server/http/live_queue.h"

namespace nistaran::http {

void LiveQueue::send(std::string text) {
  {
    const std::lock_guard lock(mutex_);
    if (close_) return;
    if (waiting_.size() < messages_max_) {
      waiting_.push_back(std::move(text));
    } else {
      waiting_.clear();
      close_ = LiveClose{kCloseTryAgainLater, "too slow: pull, then come back"};
    }
  }
  wake_();
}

void LiveQueue::closeWith(LiveClose close) {
  {
    const std::lock_guard lock(mutex_);
    if (close_) return;
    waiting_.clear();
    close_ = std::move(close);
  }
  wake_();
}

std::optional<std::string> LiveQueue::next() {
  const std::lock_guard lock(mutex_);
  if (waiting_.empty()) return std::nullopt;
  std::string text = std::move(waiting_.front());
  waiting_.pop_front();
  return text;
}

std::optional<LiveClose> LiveQueue::closing() const {
  const std::lock_guard lock(mutex_);
  return close_;
}

}  // namespace nistaran::http
