// Virtual time: what is to happen and when. Nothing waits; the next act is simply next. One thread.
#pragma once

#include <functional>
#include <map>
#include <optional>

#include "shared/time.h"

namespace nistaran::simulation {

using std::chrono::milliseconds;

class Calendar {
 public:
  using Act = std::function<void()>;

  UtcTime now() const { return now_; }
  // Of two acts at one moment, the one that was entered first.
  void after(milliseconds wait, Act act) { acts_.emplace(now_ + wait, std::move(act)); }
  // Whatever is due until `end`, in order; then it is `end`. False when so much has happened by now that
  // there would be no end of it.
  bool runUntil(UtcTime end) {
    while (!acts_.empty() && acts_.begin()->first <= end) {
      if (++done_ > kActsMax) return false;
      const auto next = acts_.begin();
      now_ = next->first;
      const Act act = std::move(next->second);
      acts_.erase(next);
      act();
    }
    now_ = end;
    return true;
  }
  std::size_t actsDone() const { return done_; }

 private:
  // Some five times of what happens in a busy life.
  static constexpr std::size_t kActsMax = 100'000;

  std::size_t done_ = 0;
  UtcTime now_ = fromMs(1'790'000'000'000);
  std::multimap<UtcTime, Act> acts_;
};

// A machine's own clock: wrong by an offset that may jump, and by a drift.
class WrongClock final : public Clock {
 public:
  explicit WrongClock(const Calendar& calendar) : calendar_(calendar), since_(calendar.now()) {}
  UtcTime now() const override {
    const auto passed = calendar_.now() - since_;
    return calendar_.now() + offset_ + passed * drift_ppm_ / 1'000'000;
  }
  void setOffset(milliseconds offset) { offset_ = offset; }
  void setDrift(int parts_per_million) { drift_ppm_ = parts_per_million; }
  milliseconds offset() const { return offset_; }

 private:
  const Calendar& calendar_;
  UtcTime since_;
  milliseconds offset_{0};
  int drift_ppm_ = 0;
};

}  // namespace nistaran::simulation
