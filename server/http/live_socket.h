// One open WebSocket as a place to send hints to. Any thread; nothing blocks.
#pragma once

#include <functional>
#include <memory>
#include <string>

namespace nistaran::http {

class LiveSocket {
 public:
  virtual ~LiveSocket() = default;
  // Queued; a listener that is too slow for its queue is closed (code 1013) and pulls when it comes back.
  // After a close it is thrown away; not an error.
  virtual void send(std::string text) = 0;
  // With code 1001; what is queued is dropped. A second close has no effect.
  virtual void close() = 0;
};

// They come on the socket's strand, one at a time, and must not block. One that throws is logged and closes
// the socket. Empty ones are allowed.
struct LiveCallbacks {
  std::function<void(std::shared_ptr<LiveSocket>)> opened;
  std::function<void(const std::shared_ptr<LiveSocket>&)> closed;  // exactly once after opened
  std::function<void(const std::shared_ptr<LiveSocket>&, std::string)> message = {};
};

}  // namespace nistaran::http
