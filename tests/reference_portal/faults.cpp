#include "tests/reference_portal/faults.h"

#include "tests/reference_portal/fields.h"

namespace reference_portal {

Json Faults::order(const Json& body) {
  Problems problems;
  Fields fields(body, problems);
  const std::int64_t fail_next = fields.integer("fail_next", Need::Optional);
  const std::int64_t status = fields.integer("status", Need::Optional, 503);
  const std::int64_t retry_after_s = fields.integer("retry_after_s", Need::Optional, -1);
  const std::int64_t lose_answers = fields.integer("lose_answers", Need::Optional);
  if (status < 400 || status > 599) fields.refuse(Refusal::InvalidField, "status", "400 to 599");
  refuseFirst(problems);

  const std::lock_guard lock(mutex_);
  fail_next_ = fail_next;
  lose_answers_ = lose_answers;
  failure_ = {static_cast<int>(status), retry_after_s < 0 ? std::nullopt : std::optional(retry_after_s)};
  return ordered();
}

Json Faults::ordered() const {
  Json json{{"fail_next", fail_next_}, {"status", failure_.status}, {"lose_answers", lose_answers_}};
  if (failure_.retry_after_s) json["retry_after_s"] = *failure_.retry_after_s;
  return json;
}

std::optional<Faults::Failure> Faults::nextFailure() {
  const std::lock_guard lock(mutex_);
  if (fail_next_ == 0) return std::nullopt;
  --fail_next_;
  return failure_;
}

bool Faults::losesAnswer() {
  const std::lock_guard lock(mutex_);
  if (lose_answers_ == 0) return false;
  --lose_answers_;
  return true;
}

}  // namespace reference_portal
