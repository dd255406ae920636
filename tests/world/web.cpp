#include "tests/world/web.h"

#include <httplib.h>

#include "shared/zstd.h"

namespace nistaran::world {
namespace {

constexpr std::size_t kAnswerBytesMax = 64 * 1024 * 1024;
// Smaller bodies cost more by coding than they save.
constexpr std::size_t kCodingBytesMin = 256;

}  // namespace

struct Web::Client {
  std::unique_ptr<httplib::Client> http;
  httplib::Headers headers;
  bool coding = false;

  enum class Body { Json, Text };
  static WebAnswer answer(const httplib::Result& result, Body as = Body::Json) {
    WebAnswer made;
    made.json = Json::object();
    if (!result) return made;
    made.status = result->status;
    made.body = result->body;
    if (result->get_header_value("Content-Encoding") == "zstd")
      made.body = zstdDecode(result->body, kAnswerBytesMax).value();
    if (as == Body::Json) {
      if (auto json = parseJson(made.body)) made.json = std::move(*json);
    }
    for (const auto& [name, value] : result->headers) made.headers[name] = value;
    return made;
  }
};

Web::Web(std::string url, std::string ca) : client_(std::make_unique<Client>()) {
  client_->http = std::make_unique<httplib::Client>(url);
  client_->http->set_keep_alive(true);
  client_->http->set_connection_timeout(5);
  client_->http->set_read_timeout(60);
  client_->http->set_tcp_nodelay(true);
  if (!ca.empty()) {
    client_->http->set_ca_cert_path(ca.c_str());
    client_->http->enable_server_certificate_verification(true);
  }
}

Web::~Web() = default;

void Web::codeBodies() {
  client_->coding = true;
  setHeader("Accept-Encoding", "zstd");
  setHeader("User-Agent", "n");  // or the library names itself at length
}

void Web::setHeader(const std::string& name, const std::string& value) {
  client_->headers.erase(name);
  if (!value.empty()) client_->headers.emplace(name, value);
}

WebAnswer Web::get(const std::string& path) {
  return Client::answer(client_->http->Get(path, client_->headers));
}

WebAnswer Web::post(const std::string& path, const Json& body,
                    const std::map<std::string, std::string>& headers) {
  httplib::Headers all = client_->headers;
  for (const auto& [name, value] : headers) all.emplace(name, value);
  return Client::answer(client_->http->Post(path, all, body.dump(), "application/json"));
}

WebAnswer Web::postText(const std::string& path, const std::string& body) {
  if (client_->coding && body.size() >= kCodingBytesMin) {
    httplib::Headers headers = client_->headers;
    headers.emplace("Content-Encoding", "zstd");
    return Client::answer(client_->http->Post(path, headers, zstdEncode(body), "application/json"),
                          Client::Body::Text);
  }
  return Client::answer(client_->http->Post(path, client_->headers, body, "application/json"),
                        Client::Body::Text);
}

WebAnswer Web::patch(const std::string& path, const Json& body) {
  return Client::answer(client_->http->Patch(path, client_->headers, body.dump(), "application/json"));
}

}  // namespace nistaran::world
