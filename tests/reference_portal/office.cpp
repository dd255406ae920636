#include "tests/reference_portal/office.h"

#include "tests/reference_portal/problem.h"

namespace reference_portal {

Reference findOrRefuse(Work& work, const std::string& number) {
  auto reference = work.find(number);
  if (!reference) throw Refused(Refusal::UnknownNumber);
  return std::move(*reference);
}

void announce(Work& work, Reference& reference, const std::string& kind, std::int64_t at_ms,
              const std::string& text) {
  ++reference.revision;
  const bool district_has_it = reference.change > 0 || reference.state == State::Sent;
  if (district_has_it) reference.change = work.nextChange(reference.district);
  reference.change_kind = kind;
  work.addEvent(reference.number, {kind, at_ms, text});
  work.save(reference);
}

}  // namespace reference_portal
