// Wakes one coroutine on its strand from any thread, also when the coroutine, or the whole server, has gone
// meanwhile.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <memory>
#include <mutex>
#include <optional>

namespace nistaran::http {

class Wakeup : public std::enable_shared_from_this<Wakeup> {
 public:
  using Instant = std::chrono::steady_clock::time_point;
  // For who waits without an end of its own, in a loop.
  static Instant someday() { return std::chrono::steady_clock::now() + std::chrono::hours(24); }

  explicit Wakeup(const boost::asio::any_io_executor& strand) : timer_(std::in_place, strand) {}

  // Any thread. Remembered until somebody waits; several count as one. No effect after close().
  void notify();
  // The strand only, one at a time. True when notified, false when the time came first.
  boost::asio::awaitable<bool> wait(Instant until);
  // The strand only, when nobody waits any more: from now on nothing touches the network's threads.
  void close();

 private:
  std::mutex mutex_;  // guards whether timer_ is there
  std::optional<boost::asio::steady_timer> timer_;
  bool notified_ = false;  // strand only
};

// Closes at the end of a scope, however it ends.
class WakeupScope {
 public:
  explicit WakeupScope(const boost::asio::any_io_executor& strand)
      : wakeup_(std::make_shared<Wakeup>(strand)) {}
  ~WakeupScope() { wakeup_->close(); }
  WakeupScope(const WakeupScope&) = delete;
  WakeupScope& operator=(const WakeupScope&) = delete;

  Wakeup* operator->() const { return wakeup_.get(); }
  std::weak_ptr<Wakeup> weak() const { return wakeup_; }

 private:
  std::shared_ptr<Wakeup> wakeup_;
};

}  // namespace nistaran::http
