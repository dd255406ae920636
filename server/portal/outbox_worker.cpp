#include "server/portal/outbox_worker.h"

#include <algorithm>

namespace nistaran {
namespace {

bool triesAtOnce(OutboxDispatcher::Did did) {
  switch (did) {
    case OutboxDispatcher::Did::Delivered:
    case OutboxDispatcher::Did::Refused:
    case OutboxDispatcher::Did::Postponed:
      return true;
    case OutboxDispatcher::Did::Nothing:
    case OutboxDispatcher::Did::Waiting:
    case OutboxDispatcher::Did::StoreFailed:
      return false;
  }
  return false;
}

}  // namespace

OutboxWorker::OutboxWorker(OutboxDispatcher& dispatcher, PortalGateway& gateway, const Clock& clock,
                           int threads)
    : dispatcher_(dispatcher), gateway_(gateway), clock_(clock), count_(threads) {}

OutboxWorker::~OutboxWorker() {
  stop();
}

void OutboxWorker::start() {
  for (int i = 0; i < count_; ++i) threads_.emplace_back([this] { run(); });
}

void OutboxWorker::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  dispatcher_.stop();
  gateway_.cancel();
  for (std::thread& thread : threads_) thread.join();
  threads_.clear();
}

void OutboxWorker::notify() {
  {
    const std::lock_guard lock(mutex_);
    ++news_;
  }
  changed_.notify_all();
}

void OutboxWorker::run() {
  while (true) {
    std::uint64_t seen = 0;
    {
      const std::lock_guard lock(mutex_);
      if (stopping_) return;
      seen = news_;
    }
    const OutboxDispatcher::Turn turn = dispatcher_.deliverNext();
    if (triesAtOnce(turn.did)) {
      // The next of this complaint, or the whole queue behind a probe that went well, may be somebody else's
      // to take.
      notify();
    } else {
      waitFor(turn, seen);
    }
  }
}

void OutboxWorker::waitFor(const OutboxDispatcher::Turn& turn, std::uint64_t seen) {
  std::chrono::milliseconds wait = kLookInterval;
  if (turn.again_at) wait = std::min(wait, *turn.again_at - clock_.now());
  // A probe that another thread has under way, or a clock that was set: never spin.
  wait = std::max(wait, std::chrono::milliseconds(10));
  std::unique_lock lock(mutex_);
  changed_.wait_for(lock, wait, [&] { return stopping_ || news_ != seen; });
}

}  // namespace nistaran
