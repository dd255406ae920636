#include "sync/comparison.h"

#include "shared/limits.h"
#include "sync/scrub.h"

namespace nistaran {

std::optional<Compare> Comparison::next(LocalStoreTransaction& tx, const OfficerId& officer) {
  if (stage_ != Stage::Comparing) return std::nullopt;
  const auto marks = tx.marks(officer, after_, limits::kCompareMax);
  const bool last = marks.size() < limits::kCompareMax;
  upto_ = last ? std::string() : marks.back().complaint.text();
  Compare compare{after_, upto_, {}};
  for (const DocumentMark& mark : marks)
    compare.have.emplace(mark.complaint, mark.digest.substr(0, kShortDigest));
  return compare;
}

Comparison::Verdict Comparison::judge(LocalStoreTransaction& tx, const OfficerId& officer,
                                      const SyncAnswer& answer) {
  if (stage_ == Stage::Comparing && answer.compared && !answer.restart) {
    // Not all of the range, or the range was not the last one.
    const std::string& reached = answer.compared->empty() ? upto_ : *answer.compared;
    if (!reached.empty()) {
      after_ = reached;
      return Verdict::GoOn;
    }
  }
  if (!answer.scope_digest || !tx.wanted(officer).empty()) return Verdict::Agreed;
  if (tx.scopeDigest(officer) == *answer.scope_digest) return Verdict::Agreed;
  switch (stage_) {
    case Stage::Trusting:
      stage_ = Stage::Comparing;
      after_.clear();
      // What is damaged here has a digest that says otherwise.
      scrub(tx, officer);
      return Verdict::GoOn;
    case Stage::Comparing:
      stage_ = Stage::Anew;
      tx.forgetCursor(officer);
      return Verdict::GoOn;
    case Stage::Anew:
      return Verdict::HopeLost;
  }
  return Verdict::HopeLost;
}

}  // namespace nistaran
