#include "tests/bench/counting_proxy.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <deque>
#include <stdexcept>
#include <string>

namespace nistaran::bench {
namespace {

using std::chrono::steady_clock;

// A slow line delivers in packets of about this size.
constexpr std::size_t kPacketBytes = 1400;
// What a modem holds before the sender has to wait; a long line that is not thin has more under way.
constexpr std::size_t kThinQueueBytesMax = 256 * 1024;
constexpr std::size_t kQueueBytesMax = 64 * 1024 * 1024;

struct Packet {
  steady_clock::time_point due;
  std::string bytes;
};

sockaddr_in loopback(std::uint16_t port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

int socketOrThrow() {
  const int handle = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (handle < 0) throw std::runtime_error("no socket for the proxy");
  const int on = 1;
  ::setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  return handle;
}

bool writeAll(int handle, const std::string& bytes) {
  for (std::size_t done = 0; done < bytes.size();) {
    const ssize_t wrote = ::send(handle, bytes.data() + done, bytes.size() - done, MSG_NOSIGNAL);
    if (wrote <= 0) return false;
    done += static_cast<std::size_t>(wrote);
  }
  return true;
}

// One direction of one connection: what was read waits until it has come through the line.
class Lane {
 public:
  bool full(Line line) const {
    return queued_ >= (line.bytes_per_second > 0 ? kThinQueueBytesMax : kQueueBytesMax);
  }
  bool empty() const { return queue_.empty(); }

  void take(std::string bytes, Line line) {
    const auto now = steady_clock::now();
    const std::size_t step = line.bytes_per_second > 0 ? kPacketBytes : bytes.size();
    for (std::size_t at = 0; at < bytes.size(); at += step) {
      std::string part = bytes.substr(at, step);
      free_at_ = std::max(free_at_, now);
      if (line.bytes_per_second > 0) {
        free_at_ += std::chrono::nanoseconds(part.size() * 1'000'000'000 / line.bytes_per_second);
      }
      queued_ += part.size();
      queue_.push_back({free_at_ + line.one_way, std::move(part)});
    }
  }

  // False when the other end is gone.
  bool give(int to) {
    while (!queue_.empty() && queue_.front().due <= steady_clock::now()) {
      if (!writeAll(to, queue_.front().bytes)) return false;
      queued_ -= queue_.front().bytes.size();
      queue_.pop_front();
    }
    return true;
  }

  std::chrono::nanoseconds untilNext() const {
    return std::max(std::chrono::nanoseconds(0), queue_.front().due - steady_clock::now());
  }

 private:
  std::deque<Packet> queue_;
  std::size_t queued_ = 0;
  steady_clock::time_point free_at_{};
};

}  // namespace

CountingProxy::CountingProxy(std::uint16_t target) : target_(target), listener_(socketOrThrow()) {
  sockaddr_in address = loopback(0);
  socklen_t size = sizeof address;
  if (::bind(listener_, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(listener_, 64) != 0 ||
      ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
    ::close(listener_);
    throw std::runtime_error("the proxy can't listen");
  }
  port_ = ntohs(address.sin_port);
  acceptor_ = std::thread([this] { acceptLoop(); });
}

CountingProxy::~CountingProxy() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    for (Connection& connection : connections_) {
      ::shutdown(connection.client, SHUT_RDWR);
      ::shutdown(connection.server, SHUT_RDWR);
    }
  }
  ::shutdown(listener_, SHUT_RDWR);
  acceptor_.join();
  for (Connection& connection : connections_) {
    connection.up.join();
    connection.down.join();
    ::close(connection.client);
    ::close(connection.server);
  }
  ::close(listener_);
}

void CountingProxy::setLine(Line line) {
  one_way_ms_ = line.one_way.count();
  bytes_per_second_ = line.bytes_per_second;
}

Traffic CountingProxy::traffic() const {
  return {up_, down_, opened_, turns_};
}

void CountingProxy::reset() {
  up_ = 0;
  down_ = 0;
  opened_ = 0;
  turns_ = 0;
}

void CountingProxy::acceptLoop() {
  for (;;) {
    const int client = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
    const std::lock_guard lock(mutex_);
    if (client < 0 || stopping_) {
      if (client >= 0) ::close(client);
      return;
    }
    const int on = 1;
    ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const int server = socketOrThrow();
    const sockaddr_in address = loopback(target_);
    if (::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
      ::close(server);
      ::close(client);
      continue;
    }
    ++opened_;
    Connection& connection = connections_.emplace_back();
    connection.client = client;
    connection.server = server;
    connection.up = std::thread([this, &connection] { carry(connection, true); });
    connection.down = std::thread([this, &connection] { carry(connection, false); });
  }
}

void CountingProxy::carry(Connection& connection, bool up) {
  const int from = up ? connection.client : connection.server;
  const int to = up ? connection.server : connection.client;
  Lane lane;
  std::array<char, 64 * 1024> part{};
  bool open = true;
  while (open || !lane.empty()) {
    const Line line{std::chrono::milliseconds(one_way_ms_), bytes_per_second_};
    pollfd ready{open && !lane.full(line) ? from : -1, POLLIN, 0};
    timespec wait{};
    if (!lane.empty()) wait.tv_sec = lane.untilNext().count() / 1'000'000'000;
    if (!lane.empty()) wait.tv_nsec = lane.untilNext().count() % 1'000'000'000;
    ::ppoll(&ready, 1, lane.empty() ? nullptr : &wait, nullptr);
    if (ready.revents != 0) {
      const ssize_t got = ::recv(from, part.data(), part.size(), 0);
      open = got > 0;
      if (open) {
        count(connection, up, static_cast<std::size_t>(got));
        lane.take(std::string(part.data(), static_cast<std::size_t>(got)),
                  {std::chrono::milliseconds(one_way_ms_), bytes_per_second_});
      }
    }
    if (!lane.give(to)) break;
  }
  ::shutdown(to, SHUT_WR);
}

void CountingProxy::count(Connection& connection, bool up, std::size_t bytes) {
  (up ? up_ : down_) += bytes;
  if (connection.client_spoke.exchange(up) != up && up) ++turns_;
}

}  // namespace nistaran::bench
