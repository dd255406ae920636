// The threads on which routes may wait for the store: so many requests can share one durable commit. Any
// thread.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace nistaran::server {

class Workers {
 public:
  // More waiting jobs than this are refused: it is better to be told to come again than to wait in vain.
  static constexpr std::size_t kQueueMax = 2000;

  explicit Workers(int threads);
  ~Workers();  // does what is queued, then ends

  // False when too much waits already; the job is then not taken.
  bool post(std::function<void()> job);

 private:
  void run();

  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> queue_;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace nistaran::server
