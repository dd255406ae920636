#include "server/http/connection.h"

#include <spdlog/spdlog.h>

#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <boost/beast/version.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>
#include <optional>

#include "server/http/coding.h"
#include "server/http/live_connection.h"
#include "server/http/problem.h"

namespace nistaran::http {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace bhttp = boost::beast::http;
using Parser = bhttp::request_parser<bhttp::string_body>;
constexpr auto kAwait = asio::as_tuple(asio::use_awaitable);

std::string lower(std::string_view text) {
  std::string made(text);
  for (char& c : made) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return made;
}

// nullopt for a target that is no path.
std::optional<Request> headOf(const Parser::value_type& message, const std::string& remote) {
  const auto target = boost::urls::parse_origin_form(message.target());
  if (!target) return std::nullopt;
  Request request;
  request.method = message.method_string();
  request.path = target->path();
  for (const auto& parameter : target->params()) request.query[parameter.key] = parameter.value;
  for (const auto& field : message) request.headers.emplace_back(lower(field.name_string()), field.value());
  request.remote = remote;
  return request;
}

bhttp::response<bhttp::string_body> messageOf(Response response, const Request* request, unsigned version,
                                              bool keep_alive) {
  bhttp::response<bhttp::string_body> message(static_cast<bhttp::status>(response.status), version);
  message.set(bhttp::field::content_type, response.content_type);
  message.set("X-Content-Type-Options", "nosniff");
  message.set(bhttp::field::cache_control, "no-store");
  for (const auto& [name, value] : response.headers) message.set(name, value);
  const bool offered = request && request->header("accept-encoding").find("zstd") != std::string::npos;
  if (offered && response.body.size() >= kCodingBytesMin) {
    response.body = zstdEncode(response.body);
    message.set(bhttp::field::content_encoding, "zstd");
  }
  message.body() = std::move(response.body);
  message.keep_alive(keep_alive);
  message.prepare_payload();
  return message;
}

asio::awaitable<Response> answerOf(const Handler& handler, Request request) {
  co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Response)>(
      [&handler, &request](auto completion) {
        using Completion = decltype(completion);
        auto waiting = std::make_shared<Completion>(std::move(completion));
        Reply reply([waiting](Response response) {
          const auto executor = asio::get_associated_executor(*waiting);
          asio::post(executor, [waiting, response = std::move(response)]() mutable {
            (*waiting)(std::move(response));
          });
        });
        try {
          handler(std::move(request), std::move(reply));
        } catch (const ErrorException& failure) {
          // The reply was dropped on the way out of the handler and has answered 500 already.
          spdlog::error("a handler failed: {}", failure.what());
        } catch (const std::exception& failure) {
          spdlog::error("a handler failed: {}", failure.what());
        }
      },
      asio::use_awaitable);
}

template <class Stream>
class Conversation {
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
    if constexpr (!std::is_same_v<Stream, beast::tcp_stream>) {
      lowest().expires_after(front_.limits.idle);
      const auto [failed] = co_await stream_.async_handshake(asio::ssl::stream_base::server, kAwait);
      if (failed) co_return;
    }
    while (!front_.stopping && co_await oneRequest()) {
    }
    lowest().expires_after(std::chrono::seconds(5));
    if constexpr (!std::is_same_v<Stream, beast::tcp_stream>) {
      // The other side may have gone without a word: nothing depends on how the farewell ends.
      (void)co_await stream_.async_shutdown(kAwait);
    }
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

