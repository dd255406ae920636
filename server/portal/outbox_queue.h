// What waits to be told to the portal, as the worker sees it. Implemented over the server's store by Outbox.
// Calls come from the worker's threads, one at a time for one complaint. Every failure of the store is an
// ErrorException; after one nothing of the call is stored.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "server/portal/gateway.h"
#include "shared/time.h"

namespace nistaran {

struct OutboxEntry {
  std::int64_t id = 0;
  Delivery delivery;
  int attempts = 0;  // that failed so far
};

// What becomes of a complaint's later entries when one was refused.
enum class Aftermath {
  NextMovesUp,     // the others go on, each one step earlier: the portal never counted the refused one
  ComplaintWaits,  // none of them goes before a person asks for another attempt
};

class OutboxQueue {
 public:
  virtual ~OutboxQueue() = default;

  // The entry that has waited longest among the first undelivered of each complaint whose time has come; none
  // of the complaints in `busy`. nullopt where there is nothing to do now.
  virtual std::optional<OutboxEntry> nextDue(UtcTime now, const std::set<ComplaintId>& busy) = 0;
  // The earliest time after `now` at which nextDue can have an answer without anything new being written or
  // settled.
  virtual std::optional<UtcTime> nextTime(UtcTime now) = 0;

  // The portal has it. For a disposal the complaint is told in the same transaction. Twice is not an error.
  virtual void delivered(const OutboxEntry& entry, const Acknowledged& answer) = 0;
  // The portal will not take it: set aside, and the complaint is told in the same transaction.
  virtual void refused(const OutboxEntry& entry, const RefusedForGood& answer, Aftermath aftermath) = 0;
  virtual void postponed(const OutboxEntry& entry, UtcTime next_at, const Error& error) = 0;
  // The portal counts in another way, and its count is the one that holds: the entry is step `step`.
  virtual void renumbered(const OutboxEntry& entry, std::int64_t step, UtcTime next_at) = 0;
  // A person has put right what was wrong: a complaint that waits goes on with the entry that was refused.
  // False when it does not wait.
  virtual bool tryAgain(const ComplaintId& complaint) = 0;
};

}  // namespace nistaran
