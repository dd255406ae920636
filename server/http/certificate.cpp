#include "server/http/certificate.h"

#include <fcntl.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace nistaran::http {
namespace {

template <class T, void (*Free)(T*)>
struct Freed {
  void operator()(T* thing) const { Free(thing); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509, X509_free>>;

constexpr long kValidSeconds = 365L * 24 * 60 * 60;

void need(bool done, const std::string& what) {
  if (!done) throw std::runtime_error("can't make a certificate: " + what);
}

std::string alternativeNames(std::vector<std::string> hosts) {
  for (const char* own : {"localhost", "127.0.0.1"}) {
    if (std::find(hosts.begin(), hosts.end(), own) == hosts.end()) hosts.emplace_back(own);
  }
  std::string names;
  for (const std::string& host : hosts) {
    const bool address = host.find_first_not_of("0123456789.:") == std::string::npos;
    names.append(names.empty() ? "" : ",").append(address ? "IP:" : "DNS:").append(host);
  }
  return names;
}

void addExtension(X509* certificate, int nid, const std::string& value) {
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
  const std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION, X509_EXTENSION_free>> extension(
      X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str()));
  need(extension && X509_add_ext(certificate, extension.get(), -1) == 1, value);
}

template <class Write>
void writeFile(const std::filesystem::path& path, mode_t mode, Write write) {
  const int handle = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
  need(handle >= 0, path.string() + " can't be written");
  // A file that was there keeps its old rights unless told.
  if (::fchmod(handle, mode) != 0) {
    ::close(handle);
    need(false, path.string() + " can't be protected");
  }
  FILE* file = ::fdopen(handle, "w");
  const bool written = write(file) == 1;
  const bool closed = std::fclose(file) == 0;
  need(written && closed, path.string() + " can't be written");
}

}  // namespace

void makeSelfSigned(const std::vector<std::string>& hosts, const std::filesystem::path& certificate,
                    const std::filesystem::path& key) {
  const Key pair(EVP_EC_gen("P-256"));
  const Certificate made(X509_new());
  need(pair && made, "no memory");
  std::uint64_t serial = 0;
  need(RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial) == 1, "no random bytes");
  X509_set_version(made.get(), X509_VERSION_3);
  ASN1_INTEGER_set_uint64(X509_get_serialNumber(made.get()), serial >> 1);
  X509_gmtime_adj(X509_getm_notBefore(made.get()), -300);
  X509_gmtime_adj(X509_getm_notAfter(made.get()), kValidSeconds);
  X509_set_pubkey(made.get(), pair.get());
  X509_NAME* name = X509_get_subject_name(made.get());
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                             reinterpret_cast<const unsigned char*>("Nistaran demo"), -1, -1, 0);
  X509_set_issuer_name(made.get(), name);
  addExtension(made.get(), NID_basic_constraints, "critical,CA:TRUE");
  addExtension(made.get(), NID_subject_alt_name, alternativeNames(hosts));
  need(X509_sign(made.get(), pair.get(), EVP_sha256()) > 0, "it can't be signed");
  writeFile(key, 0600, [&](FILE* file) {
    return PEM_write_PrivateKey(file, pair.get(), nullptr, nullptr, 0, nullptr, nullptr);
  });
  writeFile(certificate, 0644, [&](FILE* file) { return PEM_write_X509(file, made.get()); });
}

}  // namespace nistaran::http
