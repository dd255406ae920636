#include "server/portal/reference_gateway.h"

#include <httplib.h>
#include <pthread.h>

#include <atomic>
#include <csignal>
#include <mutex>
#include <vector>

#include "server/portal/reference_answer.h"

namespace nistaran {
namespace {

// A page of references with long texts is below 2 MB; what is larger is no answer of a portal.
constexpr std::size_t kAnswerBytesMax = 16 * 1024 * 1024;

// A number may hold '/' ("GOVUP/E/2023/0057076"), which is one step of the path here.
std::string encoded(std::string_view text) {
  static constexpr char kHex[] = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '-' || c == '.' || c == '_';
    if (plain) {
      out.push_back(c);
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out.append({'%', kHex[byte >> 4], kHex[byte & 15]});
    }
  }
  return out;
}

// A portal that closes while we write must not end the process. Only the thread that calls is changed.
void blockBrokenPipeSignal() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

const char* pathPart(DeliveryKind kind) {
  switch (kind) {
    case DeliveryKind::Step:
      return "/steps";
    case DeliveryKind::Report:
      return "/report";
    case DeliveryKind::Feedback:
      return "/feedback";
    case DeliveryKind::Disposal:
      return "/disposal";
  }
  return "/";
}

struct Url {
  std::string origin;     // "https://host:port"
  std::string base_path;  // "/igrs" or empty
};

Url urlFrom(const std::string& text) {
  const std::size_t scheme = text.find("://");
  const bool known = scheme != std::string::npos &&
                     (text.compare(0, scheme, "http") == 0 || text.compare(0, scheme, "https") == 0);
  if (!known || text.size() == scheme + 3) {
    throw ErrorException(Error(ErrorCode::Malformed, "the portal's URL must begin with http:// or https://"));
  }
  const std::size_t slash = text.find('/', scheme + 3);
  Url url{text.substr(0, slash), slash == std::string::npos ? std::string() : text.substr(slash)};
  while (!url.base_path.empty() && url.base_path.back() == '/') url.base_path.pop_back();
  return url;
}

}  // namespace

// Connections that are free, and those that are in use, so that cancel() can break them.
class ReferenceGateway::Connections {
 public:
  Connections(std::string origin, const ReferenceGatewayOptions& options)
      : origin_(std::move(origin)), options_(options) {}

  // The answer, or why there is none.
  Result<HttpAnswer> send(httplib::Request request) {
    blockBrokenPipeSignal();
    if (cancelled_) return Error(ErrorCode::Unreachable, "the portal service is stopping");
    const std::shared_ptr<httplib::Client> client = take();
    HttpAnswer answer;
    request.content_receiver = [&answer](const char* data, std::size_t size, std::uint64_t, std::uint64_t) {
      if (answer.body.size() + size > kAnswerBytesMax) return false;
      answer.body.append(data, size);
      return true;
    };
    const httplib::Result result = client->send(request);
    giveBack(client, static_cast<bool>(result));
    if (!result) return Error(ErrorCode::Unreachable, origin_ + ": " + httplib::to_string(result.error()));
    answer.status = result->status;
    answer.retry_after = result->get_header_value("Retry-After");
    return answer;
  }

  void cancel() {
    cancelled_ = true;
    std::vector<std::shared_ptr<httplib::Client>> busy;
    {
      const std::lock_guard lock(mutex_);
      busy = busy_;
    }
    for (const auto& client : busy) client->stop();
  }

 private:
  std::shared_ptr<httplib::Client> take() {
    const std::lock_guard lock(mutex_);
    std::shared_ptr<httplib::Client> client;
    if (free_.empty()) {
      client = open();
    } else {
      client = std::move(free_.back());
      free_.pop_back();
    }
    busy_.push_back(client);
    return client;
  }

  void giveBack(const std::shared_ptr<httplib::Client>& client, bool healthy) {
    const std::lock_guard lock(mutex_);
    std::erase(busy_, client);
    if (healthy) free_.push_back(client);
  }

  std::shared_ptr<httplib::Client> open() const {
    auto client = std::make_shared<httplib::Client>(origin_);
    client->set_connection_timeout(options_.connect_timeout);
    client->set_read_timeout(options_.read_timeout);
    client->set_write_timeout(options_.read_timeout);
    client->set_keep_alive(true);
    if (!options_.ca_file.empty()) client->set_ca_cert_path(options_.ca_file);
    return client;
  }

  const std::string origin_;
  const ReferenceGatewayOptions& options_;
  std::atomic<bool> cancelled_ = false;
  std::mutex mutex_;
  std::vector<std::shared_ptr<httplib::Client>> free_;
  std::vector<std::shared_ptr<httplib::Client>> busy_;
};

ReferenceGateway::ReferenceGateway(ReferenceGatewayOptions options) : options_(std::move(options)) {
  const Url url = urlFrom(options_.url);
  base_path_ = url.base_path;
  connections_ = std::make_unique<Connections>(url.origin, options_);
}

ReferenceGateway::~ReferenceGateway() = default;

FetchAnswer ReferenceGateway::fetch(const DistrictCode& district, const std::string& cursor,
                                    std::size_t limit) {
  const auto key = options_.keys.find(district);
  if (key == options_.keys.end())
    return RefusedForGood{"no_key", "no portal key for district " + district.text(), false};
  httplib::Request request;
  request.method = "GET";
  request.path = base_path_ + "/api/v1/districts/" + encoded(district.text()) +
                 "/references?limit=" + std::to_string(limit);
  if (!cursor.empty()) request.path += "&cursor=" + encoded(cursor);
  request.set_header("Authorization", "Bearer " + key->second);
  request.set_header("Accept", "application/json");
  const auto answer = connections_->send(std::move(request));
  if (!answer) return TryAgain{answer.error(), std::nullopt, true};
  return fetchAnswerFrom(*answer, SystemClock().now());
}

PostAnswer ReferenceGateway::post(const Delivery& delivery) {
  const auto key = options_.keys.find(delivery.district);
  if (key == options_.keys.end()) {
    // The operator's fault: it waits until there is a key.
    return TryAgain{
        Error(ErrorCode::Unauthenticated, "no portal key for district " + delivery.district.text()),
        std::nullopt, false};
  }
  Json body = delivery.body;
  body["step"] = delivery.step;
  httplib::Request request;
  request.method = "POST";
  request.path =
      base_path_ + "/api/v1/references/" + encoded(delivery.complaint.text()) + pathPart(delivery.kind);
  request.set_header("Authorization", "Bearer " + key->second);
  request.set_header("Idempotency-Key", delivery.idempotency_key);
  request.set_header("Content-Type", "application/json");
  request.body = body.dump(-1, ' ', false, Json::error_handler_t::replace);
  const auto answer = connections_->send(std::move(request));
  if (!answer) return TryAgain{answer.error(), std::nullopt, true};
  return postAnswerFrom(*answer, SystemClock().now());
}

void ReferenceGateway::cancel() {
  connections_->cancel();
}

}  // namespace nistaran
