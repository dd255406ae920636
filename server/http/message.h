// A request and its answer as plain values, so that route files need not see Asio or Beast. Any thread.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "shared/json.h"

namespace nistaran::http {

struct Request {
  std::string method;                                        // "GET"
  std::string path;                                          // decoded, without query
  std::map<std::string, std::string> query;                  // decoded
  std::map<std::string, std::string> parameters;             // of the route's pattern
  std::vector<std::pair<std::string, std::string>> headers;  // names in lower case
  std::string body;                                          // after content decoding
  std::string remote;                                        // address of the other side

  std::string header(std::string_view lower_name) const;  // empty where there is none
  std::string bearer() const;  // the token of Authorization: Bearer; empty where there is none
};

struct Response {
  int status = 200;
  std::string body;
  std::string content_type = "application/json";
  std::vector<std::pair<std::string, std::string>> headers;
};

Response jsonResponse(const Json& value, int status = 200);

// Answers one request, once, from any thread. Dropped unused it answers 500 "handler_dropped": a request
// never hangs because a handler forgot it.
class Reply {
 public:
  explicit Reply(std::function<void(Response)> send) : send_(std::move(send)) {}
  Reply(Reply&& other) noexcept : send_(std::exchange(other.send_, nullptr)) {}
  Reply& operator=(Reply&&) = delete;
  ~Reply();
  void operator()(Response response);

 private:
  std::function<void(Response)> send_;
};

using Handler = std::function<void(Request, Reply)>;

}  // namespace nistaran::http
