#include "server/http/wire.h"

#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

#include "server/http/coding.h"

namespace nistaran::http {
namespace {

namespace bhttp = boost::beast::http;

std::string lower(std::string_view text) {
  std::string made(text);
  for (char& c : made) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return made;
}

bool mayHaveBody(int status) {
  return status >= 200 && status != 204 && status != 304;
}

// Pictures and archives are packed already; a part of a resource is a part of its own bytes.
bool worthCoding(const Response& response) {
  if (response.body.size() < kCodingBytesMin || response.status == 206) return false;
  for (const auto& [name, value] : response.headers) {
    if (lower(name) == "content-encoding") return false;
  }
  const std::string_view type = response.content_type;
  return type.starts_with("text/") || type.starts_with("application/json") || type.ends_with("+json");
}

}  // namespace

std::optional<RequestHead> headOf(const WireRequest& message, const std::string& remote) {
  const auto target = boost::urls::parse_origin_form(message.target());
  if (!target) return std::nullopt;
  RequestHead head;
  head.request.method = message.method_string();
  head.request.path = target->path();
  head.encoded_path = target->encoded_path();
  for (const auto& parameter : target->params()) head.request.query[parameter.key] = parameter.value;
  for (const auto& field : message)
    head.request.headers.emplace_back(lower(field.name_string()), field.value());
  head.request.remote = remote;
  return head;
}

AnswerFrame frameOf(const WireRequest& message) {
  return {.version = message.version(),
          .keep_alive = message.keep_alive(),
          .head = message.method() == bhttp::verb::head,
          .accepts_zstd = offersZstd(message[bhttp::field::accept_encoding])};
}

WireResponse messageOf(Response response, const AnswerFrame& frame) {
  WireResponse message;
  message.version(frame.version);
  message.result(static_cast<unsigned>(response.status));
  const bool json =
      response.content_type == "application/json" || response.content_type == "application/problem+json";
  // Nobody takes JSON for a page; on a bad line every byte counts.
  if (!json) message.set("X-Content-Type-Options", "nosniff");
  message.set(bhttp::field::cache_control, "no-store");
  for (const auto& [name, value] : response.headers) message.set(name, value);
  message.keep_alive(frame.keep_alive);
  if (!mayHaveBody(response.status)) {
    if (response.status == 204) return message;
    response.body.clear();
  } else {
    message.set(bhttp::field::content_type, response.content_type);
  }
  if (worthCoding(response)) {
    message.set(bhttp::field::vary, "Accept-Encoding");
    if (frame.accepts_zstd) {
      response.body = zstdEncode(response.body);
      message.set(bhttp::field::content_encoding, "zstd");
    }
  }
  // A route that answers HEAD itself may say the length of what it does not bring along.
  if (!(frame.head && message.has_content_length())) message.content_length(response.body.size());
  if (!frame.head) message.body() = std::move(response.body);
  return message;
}

}  // namespace nistaran::http
