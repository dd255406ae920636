#include "server/operate/housekeeper.h"

#include <spdlog/spdlog.h>

namespace nistaran::server {

Housekeeper::Housekeeper(Store& store, const Clock& clock, HousekeepingLimits limits)
    : store_(store), clock_(clock), limits_(limits), thread_([this] { run(); }) {}

Housekeeper::~Housekeeper() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_all();
  thread_.join();
}

std::size_t Housekeeper::tidyUp() {
  const UtcTime now = clock_.now();
  std::vector<DistrictCode> districts;
  store_.read([&](StoreReader& reader) { districts = reader.districts(); });
  store_.write([&](StoreTransaction& tx) { tx.forgetExpired(now); });
  std::size_t all = 0;
  for (const DistrictCode& district : districts) {
    for (std::size_t gone = limits_.entries_at_once; gone == limits_.entries_at_once;) {
      store_.write([&](StoreTransaction& tx) {
        gone = tx.trimFeed(district, now - limits_.feed_kept, limits_.entries_at_once);
      });
      all += gone;
    }
  }
  return all;
}

void Housekeeper::run() {
  std::unique_lock lock(mutex_);
  while (!wake_.wait_for(lock, limits_.interval, [this] { return stopping_; })) {
    lock.unlock();
    try {
      if (const std::size_t gone = tidyUp(); gone > 0)
        spdlog::info("{} old entries of the feed are gone", gone);
    } catch (const ErrorException& failure) {
      // Nothing is lost by waiting an hour.
      spdlog::warn("tidying up failed: {}", failure.what());
    }
    lock.lock();
  }
}

}  // namespace nistaran::server
