// Bytes as a row of choices: the same bytes choose the same; when they are used up, everything is the first.
#pragma once

#include <algorithm>

#include "tests/fuzz/targets.h"

namespace nistaran::fuzz {

class Choices {
 public:
  explicit Choices(Bytes bytes) : bytes_(bytes) {}

  bool empty() const { return bytes_.empty(); }
  std::uint8_t byte() {
    if (bytes_.empty()) return 0;
    const std::uint8_t first = bytes_.front();
    bytes_ = bytes_.subspan(1);
    return first;
  }
  // Below `count`.
  std::size_t below(std::size_t count) { return count == 0 ? 0 : byte() % count; }
  // All that is left.
  Bytes rest() const { return bytes_; }
  // Two bytes say how many follow.
  std::string_view text() {
    const std::size_t high = byte();
    const std::size_t wanted = high << 8U | byte();
    const Bytes part = bytes_.first(std::min(wanted, bytes_.size()));
    bytes_ = bytes_.subspan(part.size());
    return textOf(part);
  }
  template <class Range>
  auto from(const Range& range) {
    return *std::next(range.begin(), static_cast<std::ptrdiff_t>(below(range.size())));
  }

 private:
  Bytes bytes_;
};

}  // namespace nistaran::fuzz
