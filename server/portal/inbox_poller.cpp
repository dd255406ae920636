#include "server/portal/inbox_poller.h"

#include <algorithm>

namespace nistaran {

InboxPoller::InboxPoller(Inbox& inbox, PortalGateway& gateway, std::vector<District> districts)
    : inbox_(inbox), gateway_(gateway), districts_(std::move(districts)) {}

InboxPoller::~InboxPoller() {
  stop();
}

void InboxPoller::start() {
  if (!districts_.empty()) thread_ = std::thread([this] { run(); });
}

void InboxPoller::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  gateway_.cancel();
  if (thread_.joinable()) thread_.join();
}

void InboxPoller::pollNow() {
  {
    const std::lock_guard lock(mutex_);
    at_once_ = true;
  }
  changed_.notify_all();
}

void InboxPoller::run() {
  // Not the wall clock, which may be set: intervals only.
  std::vector<Steady::time_point> next(districts_.size(), Steady::now());
  while (waitUntil(*std::min_element(next.begin(), next.end()))) {
    {
      const std::lock_guard lock(mutex_);
      if (at_once_) next.assign(districts_.size(), Steady::now());
      at_once_ = false;
    }
    // One page of one district, then whoever has waited longest: a district with much news holds up no other.
    const auto due = std::min_element(next.begin(), next.end());
    const auto wait = inbox_.poll(districts_[static_cast<std::size_t>(due - next.begin())]);
    *due = Steady::now() + wait;
  }
}

bool InboxPoller::waitUntil(Steady::time_point next) {
  std::unique_lock lock(mutex_);
  changed_.wait_until(lock, next, [this] { return stopping_ || at_once_; });
  return !stopping_;
}

}  // namespace nistaran
