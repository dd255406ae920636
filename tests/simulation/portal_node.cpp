#include "tests/simulation/portal_node.h"

#include <functional>

#include "server/portal/reference_answer.h"

namespace nistaran::simulation {
namespace {

const TryAgain kNoAnswer{Error(ErrorCode::Unreachable, "no answer"), std::nullopt, true};

reference_portal::PostKind postKindOf(DeliveryKind kind) {
  switch (kind) {
    case DeliveryKind::Step:
      return reference_portal::PostKind::Step;
    case DeliveryKind::Report:
      return reference_portal::PostKind::Report;
    case DeliveryKind::Feedback:
      return reference_portal::PostKind::Feedback;
    case DeliveryKind::Disposal:
      return reference_portal::PostKind::Disposal;
  }
  return reference_portal::PostKind::Step;
}

// As its routes answer.
HttpAnswer answered(const std::function<std::string()>& work) {
  try {
    return {200, work(), ""};
  } catch (const reference_portal::Refused& refused) {
    return {refused.problem().status, toJson(refused.problem()).dump(), ""};
  }
}

}  // namespace

PortalNode::PortalNode(const Calendar& calendar, History& history, const Disk& disk,
                       const std::filesystem::path& district_file, std::uint64_t seed)
    : calendar_(calendar),
      history_(history),
      random_(seed),
      book_({district_file}),
      store_(disk.path("portal.db")),
      office_{store_, book_, [&calendar] { return toMs(calendar.now()); }},
      citizens_(office_),
      control_(office_),
      districts_(office_) {}

std::string PortalNode::file(const Json& filing) {
  const auto by = integerAt(filing, "type", 4) == 4 ? reference_portal::FiledBy::Citizen
                                                    : reference_portal::FiledBy::Office;
  reference_portal::Problems problems;
  const auto read =
      reference_portal::readFiling(reference_portal::Json::parse(filing.dump()), by, book_, problems);
  reference_portal::refuseFirst(problems);
  return citizens_.file(read, by).at("number").get<std::string>();
}

void PortalNode::send(const std::string& number, const std::string& station) {
  reference_portal::Json body{{"district", book_.districts().front().code}};
  if (!station.empty()) body["station"] = station;
  control_.send(number, body);
  history_.note("portal", "sends " + number + " to " + (station.empty() ? "the district" : station));
}

void PortalNode::remind(const std::string& number) {
  try {
    citizens_.remind(number);
    history_.note("portal", "is reminded of " + number);
  } catch (const reference_portal::Refused&) {
    // It was disposed of before.
  }
}

void PortalNode::cancel(const std::string& number) {
  try {
    control_.cancel(number, {{"reason", "दोहरी शिकायत"}});
    history_.note("portal", "cancels " + number);
  } catch (const reference_portal::Refused&) {
    // It was disposed of before.
  }
}

void PortalNode::reopen(const std::string& number) {
  try {
    control_.reopen(number, {{"reason", "शिकायतकर्ता असंतुष्ट"}});
    history_.note("portal", "reopens " + number);
  } catch (const reference_portal::Refused&) {
    // It is not disposed of yet.
  }
}

Json PortalNode::tracked(const std::string& number) {
  return Json::parse(citizens_.track(number, "").dump());
}

FetchAnswer PortalNode::fetch(const DistrictCode& district, const std::string& cursor, std::size_t limit) {
  if (chance(lost_questions_ + lost_answers_)) return kNoAnswer;
  const std::int64_t after = cursor.empty() ? 0 : std::stoll(cursor);
  return fetchAnswerFrom(
      answered([&] {
        return districts_.changes(district.text(), after, static_cast<std::int64_t>(limit)).dump();
      }),
      calendar_.now());
}

PostAnswer PortalNode::post(const Delivery& delivery) {
  if (chance(lost_questions_)) return kNoAnswer;
  heard_.insert(delivery.idempotency_key);
  Json body = delivery.body;
  body["step"] = delivery.step;
  const HttpAnswer answer = answered([&] {
    return districts_
        .post({delivery.district.text(), delivery.complaint.text(), postKindOf(delivery.kind),
               delivery.idempotency_key, body.dump()})
        .body;
  });
  history_.note("portal", delivery.complaint.text() + " step " + std::to_string(delivery.step) + " " +
                              std::string(toText(delivery.kind)) + " → " + std::to_string(answer.status) +
                              (answer.status == 200 ? "" : " " + answer.body.substr(0, 120)));
  if (chance(lost_answers_)) return kNoAnswer;
  return postAnswerFrom(answer, calendar_.now());
}

}  // namespace nistaran::simulation
