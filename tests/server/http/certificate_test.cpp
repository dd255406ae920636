#include "server/http/certificate.h"

#include <gtest/gtest.h>

#include <fstream>

#include "tests/server/http/served.h"

namespace nistaran::http {
namespace {

std::string startError(const ServerOptions& options) {
  HttpServer server(options, Router{});
  try {
    server.start();
  } catch (const std::runtime_error& failure) {
    return failure.what();
  }
  return "(started)";
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST(Certificate, TheKeyIsItsOwnersAloneAlsoWhenTheFileWasThere) {
  const TemporaryFolder folder;
  const auto key = folder.path() / "server.key";
  std::ofstream(key) << "old";
  std::filesystem::permissions(key, std::filesystem::perms(0644));
  makeSelfSigned({"nistaran.local"}, folder.path() / "server.crt", key);
  EXPECT_EQ(std::filesystem::status(key).permissions(), std::filesystem::perms(0600));
}

TEST(Certificate, IsTrustedForLoopbackWithoutNamingIt) {
  const TemporaryFolder folder;
  ServerOptions options;
  options.certificate = folder.path() / "server.crt";
  options.key = folder.path() / "server.key";
  makeSelfSigned({}, options.certificate, options.key);
  Router router;
  router.add("GET", "/", [](Request, Reply reply) { reply({200, "ok", "text/plain", {}}); });
  HttpServer server(options, std::move(router));
  for (const char* host : {"localhost", "127.0.0.1"}) {
    httplib::SSLClient client(host, server.start());
    client.set_ca_cert_path(options.certificate.c_str());
    client.enable_server_certificate_verification(true);
    const auto result = client.Get("/");
    ASSERT_TRUE(result) << host << ": " << httplib::to_string(result.error());
    EXPECT_EQ(result->body, "ok");
    server.stop();
  }
}

TEST(Certificate, AFolderThatIsNotThereIsNamed) {
  try {
    makeSelfSigned({}, "/nowhere/server.crt", "/nowhere/server.key");
    FAIL() << "it was written";
  } catch (const std::runtime_error& failure) {
    EXPECT_TRUE(contains(failure.what(), "/nowhere/server.key")) << failure.what();
  }
}

TEST(Tls, AMissingCertificateIsNamedWithWhatToDo) {
  ServerOptions options = tlsOptions();
  options.certificate = "/nowhere/server.crt";
  const std::string error = startError(options);
  EXPECT_TRUE(contains(error, "/nowhere/server.crt") && contains(error, "make one")) << error;
}

TEST(Tls, WithoutFilesItDoesNotStartInTheClear) {
  EXPECT_TRUE(contains(startError(ServerOptions{}), "--cert"));
}

TEST(Tls, AKeyOfAnotherCertificateIsRefused) {
  const TemporaryFolder folder;
  makeSelfSigned({}, folder.path() / "other.crt", folder.path() / "other.key");
  ServerOptions options = tlsOptions();
  options.key = folder.path() / "other.key";
  const std::string error = startError(options);
  EXPECT_TRUE(contains(error, "other.key") && contains(error, "certificate")) << error;
}

TEST(Tls, AFileThatIsNoCertificateIsRefused) {
  const TemporaryFolder folder;
  std::ofstream(folder.path() / "broken.crt") << "not a certificate";
  ServerOptions options = tlsOptions();
  options.certificate = folder.path() / "broken.crt";
  EXPECT_TRUE(contains(startError(options), "broken.crt"));
}

TEST(Tls, AnAgedProtocolIsRefused) {
  Served served(Router{});
  httplib::SSLClient client("127.0.0.1", served.port());
  client.enable_server_certificate_verification(false);
  SSL_CTX_set_security_level(client.ssl_context(), 0);
  SSL_CTX_set_max_proto_version(client.ssl_context(), TLS1_1_VERSION);
  EXPECT_FALSE(client.Get("/"));
}

}  // namespace
}  // namespace nistaran::http
