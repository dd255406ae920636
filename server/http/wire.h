// Between Beast's messages and our plain values. Any thread.
#pragma once

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <optional>
#include <string>

#include "server/http/message.h"

namespace nistaran::http {

using WireRequest = boost::beast::http::request<boost::beast::http::string_body>;
using WireResponse = boost::beast::http::response<boost::beast::http::string_body>;

struct RequestHead {
  Request request;           // without body and parameters
  std::string encoded_path;  // as it came, for the router
};

// nullopt for a target that is no path.
std::optional<RequestHead> headOf(const WireRequest& message, const std::string& remote);

// What the answer depends on besides the route's words.
struct AnswerFrame {
  unsigned version = 11;
  bool keep_alive = false;
  bool head = false;          // the request was HEAD: the length is said, the body is not sent
  bool accepts_zstd = false;  // the request said so
};
AnswerFrame frameOf(const WireRequest& message);

WireResponse messageOf(Response response, const AnswerFrame& frame);

}  // namespace nistaran::http
