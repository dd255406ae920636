#include "tests/server/http/served.h"

#include <stdlib.h>

#include <stdexcept>

#include "server/http/certificate.h"

namespace nistaran::http {
namespace {

struct TestCertificate {
  TemporaryFolder folder;
  std::filesystem::path certificate = folder.path() / "server.crt";
  std::filesystem::path key = folder.path() / "server.key";
  TestCertificate() { makeSelfSigned({"localhost", "127.0.0.1"}, certificate, key); }
};

const TestCertificate& shared() {
  static const TestCertificate made;
  return made;
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "nistaran-http-XXXXXX").string();
  if (!::mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder");
  path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;  // a leftover in /tmp fails no test
  std::filesystem::remove_all(path_, ignored);
}

const std::filesystem::path& testCertificate() {
  return shared().certificate;
}
const std::filesystem::path& testKey() {
  return shared().key;
}

ServerOptions tlsOptions() {
  ServerOptions options;
  options.certificate = testCertificate();
  options.key = testKey();
  return options;
}

Served::Served(Router router, const Change& change)
    : server_(changed(change), std::move(router)), port_(server_.start()) {}

ServerOptions Served::changed(const Change& change) {
  ServerOptions options = tlsOptions();
  if (change) change(options);
  return options;
}

std::unique_ptr<httplib::SSLClient> Served::client() const {
  auto client = std::make_unique<httplib::SSLClient>("127.0.0.1", port_);
  client->set_ca_cert_path(testCertificate().c_str());
  client->enable_server_certificate_verification(true);
  client->set_read_timeout(std::chrono::seconds(10));
  return client;
}

Handler echo() {
  return [](Request request, Reply reply) { reply({200, std::move(request.body), "text/plain", {}}); };
}

std::string codeOf(const httplib::Result& result) {
  if (!result || result->get_header_value("Content-Type") != "application/problem+json") return {};
  const auto body = parseJson(result->body);
  return body ? stringAt(*body, "code") : std::string();
}

}  // namespace nistaran::http
