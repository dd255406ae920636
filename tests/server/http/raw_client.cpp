#include "tests/server/http/raw_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <stdexcept>

namespace nistaran::http {

struct RawClient::Tls {
  int handle = -1;
  SSL_CTX* context = nullptr;
  SSL* session = nullptr;

  ~Tls() {
    SSL_free(session);
    SSL_CTX_free(context);
    if (handle >= 0) ::close(handle);
  }
};

RawClient::RawClient(std::uint16_t port, int receive_bytes) : tls_(std::make_unique<Tls>()) {
  // OpenSSL writes with write(): to a closed line that is a signal.
  std::signal(SIGPIPE, SIG_IGN);
  tls_->handle = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const timeval wait{10, 0};
  ::setsockopt(tls_->handle, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
  ::setsockopt(tls_->handle, SOL_SOCKET, SO_SNDTIMEO, &wait, sizeof wait);
  if (receive_bytes > 0) {
    ::setsockopt(tls_->handle, SOL_SOCKET, SO_RCVBUF, &receive_bytes, sizeof receive_bytes);
  }
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(tls_->handle, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    throw std::runtime_error("can't connect");
  }
  tls_->context = SSL_CTX_new(TLS_client_method());
  tls_->session = SSL_new(tls_->context);
  SSL_set_fd(tls_->session, tls_->handle);
  // When the server closes at the door there is nobody to shake hands with: reads and writes then say so.
  if (SSL_connect(tls_->session) != 1) ::shutdown(tls_->handle, SHUT_RDWR);
}

RawClient::~RawClient() = default;

bool RawClient::send(std::string_view bytes) {
  return SSL_write(tls_->session, bytes.data(), static_cast<int>(bytes.size())) ==
         static_cast<int>(bytes.size());
}

bool RawClient::more() {
  std::array<char, 16384> part{};
  const int size = SSL_read(tls_->session, part.data(), static_cast<int>(part.size()));
  if (size <= 0) return false;
  read_.append(part.data(), static_cast<std::size_t>(size));
  return true;
}

std::string RawClient::readTo(std::string_view end) {
  while (read_.find(end) == std::string::npos && more()) {
  }
  const std::size_t at = read_.find(end);
  const std::size_t size = at == std::string::npos ? read_.size() : at + end.size();
  std::string text = read_.substr(0, size);
  read_.erase(0, size);
  return text;
}

std::string RawClient::read(std::size_t bytes) {
  while (read_.size() < bytes && more()) {
  }
  std::string text = read_.substr(0, bytes);
  read_.erase(0, text.size());
  return text;
}

bool RawClient::closedByPeer() {
  if (!read_.empty() || more()) return false;
  const int why = errno;
  return why != EAGAIN && why != EWOULDBLOCK;
}

int Frame::closeCode() const {
  if (opcode != 8 || payload.size() < 2) return 0;
  return static_cast<unsigned char>(payload[0]) * 256 + static_cast<unsigned char>(payload[1]);
}

std::string openWebSocket(RawClient& client, std::string_view path) {
  client.send("GET " + std::string(path) +
              " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
  const std::string head = client.readTo("\r\n\r\n");
  return head.substr(0, head.find("\r\n"));
}

std::optional<Frame> readFrame(RawClient& client) {
  const std::string head = client.read(2);
  if (head.size() < 2) return std::nullopt;
  std::size_t size = static_cast<unsigned char>(head[1]) & 0x7f;
  if (size >= 126) {
    const std::string extended = client.read(size == 126 ? 2 : 8);
    size = 0;
    for (const char byte : extended) size = size * 256 + static_cast<unsigned char>(byte);
  }
  Frame frame{static_cast<unsigned char>(head[0]) & 0x0f, client.read(size)};
  if (frame.payload.size() < size) return std::nullopt;
  return frame;
}

bool sendFrame(RawClient& client, int opcode, std::string_view payload) {
  std::string bytes;
  bytes.push_back(static_cast<char>(0x80 | opcode));
  bytes.push_back(static_cast<char>(0x80 | payload.size()));  // masked, shorter than 126
  bytes.append(4, '\0');                                      // a mask that changes nothing
  return client.send(bytes.append(payload));
}

}  // namespace nistaran::http
