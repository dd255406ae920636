#include "sync/retry.h"

#include <algorithm>
#include <array>

namespace nistaran {

std::chrono::milliseconds Retry::next(std::optional<std::chrono::seconds> retry_after) {
  const int doublings = std::min(failures_, 20);
  ++failures_;
  const auto ceiling = std::min(limits_.longest, limits_.first * (std::int64_t{1} << doublings));
  std::array<std::uint8_t, 4> bytes{};
  entropy_.fill(bytes);
  std::uint64_t random = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) random |= std::uint64_t{bytes[i]} << 8 * i;
  // From half of the ceiling: a tablet that met no server for an hour should not knock at once.
  const auto half = ceiling / 2;
  const std::chrono::milliseconds jittered =
      half + std::chrono::milliseconds(static_cast<std::int64_t>(random) * half.count() / 0xFFFFFFFFLL);
  return std::max<std::chrono::milliseconds>(jittered, retry_after.value_or(std::chrono::seconds(0)));
}

}  // namespace nistaran
