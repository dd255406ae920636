// A portal inside the test: answers what it is told to, remembers what it was told, and keeps the portal's
// own rules of steps and idempotency keys. Any thread.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <vector>

#include "server/portal/gateway.h"

namespace nistaran::testing {

inline TryAgain portalIsDown() {
  return {Error(ErrorCode::Unreachable, "down"), std::nullopt, true};
}

class FakeGateway final : public PortalGateway {
 public:
  using Answer = std::function<std::optional<PostAnswer>(const Delivery&)>;

  // Asked before the portal's own rules; nullopt lets them decide.
  void answerWith(Answer answer) {
    const std::lock_guard lock(mutex_);
    answer_ = std::move(answer);
  }
  void behaveWell() { answerWith({}); }
  void loseNextAnswers(int count) {
    const std::lock_guard lock(mutex_);
    lose_ = count;
  }

  std::vector<std::string> attempts() const {  // "number/step", every call
    const std::lock_guard lock(mutex_);
    return attempts_;
  }
  std::vector<std::string> taken(const std::string& complaint) const {  // kinds, in the portal's order
    const std::lock_guard lock(mutex_);
    const auto found = taken_.find(complaint);
    return found == taken_.end() ? std::vector<std::string>() : found->second;
  }
  int mostAtOnce() const {
    const std::lock_guard lock(mutex_);
    return most_at_once_;
  }

  FetchAnswer fetch(const DistrictCode&, const std::string& cursor, std::size_t) override {
    return ReferencePage{{}, cursor, false};
  }

  PostAnswer post(const Delivery& delivery) override {
    std::unique_lock lock(mutex_);
    const std::string number = delivery.complaint.text();
    attempts_.push_back(number + "/" + std::to_string(delivery.step));
    EXPECT_TRUE(under_way_.insert(number).second) << "two calls at once for " << number;
    most_at_once_ = std::max(most_at_once_, static_cast<int>(under_way_.size()));
    const PostAnswer answer = decide(lock, delivery);
    under_way_.erase(number);
    return answer;
  }

  void cancel() override {}

 private:
  PostAnswer decide(std::unique_lock<std::mutex>& lock, const Delivery& delivery) {
    if (const Answer answer = answer_) {
      lock.unlock();
      std::optional<PostAnswer> told = answer(delivery);
      lock.lock();
      if (told) return *told;
    }
    std::vector<std::string>& kinds = taken_[delivery.complaint.text()];
    const auto known = answers_.find(delivery.idempotency_key);
    if (known == answers_.end()) {
      const auto expected = static_cast<std::int64_t>(kinds.size()) + 1;
      if (delivery.step != expected) return StaleStep{expected};
      kinds.emplace_back(toText(delivery.kind));
      answers_[delivery.idempotency_key] = Acknowledged{
          "ACK-" + delivery.complaint.text() + "-" + std::to_string(delivery.step), delivery.step};
    }
    if (lose_ > 0) {
      --lose_;
      return TryAgain{Error(ErrorCode::Unreachable, "the answer was lost"), std::nullopt, true};
    }
    return answers_[delivery.idempotency_key];
  }

  mutable std::mutex mutex_;
  Answer answer_;
  int lose_ = 0;
  int most_at_once_ = 0;
  std::set<std::string> under_way_;
  std::vector<std::string> attempts_;
  std::map<std::string, std::vector<std::string>> taken_;
  std::map<std::string, Acknowledged> answers_;
};

}  // namespace nistaran::testing
