// Faults that a test or a demonstration orders, so that a district's back-off can be seen. Any thread.
#pragma once

#include <cstdint>
#include <mutex>
#include <optional>

#include "tests/reference_portal/json.h"

namespace reference_portal {

class Faults {
 public:
  struct Failure {
    int status = 503;
    std::optional<std::int64_t> retry_after_s;
  };

  // Replaces what was ordered before; answers what is ordered now. Throws Refused.
  Json order(const Json& body);
  // Called once for each post of a district: the failure that it has to answer, and one less is left.
  std::optional<Failure> nextFailure();
  // Called once for each post that was kept: whether its answer is to be lost.
  bool losesAnswer();

 private:
  Json ordered() const;

  std::mutex mutex_;
  std::int64_t fail_next_ = 0;
  std::int64_t lose_answers_ = 0;
  Failure failure_;
};

}  // namespace reference_portal
