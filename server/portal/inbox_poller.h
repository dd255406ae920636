// The thread that asks the portal for each district in turn, at the interval or back-off that the inbox
// answers.
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

#include "server/portal/inbox.h"

namespace nistaran {

class InboxPoller {
 public:
  // Both references outlive the poller.
  InboxPoller(Inbox& inbox, PortalGateway& gateway, std::vector<District> districts);
  ~InboxPoller();

  void start();
  // Breaks off a call that is under way and waits for the thread. A page that is being stored is stored.
  // Twice is not an error. A stopped poller does not start again.
  void stop();
  // Asks for every district at once, whatever its interval: a person pressed the button. Any thread.
  void pollNow();

 private:
  using Steady = std::chrono::steady_clock;

  void run();
  // Until the next district is due; false when stopped.
  bool waitUntil(Steady::time_point next);

  Inbox& inbox_;
  PortalGateway& gateway_;
  const std::vector<District> districts_;
  std::thread thread_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool at_once_ = false;
  bool stopping_ = false;
};

}  // namespace nistaran