    auto request = headOf(parser.get(), remote_);
    if (!request) {
      co_return co_await refuse(problem(400, "malformed", "The request target is not a path."));
    }
    const Router::Match match = front_.router.match(request->method, request->path);
    request->parameters = match.parameters;
    if (!front_.rate.allow(remote_, std::chrono::steady_clock::now())) {
      Response busy = problem(Error(ErrorCode::RateLimited, "too many requests from this address"));
      co_return co_await refuse(std::move(busy));
    }
    if (beast::websocket::is_upgrade(parser.get()) && match.live) {
      co_await live(*match.live, parser.release(), *request);
      co_return false;
    }
    const std::size_t body_bytes = match.body_bytes > 0 ? match.body_bytes : front_.limits.body_bytes;
    if (parser.content_length().value_or(0) > body_bytes) {
      co_return co_await refuse(problem(Error(ErrorCode::TooLarge, "at most " + std::to_string(body_bytes) + " bytes")));
    }
    parser.body_limit(body_bytes);
    if (lower(request->header("expect")) == "100-continue") co_await goOn();
    const auto [body_failed, body_size] = co_await bhttp::async_read(stream_, buffer_, parser, kAwait);
    if (body_failed) co_return co_await refuseHead(body_failed);
    if (const auto refusal = decode(*request, parser.get(), body_bytes)) {
      co_return co_await write(*refusal, &*request, parser.get().version(), parser.keep_alive());
    }
    Response response;
    if (match.handler) {
      lowest().expires_never();
      const Handler handler = *match.handler;
      Request handed = *request;
      handed.body = std::move(parser.get().body());
      handed.body = decoded_.empty() ? std::move(handed.body) : std::move(decoded_);
      decoded_.clear();
      response = co_await answerOf(handler, std::move(handed));
    } else if (!match.allow.empty()) {
      response = problem(405, "method_not_allowed", "This path knows other methods.", match.allow);
      response.headers.emplace_back("Allow", match.allow);
    } else {
      response = problem(404, "not_found", "There is no such path.");
    }
    co_return co_await write(std::move(response), &*request, parser.get().version(), parser.keep_alive());
  }

  std::optional<Response> decode(const Request& request, const Parser::value_type& message, std::size_t bytes_max) {
    const std::string coding = lower(request.header("content-encoding"));
    if (coding.empty() || coding == "identity") return std::nullopt;
    if (coding != "zstd") return problem(415, "unsupported_coding", "Only zstd is understood as content coding.");
    auto plain = zstdDecode(message.body(), bytes_max);
    if (!plain) return problem(plain.error());
    decoded_ = std::move(*plain);
    return std::nullopt;
  }

  asio::awaitable<void> goOn() {
    const bhttp::response<bhttp::empty_body> message(bhttp::status::continue_, 11);
    bhttp::response_serializer<bhttp::empty_body> serializer(message);
    (void)co_await bhttp::async_write(stream_, serializer, kAwait);  // a broken line shows with the next read
  }

  asio::awaitable<bool> refuseHead(boost::system::error_code failed) {
    if (failed == bhttp::error::header_limit) {
      co_return co_await refuse(problem(431, "too_large", "The headers are larger than is taken."));
    }
    if (failed == bhttp::error::body_limit) co_return co_await refuse(problem(Error(ErrorCode::TooLarge, "the body")));
    const bool gone = failed == bhttp::error::end_of_stream || failed == bhttp::error::partial_message;
    if (!gone && failed.category() == bhttp::make_error_code(bhttp::error::bad_method).category()) {
      co_return co_await refuse(problem(400, "malformed", "This is not HTTP."));
    }
    co_return false;
  }

  // After a refusal the rest of the request is not read: the connection ends.
  asio::awaitable<bool> refuse(Response response) {
    co_await write(std::move(response), nullptr, 11, false);
    // Reading a little lets the other side see the answer before the line is closed under its unsent bytes.
    lowest().expires_after(std::chrono::milliseconds(500));
    std::array<char, 8192> rest{};
    for (int i = 0; i < 64; ++i) {
      const auto [failed, size] = co_await stream_.async_read_some(asio::buffer(rest), kAwait);
      if (failed) break;
    }
    co_return false;
  }

  asio::awaitable<bool> write(Response response, const Request* request, unsigned version, bool keep_alive) {
    lowest().expires_after(front_.limits.send);
    const auto message = messageOf(std::move(response), request, version, keep_alive && !front_.stopping);
    bhttp::response_serializer<bhttp::string_body> serializer(message);
    const auto [failed, size] = co_await bhttp::async_write(stream_, serializer, kAwait);
    co_return !failed && message.keep_alive();
  }

  asio::awaitable<void> live(const LiveHandler& handler, Parser::value_type message, const Request& request) {
    auto decision = handler(request);
    if (auto* refusal = std::get_if<Response>(&decision)) {
      co_await refuse(std::move(*refusal));
      co_return;
    }
    auto& callbacks = std::get<LiveCallbacks>(decision);
    lowest().expires_never();
    auto connection = std::make_shared<LiveConnection<Stream>>(std::move(stream_), front_.limits.live_queue);
    auto timeouts = beast::websocket::stream_base::timeout::suggested(beast::role_type::server);
    timeouts.idle_timeout = std::chrono::seconds(60);
    timeouts.keep_alive_pings = true;
    connection->socket().set_option(timeouts);
    const auto [failed] = co_await connection->socket().async_accept(message, kAwait);
    if (failed) co_return;
    *closer_ = [connection] { connection->close(); };
    callbacks.opened(connection);
    co_await connection->readUntilClosed();
    callbacks.closed(connection);
  }

  Stream stream_;
  Front& front_;
  std::string remote_;
  beast::flat_buffer buffer_;
  std::string decoded_;
  bool idle_ = false;
  std::shared_ptr<std::function<void()>> closer_ = std::make_shared<std::function<void()>>();
};

}  // namespace

asio::awaitable<void> serveConnection(asio::ip::tcp::socket socket, Front& front) {
  boost::system::error_code ignored;  // who has gone already is told so by the first read
  socket.set_option(asio::ip::tcp::no_delay(true), ignored);
  const auto endpoint = socket.remote_endpoint(ignored);
  const std::string remote = ignored ? "unknown" : endpoint.address().to_string();
  if (front.tls) {
    Conversation<beast::ssl_stream<beast::tcp_stream>> conversation({beast::tcp_stream(std::move(socket)), *front.tls},
                                                                    front, remote);
    co_await conversation.run();
  } else {
    Conversation<beast::tcp_stream> conversation(beast::tcp_stream(std::move(socket)), front, remote);
    co_await conversation.run();
  }
}

}  // namespace nistaran::http
