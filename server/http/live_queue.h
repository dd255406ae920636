// What waits to go to one live socket: bounded, filled from any thread, emptied by the socket's writer.
// No network here: it is told how to wake the writer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>

#include "server/http/live_socket.h"

namespace nistaran::http {

struct LiveClose {
  std::uint16_t code;  // RFC 6455, 7.4.1
  std::string reason;
};
inline constexpr std::uint16_t kCloseGoingAway = 1001;
inline constexpr std::uint16_t kCloseInternal = 1011;
inline constexpr std::uint16_t kCloseTryAgainLater = 1013;

class LiveQueue final : public LiveSocket {
 public:
  // `wake` is called on the thread of whoever sends or closes; it must not wait.
  LiveQueue(std::size_t messages_max, std::function<void()> wake)
      : messages_max_(messages_max), wake_(std::move(wake)) {}

  // Over the bound everything that waits is dropped and the socket is to be closed with 1013.
  void send(std::string text) override;
  void close() override { closeWith({kCloseGoingAway, "the server lets go: pull, then come back"}); }
  // The first reason stays.
  void closeWith(LiveClose close);

  std::optional<std::string> next();
  std::optional<LiveClose> closing() const;

 private:
  const std::size_t messages_max_;
  const std::function<void()> wake_;
  mutable std::mutex mutex_;
  std::deque<std::string> waiting_;
  std::optional<LiveClose> close_;
};

}  // namespace nistaran::http
