#include "sync/scrub.h"

#include "shared/canonical_json.h"

namespace nistaran {
namespace {

constexpr std::size_t kAtOnce = 256;

// As it came, and under its own number.
bool isWhole(const std::optional<StoredDocument>& document, const DocumentMark& mark) {
  return document && document->id() == mark.complaint && digestOf(document->json) == mark.digest;
}

}  // namespace

std::size_t scrub(LocalStoreTransaction& tx, const OfficerId& officer) {
  tx.recountDigest(officer);
  std::size_t damaged = 0;
  std::string after;
  while (true) {
    const auto marks = tx.marks(officer, after, kAtOnce);
    for (const DocumentMark& mark : marks) {
      after = mark.complaint.text();
      if (isWhole(tx.document(officer, mark.complaint), mark)) continue;
      tx.want(officer, mark.complaint);
      ++damaged;
    }
    if (marks.size() < kAtOnce) return damaged;
  }
}

}  // namespace nistaran
