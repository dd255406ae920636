// The reference portal (tests/reference_portal) over HTTP or HTTPS. Any thread; several calls at once each
// use a connection of their own, which is kept for the next call. Give up after kConnectTimeout and
// kReadTimeout.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "server/portal/gateway.h"

namespace nistaran {

struct ReferenceGatewayOptions {
  std::string url;  // "https://portal.example:8443/igrs", http only for a portal on this machine
  std::map<DistrictCode, std::string> keys;  // district → its key at the portal
  std::string ca_file;                       // empty: the system's certificate authorities
  std::chrono::milliseconds connect_timeout;
  std::chrono::milliseconds read_timeout;

  static constexpr std::chrono::seconds kConnectTimeout{5};
  // A portal under load answers slowly; a lost answer costs one more attempt with the same key.
  static constexpr std::chrono::seconds kReadTimeout{20};

  ReferenceGatewayOptions() : connect_timeout(kConnectTimeout), read_timeout(kReadTimeout) {}
};

class ReferenceGateway final : public PortalGateway {
 public:
  // Throws ErrorException (Malformed) for a URL that names no http or https server.
  explicit ReferenceGateway(ReferenceGatewayOptions options);
  ~ReferenceGateway() override;

  FetchAnswer fetch(const DistrictCode& district, const std::string& cursor, std::size_t limit) override;
  PostAnswer post(const Delivery& delivery) override;
  void cancel() override;

 private:
  class Connections;
  ReferenceGatewayOptions options_;
  std::string base_path_;
  std::unique_ptr<Connections> connections_;
};

}  // namespace nistaran
