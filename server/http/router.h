// Which handler answers which path. Filled before the server starts, then only read: any thread.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "server/http/live_socket.h"
#include "server/http/message.h"

namespace nistaran::http {

// Looks at an upgrade request: an answer that refuses it, or what to do with the open socket.
using LiveHandler = std::function<std::variant<Response, LiveCallbacks>(const Request&)>;

class Router {
 public:
  // Pattern: "/v1/attachments/{id}"; a parameter is one path segment that is not empty. Of two patterns that
  // fit, the one added first answers. HEAD is answered by GET where it has no handler of its own.
  // `body_bytes` 0 takes the default limit. Throws std::logic_error for a pattern that is there already.
  void add(std::string method, std::string pattern, Handler handler, std::size_t body_bytes = 0);
  void live(std::string pattern, LiveHandler handler);

  struct Match {
    const Handler* handler = nullptr;
    const LiveHandler* live = nullptr;
    std::size_t body_bytes = 0;
    std::map<std::string, std::string> parameters;
    std::string allow;  // methods that the path has, where the method is another one
  };
  // The path as it came: percent-decoding is done here, segment by segment, so that %2F makes no segments.
  Match match(std::string_view method, std::string_view encoded_path) const;
  std::size_t largestBody() const { return largest_body_; }

 private:
  struct Route {
    std::string method;
    std::vector<std::string> segments;
    Handler handler;
    LiveHandler live;
    std::size_t body_bytes;
  };
  void insert(Route route, const std::string& pattern);

  std::vector<Route> routes_;
  std::size_t largest_body_ = 0;
};

}  // namespace nistaran::http
