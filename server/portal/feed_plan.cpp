#include "server/portal/feed_plan.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>

#include "server/portal/report_text.h"
#include "shared/workflow.h"

namespace nistaran {
namespace {

// What the portal takes, in characters.
constexpr std::size_t kReasonMax = 1000;
constexpr std::size_t kNameMax = 100;

constexpr std::string_view kNoReason = "कारण नहीं बताया गया";

// What citizens read. No witness, no number, no word of a statement: only that it was done.
struct StepText {
  std::string_view kind;
  std::string_view text;
};

struct ActionStep {
  std::string_view type;    // of the action
  std::string_view detail;  // its result or whose statement; empty: any
  StepText step;
};

constexpr std::array<ActionStep, 7> kActionSteps{{
    {"contact", "reached", {"contact", "जाँच अधिकारी द्वारा आवेदक से वार्ता की गई।"}},
    {"contact", "unreachable", {"contact", "आवेदक से संपर्क का प्रयास किया गया, संपर्क नहीं हो सका।"}},
    {"visit", "", {"visit", "जाँच अधिकारी द्वारा मौके पर स्थलीय निरीक्षण किया गया।"}},
    {"statement", "complainant", {"statement", "आवेदक का बयान अंकित किया गया।"}},
    {"statement", "opposite", {"statement", "विपक्षी का बयान अंकित किया गया।"}},
    {"statement", "opposite_party", {"statement", "विपक्षी का बयान अंकित किया गया।"}},
    {"statement", "", {"statement", "बयान अंकित किया गया।"}},
}};

constexpr StepText kMarked{"marked", "शिकायत जाँच अधिकारी को जाँच हेतु सौंपी गई।"};
constexpr StepText kForwarded{"marked", "शिकायत जाँच हेतु थाने को अग्रसारित की गई।"};
constexpr StepText kFeedback{"feedback", "आवेदक से फीडबैक लिया गया।"};
constexpr StepText kSubmitted{"submitted", "जाँच आख्या उच्चाधिकारी को प्रस्तुत की गई।"};
constexpr StepText kReturned{"returned", "आख्या पुनः जाँच हेतु वापस की गई।"};

// In the order of the work, not of the tablets' clocks: a submission that was held until the feedback came
// stands after it, whenever it was written.
enum class Place { Marking, Action, Feedback, Submission, Return };

struct PlacedStep {
  Place place;
  std::int64_t at_ms = 0;
  std::string id;
  PlannedDelivery delivery;
};

Json byOf(const Json& signature) {
  Json by{{"name", cutAtSentence(stringAt(signature, "name", stringAt(signature, "by")), kNameMax, "…")}};
  const std::string rank = cutAtSentence(stringAt(signature, "rank"), kNameMax, "…");
  if (!rank.empty()) by["rank"] = rank;
  return by;
}

Json signedBody(const Json& signature) {
  return Json{{"at_ms", integerAt(signature, "at_ms")}, {"by", byOf(signature)}};
}

PlacedStep stepFrom(Place place, const std::string& id, const Json& signature, const StepText& text) {
  Json body = signedBody(signature);
  body["kind"] = text.kind;
  body["text"] = text.text;
  return {place, integerAt(signature, "at_ms"), id, {DeliveryKind::Step, std::move(body), id}};
}

const StepText* stepOfAction(const Json& action) {
  const std::string type = stringAt(action, "type");
  const std::string detail = type == "contact" ? stringAt(action, "result") : stringAt(action, "of");
  for (const ActionStep& row : kActionSteps) {
    if (row.type == type && (row.detail.empty() || row.detail == detail)) return &row.step;
  }
  return nullptr;  // remarks and what belongs to the office alone
}

// Calls `each(id, entry)` for the members of document[map] that were not there before.
template <class Each>
void forNew(const Json& before, const Json& after, const char* map, Each each) {
  const Json& old = objectAt(before, map);
  for (const auto& [id, entry] : objectAt(after, map).items()) {
    if (!old.contains(id)) each(id, entry);
  }
}

// One step for what stands now, however many markings were settled by this change.
void addMarking(const Json& before, const Json& after, const Operation& operation,
                std::vector<PlacedStep>& steps) {
  const auto changed = [&](const char* path) { return stringAt(before, path) != stringAt(after, path); };
  if (!changed("assignment.station") && !changed("assignment.officer")) return;
  Json signature;
  std::string id;
  forNew(before, after, "events", [&](const std::string& event_id, const Json& event) {
    const bool of_marking = stringAt(event, "kind") == toText(OperationKind::ComplaintMark) ||
                            stringAt(event, "kind") == toText(OperationKind::ConflictSettle);
    if (!of_marking) return;
    if (signature.is_null() || event_id == operation.id.text()) {
      signature = event;
      id = event_id;
    }
  });
  if (signature.is_null()) return;  // the portal's own doing
  const bool to_officer = !stringAt(after, "assignment.officer").empty();
  steps.push_back(stepFrom(Place::Marking, id, signature, to_officer ? kMarked : kForwarded));
}

std::vector<PlacedStep> stepsOf(const Json& before, const Json& after, const Operation& operation) {
  std::vector<PlacedStep> steps;
  addMarking(before, after, operation, steps);
  forNew(before, after, "actions", [&](const std::string& id, const Json& action) {
    if (const StepText* text = stepOfAction(action))
      steps.push_back(stepFrom(Place::Action, id, action, *text));
  });
  forNew(before, after, "feedback", [&](const std::string& id, const Json& feedback) {
    steps.push_back(stepFrom(Place::Feedback, id, feedback, kFeedback));
  });
  forNew(before, after, "events", [&](const std::string& id, const Json& event) {
    const OperationKind kind = operationKindFromText(stringAt(event, "kind"));
    if (kind == OperationKind::ReportSubmit)
      steps.push_back(stepFrom(Place::Submission, id, event, kSubmitted));
    if (kind == OperationKind::ReportReturn) steps.push_back(stepFrom(Place::Return, id, event, kReturned));
  });
  std::sort(steps.begin(), steps.end(), [](const PlacedStep& a, const PlacedStep& b) {
    return std::tie(a.place, a.at_ms, a.id) < std::tie(b.place, b.at_ms, b.id);
  });
  return steps;
}

// The complainant's latest own word of this round; null where nobody reached them.
Json latestWord(const Json& document) {
  Json latest;
  const std::int64_t round = integerAt(document, "round", 1);
  for (const auto& [id, feedback] : objectAt(document, "feedback").items()) {
    const std::string result = stringAt(feedback, "result");
    if (integerAt(feedback, "round", 1) != round || (result != "satisfied" && result != "dissatisfied"))
      continue;
    if (latest.is_null() || integerAt(feedback, "at_ms") >= integerAt(latest, "at_ms")) latest = feedback;
  }
  return latest;
}

Json feedbackBody(const Json& document, const Json& approval) {
  const Json word = latestWord(document);
  if (word.is_null()) {
    Json body = signedBody(approval);
    body["result"] = "unreachable";
    return body;
  }
  Json body = signedBody(word);
  body["result"] = stringAt(word, "result");
  std::string reason = portalText(stringAt(word, "reason"));
  const bool blank = reason.find_first_not_of(" \n\t") == std::string::npos;
  // Nothing but signs that the portal refuses: it would refuse the dissatisfaction too.
  if (blank) reason = stringAt(word, "result") == "dissatisfied" ? kNoReason : std::string_view();
  if (!reason.empty()) body["reason"] = cutAtSentence(reason, kReasonMax, " …");
  return body;
}

void addDisposal(const Json& document, const std::string& id, const Json& approval, const FormBook& forms,
                 std::vector<PlannedDelivery>& plan) {
  Json report = signedBody(approval);
  const std::string name = stringAt(approval, "report");
  const Json& events = objectAt(document, "events");
  const auto submission = events.find(stringAt(objectAt(objectAt(document, "reports"), name), "submission"));
  if (submission != events.end()) report["by"] = byOf(*submission);  // the enquiry officer
  report["text"] = composeReport(document, name, forms);
  plan.push_back({DeliveryKind::Report, std::move(report), id});
  plan.push_back({DeliveryKind::Feedback, feedbackBody(document, approval), id});
  plan.push_back({DeliveryKind::Disposal, signedBody(approval), id});
}

// Nothing may follow a disposal that is on its way, and a withdrawn reference takes nothing.
bool closedAtPortal(Status status) {
  switch (status) {
    case Status::Approved:
    case Status::Disposed:
    case Status::Cancelled:
      return true;
    case Status::Received:
    case Status::Marked:
    case Status::Submitted:
    case Status::Returned:
      return false;
  }
  return false;
}

}  // namespace

std::vector<PlannedDelivery> planFeed(const Json& before, const Json& after, const Operation& operation,
                                      const std::function<FormBook()>& forms) {
  std::vector<PlannedDelivery> plan;
  if (after.is_null()) return plan;
  Json approval;
  std::string approval_id;
  forNew(before, after, "events", [&](const std::string& id, const Json& event) {
    if (operationKindFromText(stringAt(event, "kind")) != OperationKind::ReportApprove) return;
    approval = event;
    approval_id = id;
  });
  if (closedAtPortal(statusOf(after)) && approval.is_null()) return plan;
  for (PlacedStep& step : stepsOf(before, after, operation)) plan.push_back(std::move(step.delivery));
  if (!approval.is_null()) addDisposal(after, approval_id, approval, forms(), plan);
  return plan;
}

}  // namespace nistaran
