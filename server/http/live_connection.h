// A WebSocket on the server's side: a queue that other threads fill and one coroutine empties.
#pragma once

#include <spdlog/spdlog.h>

#include <atomic>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket/stream.hpp>
#include <deque>

#include "server/http/limits.h"
#include "server/http/live_socket.h"

namespace nistaran::http {

template <class Stream>
class LiveConnection final : public LiveSocket, public std::enable_shared_from_this<LiveConnection<Stream>> {
 public:
  LiveConnection(Stream stream, std::size_t queue_max) : socket_(std::move(stream)), queue_max_(queue_max) {}

  boost::beast::websocket::stream<Stream>& socket() { return socket_; }

  void send(std::string text) override {
    boost::asio::dispatch(socket_.get_executor(), [self = this->shared_from_this(), text = std::move(text)]() mutable {
      if (self->closing_) return;
      if (self->queue_.size() >= self->queue_max_) return self->closeNow(kTooSlow);
      self->queue_.push_back(std::move(text));
      self->writeNext();
    });
  }

  void close() override {
    boost::asio::dispatch(socket_.get_executor(),
                          [self = this->shared_from_this()] { self->closeNow(boost::beast::websocket::close_code::going_away); });
  }

  // What the other side says is of no interest; that it says nothing any more is.
  boost::asio::awaitable<void> readUntilClosed() {
    boost::beast::flat_buffer buffer(kInboundBytes);
    for (;;) {
      const auto [failed, size] =
          co_await socket_.async_read(buffer, boost::asio::as_tuple(boost::asio::use_awaitable));
      if (failed) break;
      buffer.consume(size);
    }
    closing_ = true;
    boost::beast::get_lowest_layer(socket_).close();
  }

 private:
  static constexpr auto kTooSlow = boost::beast::websocket::close_code::try_again_later;
  static constexpr std::size_t kInboundBytes = 4096;

  void writeNext() {
    if (writing_ || closing_ || queue_.empty()) return;
    writing_ = true;
    socket_.text(true);
    socket_.async_write(boost::asio::buffer(queue_.front()),
                        [self = this->shared_from_this()](boost::system::error_code failed, std::size_t) {
                          self->writing_ = false;
                          if (failed) {
                            self->closing_ = true;
                            boost::beast::get_lowest_layer(self->socket_).close();
                            return;
                          }
                          self->queue_.pop_front();
                          self->writeNext();
                        });
  }

  void closeNow(boost::beast::websocket::close_code code) {
    if (closing_) return;
    closing_ = true;
    // A write under way blocks a close frame: then the line is simply cut, the other side pulls and comes back.
    if (writing_) return boost::beast::get_lowest_layer(socket_).close();
    socket_.async_close(boost::beast::websocket::close_reason(code, "pull, then come back"),
                        [self = this->shared_from_this()](boost::system::error_code) {
                          boost::beast::get_lowest_layer(self->socket_).close();
                        });
  }

  boost::beast::websocket::stream<Stream> socket_;
  std::size_t queue_max_;
  std::deque<std::string> queue_;
  bool writing_ = false;
  bool closing_ = false;
};

}  // namespace nistaran::http
