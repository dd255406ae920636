// Takes away what nobody needs any more, a little at a time, on a thread of its own: entries of the feed that
// are older than the retention, sessions and codes that ran out. Stops when it goes.
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

#include "server/store/store.h"
#include "shared/time.h"

namespace nistaran::server {

struct HousekeepingLimits {
  std::chrono::hours feed_kept{24 * 90};
  std::chrono::milliseconds interval = std::chrono::hours(1);
  // In one transaction, so that no tablet waits for it.
  std::size_t entries_at_once = 1000;
};

class Housekeeper {
 public:
  // All outlive it.
  Housekeeper(Store& store, const Clock& clock, HousekeepingLimits limits);
  ~Housekeeper();
  Housekeeper(const Housekeeper&) = delete;
  Housekeeper& operator=(const Housekeeper&) = delete;

  // One round, on the caller's thread; how many entries went.
  std::size_t tidyUp();

 private:
  void run();

  Store& store_;
  const Clock& clock_;
  const HousekeepingLimits limits_;
  std::mutex mutex_;
  std::condition_variable wake_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace nistaran::server
