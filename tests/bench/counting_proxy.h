// A line in user space: carries TCP connections to one port of this machine, counts what passes, and is as
// slow as it is told. What it does not do: lose, reorder, or start slowly as a real TCP path does. Any
// thread.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <list>
#include <mutex>
#include <thread>

namespace nistaran::bench {

struct Line {
  std::chrono::milliseconds one_way{0};
  std::size_t bytes_per_second = 0;  // each way; 0: as fast as it goes
};

// Bytes of TCP's payload: HTTP's headers and TLS's records are in it.
struct Traffic {
  std::size_t up = 0;
  std::size_t down = 0;
  std::size_t connections = 0;  // opened
  std::size_t turns = 0;        // how often the client spoke after the server had: round trips
};

class CountingProxy {
 public:
  explicit CountingProxy(std::uint16_t target);
  ~CountingProxy();  // cuts what is open
  CountingProxy(const CountingProxy&) = delete;
  CountingProxy& operator=(const CountingProxy&) = delete;

  std::uint16_t port() const { return port_; }
  void setLine(Line line);  // for bytes that come from now on
  Traffic traffic() const;  // since the last reset
  void reset();

 private:
  struct Connection {
    int client = -1;
    int server = -1;
    std::atomic<bool> client_spoke{false};
    std::thread up;
    std::thread down;
  };
  void acceptLoop();
  void carry(Connection& connection, bool up);
  void count(Connection& connection, bool up, std::size_t bytes);

  std::uint16_t target_;
  std::uint16_t port_ = 0;
  int listener_ = -1;
  std::atomic<std::int64_t> one_way_ms_{0};
  std::atomic<std::size_t> bytes_per_second_{0};
  std::atomic<std::size_t> up_{0};
  std::atomic<std::size_t> down_{0};
  std::atomic<std::size_t> opened_{0};
  std::atomic<std::size_t> turns_{0};
  std::mutex mutex_;
  std::list<Connection> connections_;
  bool stopping_ = false;
  std::thread acceptor_;
};

}  // namespace nistaran::bench
