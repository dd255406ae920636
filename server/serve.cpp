// Puts the server together and runs it until it is told to stop.
#include <signal.h>
#include <sodium.h>
#include <spdlog/spdlog.h>

#include <iostream>
#include <thread>

#include "server/api/context.h"
#include "server/attachments/uploads.h"
#include "server/config.h"
#include "server/http/certificate.h"
#include "server/http/http_server.h"
#include "server/operate/housekeeper.h"
#include "server/portal/outbox.h"
#include "server/portal/portal_service.h"
#include "server/portal/reference_gateway.h"
#include "server/portal/store_inbox_ledger.h"
#include "server/store/sqlite_store.h"

namespace nistaran::server {
namespace {

// Blocked before any thread starts, so that only this one hears them.
sigset_t stopSignals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return signals;
}

std::map<DistrictCode, std::string> portalKeys(const ServeConfig& config) {
  std::map<DistrictCode, std::string> keys;
  for (const std::string& pair : config.portal_keys) {
    const std::size_t equals = pair.find('=');
    if (equals == std::string::npos) throw std::runtime_error("--portal-key must be DISTRICT=KEY");
    keys[DistrictCode(pair.substr(0, equals))] = pair.substr(equals + 1);
  }
  return keys;
}

// Inbox and outbox over the store.
class PortalTie {
 public:
  PortalTie(const ServeConfig& config, Store& store, Ingest& ingest, const Clock& clock, Entropy& entropy,
            const std::function<void(const DistrictCode&)>& moved)
      : outbox_(store, ingest, clock, moved), ledger_(store, ingest, moved) {
    ReferenceGatewayOptions gateway;
    gateway.url = config.portal_url;
    gateway.keys = portalKeys(config);
    PortalServiceOptions options;
    options.inbox.interval = std::chrono::milliseconds(config.portal_poll_ms);
    store.read([&](StoreReader& reader) {
      for (const auto& [district, key] : gateway.keys) {
        const auto record = reader.district(district);
        if (!record)
          throw std::runtime_error("--portal-key names district " + district.text() +
                                   ", which is not loaded");
        options.districts.push_back(record->district);
      }
    });
    service_ = std::make_unique<PortalService>(std::make_unique<ReferenceGateway>(std::move(gateway)),
                                               outbox_, ledger_, clock, entropy, std::move(options),
                                               [](const std::string& line) { spdlog::info("{}", line); });
  }
  PortalService& service() { return *service_; }

 private:
  Outbox outbox_;
  StoreInboxLedger ledger_;
  std::unique_ptr<PortalService> service_;
};

struct CertificateFiles {
  std::filesystem::path certificate;
  std::filesystem::path key;
};

// For a demo they are made where there are none; what is there is kept, because tablets trust it.
CertificateFiles certificateFiles(const ServeConfig& config) {
  CertificateFiles files{config.certificate, config.key};
  if (!config.self_signed || config.plain) return files;
  const auto folder = config.database.parent_path();
  if (files.certificate.empty()) files.certificate = folder / "server.crt";
  if (files.key.empty()) files.key = folder / "server.key";
  if (!std::filesystem::exists(files.certificate) && !std::filesystem::exists(files.key)) {
    http::makeSelfSigned({config.address}, files.certificate, files.key);
  }
  return files;
}

void mustBeWhole(const ServeConfig& config) {
  mustExist(config.database);
  if (!config.portal_url.empty() && config.portal_keys.empty()) {
    throw std::runtime_error("--portal feeds nothing without --portal-key DISTRICT=KEY");
  }
}

}  // namespace

int serve(const ServeConfig& config) {
  const sigset_t signals = stopSignals();
  mustBeWhole(config);
  const CertificateFiles files = certificateFiles(config);
  const SystemClock clock;
  SystemEntropy entropy;
  const auto store = openSqliteStore(config.database);
  LiveHub live;
  OutboxFiller filler(clock);
  FileStore attached(config.database.string() + ".files");
  Ingest ingest(clock, entropy, &filler, &attached);
  Uploads uploads(*store, attached, ingest, clock, entropy);
  const auto moved = [&](const DistrictCode& district) {
    Seq head;
    store->read([&](StoreReader& reader) { head = reader.head(district); });
    live.moved(district, head);
  };
  std::unique_ptr<PortalTie> portal;
  if (!config.portal_url.empty()) {
    portal = std::make_unique<PortalTie>(config, *store, ingest, clock, entropy, moved);
  }
  if (!portal) {
    // Nobody else knows of complaints that this database does not have.
    store->write([](StoreTransaction& tx) {
      for (const DistrictCode& district : tx.districts()) tx.caughtUp(district);
    });
  }
  SignInGuard guard;
  Workers workers(config.workers);
  ApiContext context{*store,
                     ingest,
                     guard,
                     live,
                     clock,
                     entropy,
                     workers,
                     [&] {
                       if (portal) portal->service().notify();
                     },
                     &uploads,
                     &attached};
  http::ServerOptions options;
  options.address = config.address;
  options.port = config.port;
  options.certificate = files.certificate;
  options.key = files.key;
  options.plain = config.plain;
  options.limits.requests_per_second = config.requests_per_second;
  options.limits.request_burst = 2 * config.requests_per_second;
  Housekeeper housekeeper(*store, clock, {std::chrono::hours(24) * config.feed_days});
  http::HttpServer front(options, apiRoutes(context));
  const std::uint16_t port = front.start();
  if (portal) portal->service().start();
  std::cout << "listening on " << (config.plain ? "http" : "https") << "://" << config.address << ":" << port
            << std::endl;
  int signal = 0;
  sigwait(&signals, &signal);
  spdlog::info("stopping");
  front.stop();
  if (portal) portal->service().stop();
  return 0;
}

}  // namespace nistaran::server
