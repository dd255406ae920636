#include "server/http/tls.h"

#include <stdexcept>

namespace nistaran::http {
namespace {

void needFile(const std::filesystem::path& path, const char* what) {
  std::error_code failed;
  if (path.empty()) throw std::runtime_error(std::string("no ") + what + " was named: use --cert and --key");
  if (!std::filesystem::is_regular_file(path, failed)) {
    throw std::runtime_error(std::string(what) + " " + path.string() +
                             " is missing: name another file, or make one with `certificate make`");
  }
}

}  // namespace

boost::asio::ssl::context tlsContext(const std::filesystem::path& certificate,
                                     const std::filesystem::path& key) {
  namespace ssl = boost::asio::ssl;
  needFile(certificate, "certificate file");
  needFile(key, "key file");
  ssl::context context(ssl::context::tls_server);
  context.set_options(ssl::context::default_workarounds | ssl::context::no_tlsv1 | ssl::context::no_tlsv1_1 |
                      ssl::context::no_compression);
  // TLS 1.2 with forward secrecy and authenticated encryption alone; TLS 1.3 has nothing else.
  if (SSL_CTX_set_cipher_list(context.native_handle(), "ECDHE+AESGCM:ECDHE+CHACHA20") != 1) {
    throw std::runtime_error("this OpenSSL has none of the ciphers that are asked for");
  }
  boost::system::error_code failed;
  context.use_certificate_chain_file(certificate.string(), failed);
  if (failed)
    throw std::runtime_error("certificate file " + certificate.string() +
                             " can't be read: " + failed.message());
  context.use_private_key_file(key.string(), ssl::context::pem, failed);
  if (failed) {
    throw std::runtime_error("key file " + key.string() +
                             " can't be read or is not the certificate's: " + failed.message());
  }
  return context;
}

}  // namespace nistaran::http
