#include "server/http/http_server.h"

#include <spdlog/spdlog.h>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <optional>
#include <stdexcept>
#include <thread>
#include <vector>

#include "server/http/connection.h"
#include "server/http/tls.h"

namespace nistaran::http {

namespace asio = boost::asio;
using asio::ip::tcp;

struct HttpServer::Running {
  explicit Running(const ServerOptions& options, const Router& router)
      : rate(options.limits.requests_per_second, options.limits.request_burst),
        front{router, options.limits, rate, connections, stopping, nullptr} {
    if (!options.plain) {
      tls.emplace(tlsContext(options.certificate, options.key));
      front.tls = &*tls;
    }
  }

  asio::awaitable<void> acceptLoop(const Limits& limits) {
    for (;;) {
      auto [failed, socket] =
          co_await acceptor.async_accept(asio::make_strand(context), asio::as_tuple(asio::use_awaitable));
      if (failed == asio::error::operation_aborted || stopping) co_return;
      if (failed) {
        // Out of handles, most likely: serving those who are here frees some.
        spdlog::error("no connection can be accepted: {}", failed.message());
        asio::steady_timer pause(acceptor.get_executor(), std::chrono::milliseconds(100));
        (void)co_await pause.async_wait(asio::as_tuple(asio::use_awaitable));
        continue;
      }
      if (connections.size() >= limits.connections) continue;  // the socket closes as it goes
      const auto strand = socket.get_executor();
      asio::co_spawn(strand, serveConnection(std::move(socket), front), [](std::exception_ptr failure) {
        if (!failure) return;
        try {
          std::rethrow_exception(failure);
        } catch (const std::exception& what) {
          spdlog::error("a connection ended badly: {}", what.what());
        }
      });
    }
  }

  std::optional<asio::ssl::context> tls;
  RateLimit rate;
  TaskGroup connections;
  std::atomic<bool> stopping{false};
  Front front;
  // After all that connections use: what a hard stop leaves of them goes with it.
  asio::io_context context;
  asio::executor_work_guard<asio::io_context::executor_type> work = asio::make_work_guard(context);
  tcp::acceptor acceptor{asio::make_strand(context)};
  std::vector<std::thread> threads;
};

HttpServer::HttpServer(ServerOptions options, Router router)
    : options_(std::move(options)), router_(std::move(router)) {}

HttpServer::~HttpServer() {
  stop();
}

std::uint16_t HttpServer::start() {
  running_ = std::make_unique<Running>(options_, router_);
  boost::system::error_code failed;
  const auto address = asio::ip::make_address(options_.address, failed);
  if (failed) throw std::runtime_error("'" + options_.address + "' is no address to listen on");
  const tcp::endpoint endpoint(address, options_.port);
  tcp::acceptor& acceptor = running_->acceptor;
  acceptor.open(endpoint.protocol());
  acceptor.set_option(tcp::acceptor::reuse_address(true));
  acceptor.bind(endpoint, failed);
  if (!failed) acceptor.listen(asio::socket_base::max_listen_connections, failed);
  if (failed == asio::error::address_in_use) {
    throw std::runtime_error("port " + std::to_string(options_.port) +
                             " is in use: stop the other program or choose another with --port");
  }
  if (failed) throw std::runtime_error("can't listen on " + options_.address + ": " + failed.message());
  asio::co_spawn(acceptor.get_executor(), running_->acceptLoop(options_.limits), asio::detached);
  for (int i = 0; i < options_.threads; ++i) {
    running_->threads.emplace_back([this] { running_->context.run(); });
  }
  return acceptor.local_endpoint().port();
}

void HttpServer::stop() {
  if (!running_) return;
  running_->stopping = true;
  asio::post(running_->acceptor.get_executor(), [this] {
    boost::system::error_code ignored;  // it goes either way
    running_->acceptor.close(ignored);
  });
  running_->connections.closeIdle();
  if (!running_->connections.wait(options_.limits.stop)) spdlog::warn("requests still under way are cut off");
  running_->work.reset();
  running_->context.stop();
  for (std::thread& thread : running_->threads) thread.join();
  running_.reset();
}

}  // namespace nistaran::http
