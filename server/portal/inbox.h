// Brings what is new at the portal: each reference becomes operations, and the cursor moves in the same
// transaction, so that nothing is taken twice or skipped whenever the process ends. One thread
// (InboxPoller's) calls it.
#pragma once

#include <map>
#include <set>

#include "server/portal/gateway.h"
#include "server/portal/inbox_ledger.h"
#include "server/portal/portal_log.h"
#include "shared/district.h"
#include "shared/entropy.h"
#include "sync/retry.h"

namespace nistaran {

struct InboxLimits {
  // References in one page, and so in one transaction.
  std::size_t page = 100;
  std::chrono::milliseconds interval{30'000};
  RetryLimits retry{std::chrono::milliseconds(2000), std::chrono::milliseconds(5 * 60 * 1000)};
};

class Inbox {
 public:
  // All references outlive the inbox.
  Inbox(PortalGateway& gateway, InboxLedger& ledger, Entropy& entropy, InboxLimits limits, PortalLog log);

  // Fetches one page and takes it. Answers how long to wait before the next call for this district: zero
  // while there is more, longer after each failure in a row.
  std::chrono::milliseconds poll(const District& district);

 private:
  std::chrono::milliseconds take(const District& district, const std::string& cursor,
                                 const ReferencePage& page);
  std::chrono::milliseconds failed(const District& district, const std::string& what,
                                   std::optional<std::chrono::seconds> retry_after = std::nullopt);

  PortalGateway& gateway_;
  InboxLedger& ledger_;
  Entropy& entropy_;
  const InboxLimits limits_;
  const PortalLog log_;
  std::map<DistrictCode, Retry> retries_;
  std::set<DistrictCode> caught_up_;  // since this inbox began
};

}  // namespace nistaran
