// The server's tie to the state portal: what is new there comes in, what is done here goes out. Owns the
// threads of both directions; main builds it, starts it after the store is open and stops it before the store
// is closed.
#pragma once

#include <memory>
#include <vector>

#include "server/portal/inbox_poller.h"
#include "server/portal/outbox_worker.h"

namespace nistaran {

struct PortalServiceOptions {
  std::vector<District> districts;  // those that are polled
  InboxLimits inbox;
  DispatchLimits dispatch;
  int delivery_threads = OutboxWorker::kThreads;
};

class PortalService {
 public:
  // All references outlive the service.
  PortalService(std::unique_ptr<PortalGateway> gateway, OutboxQueue& outbox, InboxLedger& ledger,
                const Clock& clock, Entropy& entropy, PortalServiceOptions options, PortalLog log);
  ~PortalService();

  void start();
  // Bounded: calls under way are broken off, and what they were about goes again after the next start, with
  // the same key. Twice is not an error.
  void stop();

  // Something was written to the outbox (after its commit). Any thread, never waits.
  void notify() { worker_.notify(); }
  // Any thread.
  void pollNow() { poller_.pollNow(); }
  CircuitBreaker::State circuit() const { return dispatcher_.circuit(); }

 private:
  std::unique_ptr<PortalGateway> gateway_;
  OutboxDispatcher dispatcher_;
  OutboxWorker worker_;
  Inbox inbox_;
  InboxPoller poller_;
};

}  // namespace nistaran
