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
  virtual void send(std::string text) = 0;
  virtual void close() = 0;
};

struct LiveCallbacks {
  std::function<void(std::shared_ptr<LiveSocket>)> opened;
  std::function<void(const std::shared_ptr<LiveSocket>&)> closed;  // exactly once after opened
};

}  // namespace nistaran::http
