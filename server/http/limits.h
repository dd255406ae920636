// The bounds of the HTTP front, each with its unit and why. Tests make them small.
#pragma once

#include <chrono>
#include <cstddef>

namespace nistaran::http {

struct Limits {
  // Bytes of the request line and all headers: ours are under 1 KiB, browsers' under 8.
  std::size_t header_bytes = 16 * 1024;
  // Bytes of a body after decoding, where the route says nothing else.
  std::size_t body_bytes = 1024 * 1024;
  // A connection without a request: tablets keep one open between two exchanges.
  std::chrono::milliseconds idle{60'000};
  // From the first header byte to the last body byte: 64 kbit/s bring 2 MB in that time.
  std::chrono::milliseconds receive{300'000};
  // TCP and TLS set-up: four round trips of a very bad line.
  std::chrono::milliseconds handshake{15'000};
  // From the whole request to the handler's answer; after it 503, and the late answer is thrown away.
  std::chrono::milliseconds handler{30'000};
  // The answer on its way to a slow line.
  std::chrono::milliseconds send{300'000};
  // What is still read of a refused request, so that its sender sees the answer: bytes, time, and silence
  // after which there is no more to come.
  std::size_t drain_bytes = 32 * 1024 * 1024;
  std::chrono::milliseconds drain{10'000};
  std::chrono::milliseconds drain_silence{500};
  // Open connections; more are refused at the door rather than served badly.
  std::size_t connections = 10'000;
  // Requests of one address: a station's tablets share one. Tokens a second, and how many at once.
  double requests_per_second = 200;
  double request_burst = 400;
  // Hints waiting for one slow listener before it is let go; it pulls anyway.
  std::size_t live_queue = 16;
  // Bytes of a message from a listener: listeners only say hello.
  std::size_t live_message_bytes = 4096;
  // A live socket without a sign of life. Pings go out at half of it.
  std::chrono::milliseconds live_idle{60'000};
  // From the decision to close a live socket to the end of the line, for who does not read the farewell.
  std::chrono::milliseconds live_close{5'000};
  // How long stop() waits for requests under way.
  std::chrono::milliseconds stop{10'000};
};

}  // namespace nistaran::http
