// Takes one entry of the outbox and brings it to the portal; says when to come again. Keeps the order within
// a complaint, the back-off of each entry and the circuit breaker of the portal. Without threads and timers
// of its own: OutboxWorker has them. Any thread, several at once: different complaints then go in parallel.
#pragma once

#include <mutex>
#include <optional>
#include <set>
#include <string>

#include "server/portal/circuit_breaker.h"
#include "server/portal/outbox_queue.h"
#include "server/portal/portal_log.h"
#include "shared/entropy.h"
#include "sync/retry.h"

namespace nistaran {

struct DispatchLimits {
  RetryLimits retry{std::chrono::milliseconds(1000), std::chrono::milliseconds(60 * 1000)};
  CircuitLimits circuit;
  // After a failure of the store: the entry stays as it was and goes again with the same key.
  std::chrono::milliseconds store_pause{2000};
  // How often the portal's count of steps is taken over for one entry before a person has to look.
  int renumberings_max = 5;
};

class OutboxDispatcher {
 public:
  enum class Did {
    Delivered,
    Refused,
    Postponed,
    Nothing,      // nothing is due
    Waiting,      // something is due, but the circuit is open or the store failed
    StoreFailed,  // the answer could not be written
  };

  struct Turn {
    Did did = Did::Nothing;
    std::optional<UtcTime>
        again_at;  // for Nothing, Waiting and StoreFailed; nullopt: when something new is written
  };

  // All references outlive the dispatcher.
  OutboxDispatcher(OutboxQueue& queue, PortalGateway& gateway, const Clock& clock, Entropy& entropy,
                   DispatchLimits limits, PortalLog log);

  Turn deliverNext();
  CircuitBreaker::State circuit() const;
  // From now on a failed call says nothing about the portal: it was we who broke it off.
  void stop();

 private:
  std::optional<OutboxEntry> claim(Turn& turn);
  Turn settle(const OutboxEntry& entry, const PostAnswer& answer);
  Turn settle(const OutboxEntry& entry, const AlreadyThere& answer);
  Turn renumber(const OutboxEntry& entry, const StaleStep& answer);
  Turn refuse(const OutboxEntry& entry, const RefusedForGood& refusal, Aftermath aftermath);
  Turn postpone(const OutboxEntry& entry, const TryAgain& answer);
  void tellCircuit(const PostAnswer& answer);
  std::chrono::milliseconds backOff(int attempts, std::optional<std::chrono::seconds> retry_after);
  Turn storeFailed(const Error& error);
  void release(const ComplaintId& complaint);

  OutboxQueue& queue_;
  PortalGateway& gateway_;
  const Clock& clock_;
  Entropy& entropy_;
  const DispatchLimits limits_;
  const PortalLog log_;

  std::mutex picking_;        // one thread chooses at a time; never taken while mutex_ is held
  mutable std::mutex mutex_;  // what follows; never held during a call of queue, gateway or log
  std::set<ComplaintId> busy_;
  CircuitBreaker circuit_;
  std::optional<UtcTime> store_again_at_;
  bool stopping_ = false;
};

}  // namespace nistaran
