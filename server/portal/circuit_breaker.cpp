#include "server/portal/circuit_breaker.h"

#include <algorithm>

namespace nistaran {

bool CircuitBreaker::mayPass(UtcTime now) {
  switch (state_) {
    case State::Closed:
      return true;
    case State::HalfOpen:
      return false;
    case State::Open:
      // A wall clock that was set back must not keep the way shut for hours.
      if (now >= opened_at_ && now < opened_at_ + wait_) return false;
      state_ = State::HalfOpen;
      return true;
  }
  return false;
}

std::optional<UtcTime> CircuitBreaker::probeAt() const {
  if (state_ != State::Open) return std::nullopt;
  return opened_at_ + wait_;
}

void CircuitBreaker::succeeded() {
  state_ = State::Closed;
  failures_ = 0;
  wait_ = std::chrono::milliseconds(0);
}

void CircuitBreaker::failed(UtcTime now) {
  ++failures_;
  if (state_ == State::HalfOpen) {
    open(now, std::min(limits_.longest_wait, std::max(limits_.first_wait, wait_ * 2)));
  } else if (state_ == State::Closed && failures_ >= limits_.failures) {
    open(now, limits_.first_wait);
  }
  // Open: a call that was under way when the others failed says nothing new.
}

void CircuitBreaker::pause(UtcTime now, std::chrono::milliseconds wait) {
  ++failures_;
  open(now, wait);
}

void CircuitBreaker::open(UtcTime now, std::chrono::milliseconds wait) {
  state_ = State::Open;
  opened_at_ = now;
  wait_ = wait;
}

}  // namespace nistaran
