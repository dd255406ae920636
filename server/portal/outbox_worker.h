// The threads that feed the portal: as soon as something is written (notify), and by timer for what is tried
// again.
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

#include "server/portal/outbox_dispatcher.h"

namespace nistaran {

class OutboxWorker {
 public:
  // Several, so that one slow answer does not hold up other complaints; few, because the portal serves a
  // whole state.
  static constexpr int kThreads = 4;
  // Looks even where nobody said that there is work: a notification that was lost costs no more than this.
  static constexpr std::chrono::milliseconds kLookInterval{5000};

  // Both outlive the worker.
  OutboxWorker(OutboxDispatcher& dispatcher, PortalGateway& gateway, const Clock& clock,
               int threads = kThreads);
  ~OutboxWorker();

  void start();
  // Breaks off what is under way (it goes again after the next start, with the same key) and waits for the
  // threads: at most about the gateway's time to connect. Twice is not an error. A stopped worker does not
  // start again.
  void stop();
  // Something was written. Any thread, never waits for the store.
  void notify();

 private:
  void run();
  void waitFor(const OutboxDispatcher::Turn& turn, std::uint64_t seen);

  OutboxDispatcher& dispatcher_;
  PortalGateway& gateway_;
  const Clock& clock_;
  const int count_;
  std::vector<std::thread> threads_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::uint64_t news_ = 0;
  bool stopping_ = false;
};

}  // namespace nistaran
