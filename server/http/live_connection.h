// The life of one WebSocket after its handshake: one coroutine reads, one writes what the queue holds, one
// cuts the line when a close takes too long. All on the connection's strand; the stream stays in the caller's
// frame.
#pragma once

#include <spdlog/spdlog.h>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/websocket/stream.hpp>
#include <memory>

#include "server/http/limits.h"
#include "server/http/live_queue.h"
#include "server/http/wakeup.h"

namespace nistaran::http {

template <class Stream>
class LiveConnection {
 public:
  // Hints are a few bytes: without deflate the compiler has a third less to do.
  using Socket = boost::beast::websocket::stream<Stream, false>;

  LiveConnection(Socket& socket, const boost::asio::any_io_executor& strand, const Limits& limits)
      : socket_(socket), limits_(limits), to_write_(strand), to_watch_(strand) {
    queue_ =
        std::make_shared<LiveQueue>(limits.live_queue, [write = to_write_.weak(), watch = to_watch_.weak()] {
          if (const auto wakeup = write.lock()) wakeup->notify();
          if (const auto wakeup = watch.lock()) wakeup->notify();
        });
  }

  const std::shared_ptr<LiveQueue>& queue() const { return queue_; }

  // Until the other side goes, the queue overflows or somebody closes.
  boost::asio::awaitable<void> run(const LiveCallbacks& callbacks) {
    using namespace boost::asio::experimental::awaitable_operators;
    co_await (read(callbacks) && write() && watch());
  }

 private:
  static constexpr auto kAwait = boost::asio::as_tuple(boost::asio::use_awaitable);

  boost::asio::awaitable<void> read(const LiveCallbacks& callbacks) {
    boost::beast::flat_buffer buffer;
    for (;;) {
      const auto [failed, size] = co_await socket_.async_read(buffer, kAwait);
      if (failed) break;
      if (callbacks.message) tell(callbacks, boost::beast::buffers_to_string(buffer.data()));
      buffer.consume(buffer.size());
    }
    end();
  }

  void tell(const LiveCallbacks& callbacks, std::string text) {
    try {
      callbacks.message(queue_, std::move(text));
    } catch (const std::exception& failure) {
      spdlog::error("a live route failed: {}", failure.what());
      queue_->closeWith({kCloseInternal, "a fault of the server"});
    }
  }

  boost::asio::awaitable<void> write() {
    socket_.text(true);
    while (!ended_) {
      if (const auto text = queue_->next()) {
        const auto [failed, size] = co_await socket_.async_write(boost::asio::buffer(*text), kAwait);
        if (failed) end();
      } else if (const auto close = queue_->closing()) {
        const boost::beast::websocket::close_reason reason(
            static_cast<boost::beast::websocket::close_code>(close->code), close->reason);
        const auto [failed] = co_await socket_.async_close(reason, kAwait);
        if (failed) spdlog::debug("a live socket broke while closing: {}", failed.message());
        end();
      } else {
        (void)co_await to_write_->wait(Wakeup::someday());
      }
    }
  }

  // A reader that has stopped also stops our close frame, and who breaks the protocol leaves Beast waiting
  // for a TLS farewell: after a while the line is cut.
  boost::asio::awaitable<void> watch() {
    while (!ended_ && !queue_->closing() && socket_.is_open()) {
      (void)co_await to_watch_->wait(std::chrono::steady_clock::now() + limits_.live_idle / 2);
    }
    const auto until = std::chrono::steady_clock::now() + limits_.live_close;
    while (!ended_ && std::chrono::steady_clock::now() < until) (void)co_await to_watch_->wait(until);
    end();
  }

  void end() {
    if (ended_) return;
    ended_ = true;
    boost::beast::get_lowest_layer(socket_).close();
    to_write_->notify();
    to_watch_->notify();
  }

  Socket& socket_;
  const Limits& limits_;
  WakeupScope to_write_;
  WakeupScope to_watch_;
  std::shared_ptr<LiveQueue> queue_;
  bool ended_ = false;
};

}  // namespace nistaran::http
