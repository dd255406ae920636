#include "shared/hlc.h"

#include "shared/limits.h"

namespace nistaran {

HlcTime HybridClock::tick(UtcTime wall) {
  const std::int64_t ms = toMs(wall);
  last_ = ms > last_.ms ? HlcTime{ms, 0} : HlcTime{last_.ms, last_.counter + 1};
  return last_;
}

bool HybridClock::observe(HlcTime seen, UtcTime wall) {
  if (seen.ms > toMs(wall) + limits::kClockAheadMax.count()) return false;
  if (seen > last_) last_ = seen;
  return true;
}

}  // namespace nistaran
