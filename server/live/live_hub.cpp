#include "server/live/live_hub.h"

#include <vector>

namespace nistaran::server {

void LiveHub::join(const DistrictCode& district, std::shared_ptr<http::LiveSocket> socket) {
  const std::lock_guard lock(mutex_);
  listeners_[district].insert(std::move(socket));
}

void LiveHub::leave(const DistrictCode& district, const std::shared_ptr<http::LiveSocket>& socket) {
  const std::lock_guard lock(mutex_);
  const auto found = listeners_.find(district);
  if (found == listeners_.end()) return;
  found->second.erase(socket);
  if (found->second.empty()) listeners_.erase(found);
}

void LiveHub::moved(const DistrictCode& district, Seq seq) {
  std::vector<std::shared_ptr<http::LiveSocket>> told;
  {
    const std::lock_guard lock(mutex_);
    const auto found = listeners_.find(district);
    if (found != listeners_.end()) told.assign(found->second.begin(), found->second.end());
  }
  for (const auto& socket : told) socket->send("{\"seq\":" + std::to_string(seq.value()) + "}");
}

}  // namespace nistaran::server
