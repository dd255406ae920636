// A TLS connection on which a test says bytes as it likes: half a request, none at all, or too many.
// Every wait ends after ten seconds.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace nistaran::http {

class RawClient {
 public:
  // `receive_bytes` makes the window small, for a reader that is slow. 0: as the system has it.
  explicit RawClient(std::uint16_t port, int receive_bytes = 0);
  ~RawClient();
  RawClient(const RawClient&) = delete;
  RawClient& operator=(const RawClient&) = delete;

  // False when the other side has closed.
  bool send(std::string_view bytes);
  // Up to and with `end`, or what came until the other side closed.
  std::string readTo(std::string_view end);
  // Exactly so many, or what came until the other side closed.
  std::string read(std::size_t bytes);
  // True when the other side closes without saying more than what was read here.
  bool closedByPeer();

 private:
  bool more();

  struct Tls;
  std::unique_ptr<Tls> tls_;
  std::string read_;
};

// The client's side of a WebSocket, spoken by hand.
struct Frame {
  int opcode = 0;  // 1 text, 8 close, 9 ping
  std::string payload;
  int closeCode() const;
};
// The status line of the answer.
std::string openWebSocket(RawClient& client, std::string_view path);
// nullopt when the line ends.
std::optional<Frame> readFrame(RawClient& client);
bool sendFrame(RawClient& client, int opcode, std::string_view payload);

}  // namespace nistaran::http
