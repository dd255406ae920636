// The HTTP front: accepts, reads with bounds, routes, answers; WebSockets for hints. TLS 1.2+.
// start() and stop() from one thread; handlers run on the server's I/O threads and must not block.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "server/http/limits.h"
#include "server/http/router.h"

namespace nistaran::http {

struct ServerOptions {
  std::string address = "127.0.0.1";
  std::uint16_t port = 0;  // 0: any free one
  std::filesystem::path certificate;
  std::filesystem::path key;
  bool plain = false;  // without TLS: behind a proxy on the same machine, and in tests
  int threads = 2;
  Limits limits;
};

class HttpServer {
 public:
  HttpServer(ServerOptions options, Router router);
  ~HttpServer();  // stops

  // The port. Throws std::runtime_error in words for a person: port in use, certificate missing or not
  // fitting the key.
  std::uint16_t start();
  // Accepts no more, lets requests under way end within limits.stop, then ends hard.
  void stop();

 private:
  struct Running;
  ServerOptions options_;
  Router router_;
  std::unique_ptr<Running> running_;
};

}  // namespace nistaran::http
