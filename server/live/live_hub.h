// Who wants to hear that a district moved. Thread-safe.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <set>

#include "server/http/live_socket.h"
#include "shared/id.h"
#include "shared/sequence.h"

namespace nistaran::server {

class LiveHub {
 public:
  void join(const DistrictCode& district, std::shared_ptr<http::LiveSocket> socket);
  void leave(const DistrictCode& district, const std::shared_ptr<http::LiveSocket>& socket);
  // Each listener gets {"seq": n}; one that is too slow is let go by its own queue.
  void moved(const DistrictCode& district, Seq seq);

 private:
  std::mutex mutex_;
  std::map<DistrictCode, std::set<std::shared_ptr<http::LiveSocket>>> listeners_;
};

}  // namespace nistaran::server
