// The connections that are open: counted, closed when idle, awaited at the end. Thread-safe.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>

namespace nistaran::http {

class TaskGroup {
 public:
  // Holds a place for one connection. `close_if_idle` may be called from any thread while the entry lives.
  class Entry {
   public:
    Entry(TaskGroup& group, std::function<void()> close_if_idle) : group_(group) {
      const std::lock_guard lock(group_.mutex_);
      place_ = group_.open_.insert(group_.open_.end(), std::move(close_if_idle));
    }
    ~Entry() {
      const std::lock_guard lock(group_.mutex_);
      group_.open_.erase(place_);
      group_.ended_.notify_all();
    }
    Entry(const Entry&) = delete;
    Entry& operator=(const Entry&) = delete;

   private:
    TaskGroup& group_;
    std::list<std::function<void()>>::iterator place_;
  };

  std::size_t size() {
    const std::lock_guard lock(mutex_);
    return open_.size();
  }
  void closeIdle() {
    const std::lock_guard lock(mutex_);
    for (const auto& close : open_) close();
  }
  // False when some are still open after the limit.
  bool wait(std::chrono::milliseconds limit) {
    std::unique_lock lock(mutex_);
    return ended_.wait_for(lock, limit, [this] { return open_.empty(); });
  }

 private:
  std::mutex mutex_;
  std::condition_variable ended_;
  std::list<std::function<void()>> open_;
};

}  // namespace nistaran::http
