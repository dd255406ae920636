#include "server/portal/portal_service.h"

namespace nistaran {

PortalService::PortalService(std::unique_ptr<PortalGateway> gateway, OutboxQueue& outbox, InboxLedger& ledger,
                             const Clock& clock, Entropy& entropy, PortalServiceOptions options,
                             PortalLog log)
    : gateway_(std::move(gateway)),
      dispatcher_(outbox, *gateway_, clock, entropy, options.dispatch, log),
      worker_(dispatcher_, *gateway_, clock, options.delivery_threads),
      inbox_(*gateway_, ledger, entropy, options.inbox, log),
      poller_(inbox_, *gateway_, std::move(options.districts)) {}

PortalService::~PortalService() {
  stop();
}

void PortalService::start() {
  worker_.start();
  poller_.start();
}

void PortalService::stop() {
  worker_.stop();
  poller_.stop();
}

}  // namespace nistaran
