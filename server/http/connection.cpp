#include "server/http/connection.h"

#include <spdlog/spdlog.h>

#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/beast/core/string.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <mutex>
#include <optional>

#include "server/http/coding.h"
#include "server/http/live_connection.h"
#include "server/http/problem.h"
#include "server/http/wakeup.h"
#include "server/http/wire.h"

namespace nistaran::http {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace bhttp = boost::beast::http;
using Parser = bhttp::request_parser<bhttp::string_body>;
constexpr auto kAwait = asio::as_tuple(asio::use_awaitable);

// Where a handler's answer waits for the connection. Outlives both.
struct PendingAnswer {
  std::mutex mutex;
  std::optional<Response> response;
};

// False when the handler threw; then its reply counts no more.
bool start(const Handler& handler, Request request, Reply reply) {
  try {
    handler(std::move(request), std::move(reply));
    return true;
  } catch (const std::exception& failure) {
    spdlog::error("a handler failed: {}", failure.what());
  } catch (...) {
    spdlog::error("a handler failed with something that is no exception");
  }
  return false;
}

asio::awaitable<Response> answerOf(const Handler& handler, Request request, std::chrono::milliseconds limit) {
  const WakeupScope answered(co_await asio::this_coro::executor);
  const auto pending = std::make_shared<PendingAnswer>();
  Reply reply([pending, wakeup = answered.weak()](Response response) {
    {
      const std::lock_guard lock(pending->mutex);
      pending->response = std::move(response);
    }
    if (const auto connection = wakeup.lock()) connection->notify();
  });
  const auto until = std::chrono::steady_clock::now() + limit;
  if (!start(handler, std::move(request), std::move(reply))) {
    co_return problem(500, "internal", "A fault in this program.");
  }
  if (!co_await answered->wait(until)) {
    spdlog::error("a handler did not answer in {} ms", limit.count());
    Response late = problem(503, "too_slow", "The server did not answer in time.");
    late.headers.emplace_back("Retry-After", "5");
    co_return late;
  }
  const std::lock_guard lock(pending->mutex);
  co_return std::move(*pending->response);
}

// Keeps the promise "exactly once after opened", also when the server ends the coroutine where it stands.
class Opened {
 public:
  Opened(const LiveCallbacks& callbacks, std::shared_ptr<LiveQueue> queue)
      : callbacks_(callbacks), queue_(std::move(queue)) {}
  ~Opened() {
    if (!callbacks_.closed) return;
    try {
      callbacks_.closed(queue_);
    } catch (const std::exception& failure) {
      spdlog::error("a live route failed: {}", failure.what());  // the socket is closed anyway
    }
  }
  Opened(const Opened&) = delete;
  Opened& operator=(const Opened&) = delete;

 private:
  const LiveCallbacks& callbacks_;
  const std::shared_ptr<LiveQueue> queue_;
};

using TlsStream = beast::ssl_stream<beast::tcp_stream>;

// Overloads, not `if constexpr`: GCC 12 makes a trap of a coroutine with a discarded co_await.
asio::awaitable<bool> greet(beast::tcp_stream&) {
  co_return true;
}
asio::awaitable<bool> greet(TlsStream& stream) {
  const auto [failed] = co_await stream.async_handshake(asio::ssl::stream_base::server, kAwait);
  co_return !failed;
}

asio::awaitable<void> partFrom(beast::tcp_stream&) {
  co_return;
}
asio::awaitable<void> partFrom(TlsStream& stream) {
  // The other side may have gone without a word: nothing depends on how the farewell ends.
  (void)co_await stream.async_shutdown(kAwait);
}

template <class Stream>
class Conversation {
  static constexpr bool kTls = !std::is_same_v<Stream, beast::tcp_stream>;

 public:
  Conversation(Stream stream, Front& front, std::string remote)
      : stream_(std::move(stream)), front_(front), remote_(std::move(remote)) {}

  asio::awaitable<void> run() {
    const auto executor = co_await asio::this_coro::executor;
    const TaskGroup::Entry entry(front_.connections, [this, executor] {
      asio::post(executor, [closer = closer_] {
        if (*closer) (*closer)();
      });
    });
    *closer_ = [this] {
      if (idle_) lowest().cancel();
    };
    co_await talk();
    *closer_ = nullptr;
  }

 private:
  beast::tcp_stream& lowest() { return beast::get_lowest_layer(stream_); }

  asio::awaitable<void> talk() {
    lowest().expires_after(front_.limits.handshake);
    idle_ = true;
    const bool met = co_await greet(stream_);
    if (!met) co_return;
    for (bool more = true; more && !front_.stopping;) more = co_await oneRequest();
    if (handed_on_) co_return;
    lowest().expires_after(front_.stopping ? kFarewellAtStop : kFarewell);
    co_await partFrom(stream_);
    lowest().close();
  }

