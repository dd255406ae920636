#include "tests/reference_portal/control_desk.h"

#include <array>

#include "tests/reference_portal/filing.h"
#include "tests/reference_portal/limits.h"

namespace reference_portal {
namespace {

constexpr std::array kEditable{"text",           "category", "nature",   "complainant",
                               "opposite_party", "place",    "sensitive"};

Json controlRecord(Work& work, const Reference& reference) {
  Json json = recordJson(reference, work.attachments(reference.number));
  json["district"] = reference.district;
  return json;
}

std::string reasonFrom(const Json& body) {
  Problems problems;
  const std::string reason =
      Fields(body, problems).text("reason", {Need::Optional, kReasonMax, Characters::Any});
  refuseFirst(problems);
  if (reason.empty()) throw Refused(fieldProblem(Refusal::ReasonMissing, "reason"));
  return reason;
}

void refuseUnlessNew(State state) {
  switch (state) {
    case State::New:
      return;
    case State::Cancelled:
      throw Refused(Refusal::Cancelled);
    case State::Sent:
    case State::InProgress:
    case State::Disposed:
    case State::Reopened:
      throw Refused(Refusal::AlreadySent);
  }
}

}  // namespace

Json ControlDesk::list(const std::string& state, std::int64_t limit) {
  const auto wanted = stateFromText(state);
  if (!wanted && !state.empty()) throw Refused(fieldProblem(Refusal::InvalidField, "state"));
  Work work(office_.store);
  Json json{{"references", Json::array()}};
  for (const Reference& reference : work.inState(wanted, limit)) {
    json["references"].push_back(controlRecord(work, reference));
  }
  return json;
}

Json ControlDesk::send(const std::string& number, const Json& body) {
  Work work(office_.store);
  Reference reference = findOrRefuse(work, number);
  refuseUnlessNew(reference.state);
  Problems problems;
  Fields fields(body, problems);
  const std::string code = fields.text("district", {Need::Required, kNameMax});
  const std::string station = fields.text("station", {Need::Optional, kNameMax});
  reference.due_at_ms = fields.integer("due_at_ms", Need::Optional, reference.due_at_ms);
  refuseFirst(problems);
  const District* district = office_.book.district(code);
  if (!district) throw Refused(fieldProblem(Refusal::UnknownDistrict, "district"));
  if (!station.empty() && !district->station(station)) {
    throw Refused(fieldProblem(Refusal::UnknownStation, "station"));
  }
  // A station of the district that the citizen named means nothing in another one.
  if (code != reference.district) reference.content["place"].erase("station");
  if (!station.empty()) reference.content["place"]["station"] = station;
  reference.district = code;
  reference.state = State::Sent;
  announce(work, reference, "sent", office_.now(), {});
  Json record = controlRecord(work, reference);
  work.commit();
  return record;
}

Json ControlDesk::cancel(const std::string& number, const Json& body) {
  const std::string reason = reasonFrom(body);
  Work work(office_.store);
  Reference reference = findOrRefuse(work, number);
  if (reference.state == State::Disposed) throw Refused(Refusal::AlreadyDisposed);
  if (reference.state == State::Cancelled) throw Refused(Refusal::Cancelled);
  reference.state = State::Cancelled;
  announce(work, reference, "cancelled", office_.now(), reason);
  Json record = controlRecord(work, reference);
  work.commit();
  return record;
}

Json ControlDesk::reopen(const std::string& number, const Json& body) {
  const std::string reason = reasonFrom(body);
  Work work(office_.store);
  Reference reference = findOrRefuse(work, number);
  if (reference.state != State::Disposed) throw Refused(Refusal::NotDisposed);
  reference.state = State::Reopened;
  reference.report = nullptr;
  reference.feedback = nullptr;
  reference.disposed_at_ms.reset();
  announce(work, reference, "reopened", office_.now(), reason);
  Json record = controlRecord(work, reference);
  work.commit();
  return record;
}

Json ControlDesk::edit(const std::string& number, const Json& body) {
  Work work(office_.store);
  Reference reference = findOrRefuse(work, number);
  if (reference.state == State::Cancelled) throw Refused(Refusal::Cancelled);
  Json changed = reference.content;
  for (const char* name : kEditable) {
    if (body.contains(name)) changed.merge_patch({{name, body.at(name)}});
  }
  Problems problems;
  reference.due_at_ms = Fields(body, problems).integer("due_at_ms", Need::Optional, reference.due_at_ms);
  reference.content = readContent(changed, reference.district, office_.book, problems);
  refuseFirst(problems);
  announce(work, reference, "edited", office_.now(), {});
  Json record = controlRecord(work, reference);
  work.commit();
  return record;
}

}  // namespace reference_portal
