#include "mobile/worklist/alike.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace nistaran::mobile {
namespace {

bool names(const ComplaintSummary& one, const ComplaintSummary& other) {
  return std::ranges::find(one.earlier, other.number) != one.earlier.end();
}

std::optional<Likeness> likenessOf(const ComplaintSummary& one, const ComplaintSummary& other) {
  if (names(one, other) || names(other, one)) return Likeness::NamedAsEarlier;
  if (!one.mobile.empty() && one.mobile == other.mobile) return Likeness::SameMobile;
  if (!one.person_and_village.empty() && one.person_and_village == other.person_and_village)
    return Likeness::SameNameAndVillage;
  return std::nullopt;
}

}  // namespace

std::vector<Alike> alikeTo(const ComplaintSummary& one, const std::vector<ComplaintSummary>& all) {
  std::vector<Alike> found;
  if (one.sensitive) return found;
  for (const ComplaintSummary& other : all) {
    if (other.number == one.number || other.sensitive) continue;
    if (const auto why = likenessOf(one, other)) found.push_back({&other, *why});
  }
  const auto order = [](const Alike& alike) {
    return std::tuple(alike.why, -alike.complaint->received_at_ms, alike.complaint->number.text());
  };
  std::ranges::sort(found, {}, order);
  if (found.size() > kAlikeMax) found.resize(kAlikeMax);
  return found;
}

}  // namespace nistaran::mobile
