// Counters that must not be mixed up: a document's version, a district's feed sequence, a device's operation
// count. All start at 0 ("none yet") and move by next() only. Any thread.
#pragma once

#include <compare>
#include <cstdint>
#include <ostream>

namespace nistaran {

template <class Tag>
class Counter {
 public:
  constexpr Counter() = default;
  constexpr explicit Counter(std::int64_t value) : value_(value) {}
  constexpr std::int64_t value() const { return value_; }
  constexpr Counter next() const { return Counter(value_ + 1); }
  constexpr auto operator<=>(const Counter&) const = default;
  friend std::ostream& operator<<(std::ostream& out, Counter counter) { return out << counter.value_; }

 private:
  std::int64_t value_ = 0;
};

using Version = Counter<struct VersionTag>;
using Seq = Counter<struct SeqTag>;
using DeviceCount = Counter<struct DeviceCountTag>;

}  // namespace nistaran
