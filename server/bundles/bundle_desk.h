// Takes courier bundles in: what a tablet recorded without a network goes the same way as in the exchange,
// and the answer goes back the way the bundle came. Any thread that may wait for the store.
#pragma once

#include <mutex>

#include "server/auth/sign_in_guard.h"
#include "server/ingest/ingest.h"
#include "sync/bundle/answer.h"
#include "sync/bundle/request.h"

namespace nistaran::server {

class BundleDesk {
 public:
  // All outlive it.
  BundleDesk(Store& store, Ingest& ingest, SignInGuard& guard, const Clock& clock, Entropy& entropy)
      : store_(store), ingest_(ingest), guard_(guard), clock_(clock), entropy_(entropy) {}

  struct Taken {
    std::string answer;  // the bytes of the file that goes back
    BundleAnswer content;
    std::string label;  // of the tablet
    bool changed = false;
    Seq head;  // of the district's feed, where something changed
  };
  // The same bundle twice, or an older one after a newer one, changes nothing and is answered all the same. A
  // gap and a fork are answers, too, for the tablet to take home. Throws ErrorException: StorageBusy while
  // another bundle is taken in (one at a time: each needs a few hundred MB), CatchingUp, and what the store
  // throws.
  BundleResult<Taken> take(std::string_view file);

 private:
  BundleResult<DeviceRecord> believed(const OpenedRequest& opened);
  void keepAside(const BundleRequest& request);
  std::optional<BundleSession> signIn(const BundleRequest& request, const DeviceRecord& device);
  void takeOperations(const BundleRequest& request, Taken& taken);
  void askFor(const BundleRequest& request, const DeviceRecord& device, BundleAnswer& answer);

  Store& store_;
  Ingest& ingest_;
  SignInGuard& guard_;
  const Clock& clock_;
  Entropy& entropy_;
  std::mutex one_at_a_time_;
};

}  // namespace nistaran::server
