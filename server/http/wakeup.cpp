#include "server/http/wakeup.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <utility>

namespace nistaran::http {

namespace asio = boost::asio;

void Wakeup::notify() {
  const std::lock_guard lock(mutex_);
  if (!timer_) return;
  asio::post(timer_->get_executor(), [self = shared_from_this()] {
    self->notified_ = true;
    if (self->timer_) self->timer_->cancel();
  });
}

asio::awaitable<bool> Wakeup::wait(Instant until) {
  if (!notified_) {
    timer_->expires_at(until);
    // Cancelled or expired: notified_ tells which.
    (void)co_await timer_->async_wait(asio::as_tuple(asio::use_awaitable));
  }
  co_return std::exchange(notified_, false);
}

void Wakeup::close() {
  const std::lock_guard lock(mutex_);
  timer_.reset();
}

}  // namespace nistaran::http
