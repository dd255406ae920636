// One connection: requests one after the other, or a WebSocket. Runs as a coroutine on its own strand.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <atomic>

#include "server/http/limits.h"
#include "server/http/rate_limit.h"
#include "server/http/router.h"
#include "server/http/task_group.h"

namespace nistaran::http {

struct Front {
  const Router& router;
  const Limits& limits;
  RateLimit& rate;
  TaskGroup& connections;
  std::atomic<bool>& stopping;
  boost::asio::ssl::context* tls;  // nullptr: plain
};

// Ends when the other side goes, a limit is passed, or the server stops. Owns the socket.
boost::asio::awaitable<void> serveConnection(boost::asio::ip::tcp::socket socket, Front& front);

}  // namespace nistaran::http
