#include "tests/reference_portal/citizen_desk.h"

#include "tests/reference_portal/bytes.h"
#include "tests/reference_portal/limits.h"

namespace reference_portal {
namespace {

constexpr const char* kNowhere = "00000";

std::string prefixOf(const Filing& filing, const DistrictBook& book, std::int64_t at_ms) {
  const char type = std::to_string(filing.content.at("type").get<std::int64_t>()).front();
  const District* district = book.district(filing.district);
  return type + (district ? district->area_code : std::string(kNowhere)) + twoDigitYearOf(at_ms);
}

void refuseOverLimit(Work& work, const std::string& mobile, std::int64_t at_ms) {
  if (work.citizensFilings(mobile, monthOf(at_ms)) < kFilingsPerMonthMax) return;
  Problem refused = problem(Refusal::MonthlyLimit);
  refused.more["field"] = "complainant.mobile";
  refused.more["limit"] = kFilingsPerMonthMax;
  refused.more["retry_after_s"] = secondsToNextMonth(at_ms);
  throw Refused(refused);
}

std::string mobileOf(const Json& content) {
  return textAt(objectAt(content, "complainant"), "mobile");
}

}  // namespace

Json CitizenDesk::file(const Filing& filing, FiledBy by) {
  Work work(office_.store);
  const std::int64_t now = office_.now();
  if (by == FiledBy::Citizen) refuseOverLimit(work, mobileOf(filing.content), now);
  Reference reference;
  reference.number = work.nextNumber(prefixOf(filing, office_.book, now));
  reference.district = filing.district;
  reference.received_at_ms = now;
  reference.due_at_ms = now + kDueAfterMs;
  reference.by_office = by == FiledBy::Office;
  reference.content = filing.content;
  work.add(reference, monthOf(now));
  for (const Attachment& attachment : filing.attachments) {
    work.addAttachment(reference.number, attachment, AttachedTo::Filing);
  }
  work.addEvent(reference.number, {"filed", now, {}});
  work.commit();
  return {{"number", reference.number},
          {"type", filing.content.at("type")},
          {"state", toText(reference.state)},
          {"received_at_ms", now},
          {"due_at_ms", reference.due_at_ms}};
}

Json CitizenDesk::track(const std::string& number, const std::string& mobile_end) {
  Work work(office_.store);
  const Reference reference = findOrRefuse(work, number);
  const std::string mobile = mobileOf(reference.content);
  const bool complainant =
      mobile_end.size() == 4 && mobile.size() > 4 && sameSecret(mobile.substr(mobile.size() - 4), mobile_end);
  return trackingJson(reference, work.steps(number), work.events(number),
                      complainant ? Reader::Complainant : Reader::Stranger);
}

Json CitizenDesk::remind(const std::string& number) {
  Work work(office_.store);
  Reference reference = findOrRefuse(work, number);
  if (reference.state == State::Disposed) throw Refused(Refusal::AlreadyDisposed);
  if (reference.state == State::Cancelled) throw Refused(Refusal::Cancelled);
  ++reference.reminders;
  announce(work, reference, "reminder", office_.now(), {});
  work.commit();
  return {{"number", number}, {"reminders", reference.reminders}};
}

}  // namespace reference_portal