  // False when the connection is over.
  asio::awaitable<bool> oneRequest() {
    Parser parser;
    parser.header_limit(static_cast<std::uint32_t>(front_.limits.header_bytes));
    parser.body_limit(std::max(front_.limits.body_bytes, front_.router.largestBody()));
    idle_ = true;
    lowest().expires_after(front_.limits.idle);
    const auto [head_failed, head_size] = co_await bhttp::async_read_header(stream_, buffer_, parser, kAwait);
    idle_ = false;
    if (head_failed) co_return co_await refuseHead(head_failed);
    lowest().expires_after(front_.limits.receive);

    const AnswerFrame frame = frameOf(parser.get());
    auto head = headOf(parser.get(), remote_);
    if (!head)
      co_return co_await refuse(problem(400, "malformed", "The request target is not a path."), frame);
    Request request = std::move(head->request);
    if (const auto wait = front_.rate.waitFor(remote_, std::chrono::steady_clock::now()); wait.count() > 0) {
      Response busy = problem(429, "rate_limited", "Too many requests from this address.");
      busy.headers.emplace_back("Retry-After", std::to_string(wait.count()));
      co_return co_await refuse(std::move(busy), frame, parser.is_done());
    }
    Router::Match match = front_.router.match(request.method, head->encoded_path);
    request.parameters = std::move(match.parameters);
    if (match.live) {
      if (beast::websocket::is_upgrade(parser.get())) {
        co_return co_await live(*match.live, parser.release(), request, frame);
      }
      Response upgrade = problem(426, "upgrade_required", "This path speaks WebSocket.");
      upgrade.headers.emplace_back("Upgrade", "websocket");
      co_return co_await refuse(std::move(upgrade), frame, parser.is_done());
    }
    if (!match.handler) co_return co_await refuse(unmatched(match), frame, parser.is_done());
    const std::size_t body_bytes = match.body_bytes > 0 ? match.body_bytes : front_.limits.body_bytes;
    if (parser.content_length().value_or(0) > body_bytes) {
      co_return co_await refuse(tooLarge("the body has at most " + std::to_string(body_bytes) + " bytes"),
                                frame);
    }
    parser.body_limit(body_bytes);
    if (beast::iequals(request.header("expect"), "100-continue")) co_await goOn();
    if (!parser.is_done()) {
      const auto [body_failed, body_size] = co_await bhttp::async_read(stream_, buffer_, parser, kAwait);
      if (body_failed) co_return co_await refuseHead(body_failed);
    }
    request.body = std::move(parser.get().body());
    if (auto refusal = decode(request, body_bytes)) co_return co_await write(std::move(*refusal), frame);
    lowest().expires_never();
    Response response = co_await answerOf(*match.handler, std::move(request), front_.limits.handler);
    co_return co_await write(std::move(response), frame);
  }

  static Response unmatched(const Router::Match& match) {
    if (match.allow.empty()) return problem(404, "not_found", "There is no such path.");
    Response response = problem(405, "method_not_allowed", "This path knows other methods.", match.allow);
    response.headers.emplace_back("Allow", match.allow);
    return response;
  }

  static Response tooLarge(const std::string& detail) { return problem(Error(ErrorCode::TooLarge, detail)); }

  static std::optional<Response> decode(Request& request, std::size_t bytes_max) {
    const std::string coding = request.header("content-encoding");
    if (coding.empty() || beast::iequals(coding, "identity")) return std::nullopt;
    if (!beast::iequals(coding, "zstd")) {
      return problem(415, "unsupported_coding", "Only zstd is understood as content coding.");
    }
    auto plain = zstdDecode(request.body, bytes_max);
    if (!plain) return problem(plain.error());
    request.body = std::move(*plain);
    return std::nullopt;
  }

  asio::awaitable<void> goOn() {
    const bhttp::response<bhttp::empty_body> message(bhttp::status::continue_, 11);
    bhttp::response_serializer<bhttp::empty_body> serializer(message);
    (void)co_await bhttp::async_write(stream_, serializer, kAwait);  // a broken line shows with the next read
  }

  asio::awaitable<bool> refuseHead(boost::system::error_code failed) {
    if (failed == bhttp::error::header_limit) {
      co_return co_await refuse(problem(431, "headers_too_large", "The headers are larger than is taken."),
                                {});
    }
    if (failed == bhttp::error::body_limit)
      co_return co_await refuse(tooLarge("the body is over the limit"), {});
    const bool gone = failed == bhttp::error::end_of_stream || failed == bhttp::error::partial_message;
    if (!gone && failed.category() == bhttp::make_error_code(bhttp::error::bad_method).category()) {
      co_return co_await refuse(problem(400, "malformed", "This is not HTTP."), {});
    }
    co_return false;
  }

