// Points in time as milliseconds UTC since 1970, and the clock through which all code of ours reads them.
#pragma once

#include <chrono>
#include <cstdint>

namespace nistaran {

using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;

constexpr UtcTime fromMs(std::int64_t ms) {
  return UtcTime(std::chrono::milliseconds(ms));
}
constexpr std::int64_t toMs(UtcTime time) {
  return time.time_since_epoch().count();
}

// Wall time. May jump either way: never used to decide who wins.
class Clock {
 public:
  virtual ~Clock() = default;
  virtual UtcTime now() const = 0;
};

// Any thread.
class SystemClock final : public Clock {
 public:
  UtcTime now() const override {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
  }
};

}  // namespace nistaran
