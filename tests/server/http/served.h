// A running server for a test, with a certificate of its own on loopback, and clients that trust it.
#pragma once

#include <httplib.h>

#include <filesystem>
#include <functional>

#include "server/http/http_server.h"

namespace nistaran::http {

// Gone at the end, with what is in it.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

// One certificate for all tests of this program.
const std::filesystem::path& testCertificate();
const std::filesystem::path& testKey();
ServerOptions tlsOptions();

class Served {
 public:
  using Change = std::function<void(ServerOptions&)>;
  explicit Served(Router router, const Change& change = {});

  std::uint16_t port() const { return port_; }
  HttpServer& server() { return server_; }
  std::unique_ptr<httplib::SSLClient> client() const;

 private:
  static ServerOptions changed(const Change& change);
  HttpServer server_;
  std::uint16_t port_;
};

// Answers 200 with the body it got.
Handler echo();
// The `code` of a problem document; "" when it is none.
std::string codeOf(const httplib::Result& result);

}  // namespace nistaran::http