  // After a refusal the rest of the request is not read: the connection ends, unless there was no more to
  // read.
  asio::awaitable<bool> refuse(Response response, AnswerFrame frame, bool read_whole = false) {
    if (read_whole) co_return co_await write(std::move(response), frame);
    frame.keep_alive = false;
    if (!co_await wrote(std::move(response), frame)) co_return false;
    // A line closed over unread bytes is reset, and who was still sending them would never read the answer.
    const auto until = std::chrono::steady_clock::now() + front_.limits.drain;
    boost::system::error_code ignored;  // a broken line shows with the next read
    if constexpr (!kTls) lowest().socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    std::array<char, 8192> rest{};
    for (std::size_t read = 0; read < front_.limits.drain_bytes;) {
      lowest().expires_at(std::min(until, std::chrono::steady_clock::now() + front_.limits.drain_silence));
      const auto [failed, size] = co_await stream_.async_read_some(asio::buffer(rest), kAwait);
      if (failed) break;
      read += size;
    }
    co_return false;
  }

  asio::awaitable<bool> write(Response response, AnswerFrame frame) {
    frame.keep_alive = frame.keep_alive && !front_.stopping;
    const bool done = co_await wrote(std::move(response), frame);
    co_return done&& frame.keep_alive;
  }

  asio::awaitable<bool> wrote(Response response, const AnswerFrame& frame) {
    lowest().expires_after(front_.limits.send);
    const WireResponse message = messageOf(std::move(response), frame);
    bhttp::response_serializer<bhttp::string_body> serializer(message);
    if (frame.head) {
      const auto [failed, size] = co_await bhttp::async_write_header(stream_, serializer, kAwait);
      co_return !failed;
    }
    const auto [failed, size] = co_await bhttp::async_write(stream_, serializer, kAwait);
    co_return !failed;
  }

  // Answers false always: after a WebSocket there is no other request.
  asio::awaitable<bool> live(const LiveHandler& handler, WireRequest message, const Request& request,
                             AnswerFrame frame) {
    auto decision = decide(handler, request);
    if (auto* refusal = std::get_if<Response>(&decision))
      co_return co_await refuse(std::move(*refusal), frame);
    const auto& callbacks = std::get<LiveCallbacks>(decision);
    lowest().expires_never();
    typename LiveConnection<Stream>::Socket socket(std::move(stream_));
    handed_on_ = true;
    auto timeouts = beast::websocket::stream_base::timeout::suggested(beast::role_type::server);
    timeouts.idle_timeout = front_.limits.live_idle;
    timeouts.keep_alive_pings = true;
    timeouts.handshake_timeout = front_.limits.live_close;  // of both handshakes, to open and to close
    socket.set_option(timeouts);
    socket.read_message_max(front_.limits.live_message_bytes);
    idle_ = false;
    const auto [failed] = co_await socket.async_accept(message, kAwait);
    if (failed) co_return false;
    LiveConnection<Stream> connection(socket, co_await asio::this_coro::executor, front_.limits);
    *closer_ = [queue = connection.queue()] { queue->close(); };
    if (front_.stopping) connection.queue()->close();
    const Opened opened(callbacks, connection.queue());
    open(callbacks, connection.queue());
    co_await connection.run(callbacks);
    co_return false;
  }

  static std::variant<Response, LiveCallbacks> decide(const LiveHandler& handler, const Request& request) {
    try {
      return handler(request);
    } catch (const std::exception& failure) {
      spdlog::error("a live route failed: {}", failure.what());
      return problem(500, "internal", "A fault in this program.");
    }
  }

  static void open(const LiveCallbacks& callbacks, const std::shared_ptr<LiveQueue>& queue) {
    try {
      if (callbacks.opened) callbacks.opened(queue);
    } catch (const std::exception& failure) {
      spdlog::error("a live route failed: {}", failure.what());
      queue->closeWith({kCloseInternal, "a fault of the server"});
    }
  }

  static constexpr std::chrono::milliseconds kFarewell{2000};
  static constexpr std::chrono::milliseconds kFarewellAtStop{100};

  Stream stream_;
  Front& front_;
  std::string remote_;
  beast::flat_buffer buffer_;
  bool idle_ = false;       // nothing is lost when the line is cut now
  bool handed_on_ = false;  // the stream is a WebSocket's
  std::shared_ptr<std::function<void()>> closer_ = std::make_shared<std::function<void()>>();
};

}  // namespace

asio::awaitable<void> serveConnection(asio::ip::tcp::socket socket, Front& front) {
  boost::system::error_code ignored;  // who has gone already is told so by the first read
  socket.set_option(asio::ip::tcp::no_delay(true), ignored);
  const auto endpoint = socket.remote_endpoint(ignored);
  const std::string remote = ignored ? "unknown" : endpoint.address().to_string();
  if (front.tls) {
    Conversation<TlsStream> conversation({beast::tcp_stream(std::move(socket)), *front.tls}, front, remote);
    co_await conversation.run();
  } else {
    Conversation<beast::tcp_stream> conversation(beast::tcp_stream(std::move(socket)), front, remote);
    co_await conversation.run();
  }
}

}  // namespace nistaran::http
