#include "shared/canonical_json.h"
#include "shared/report_form.h"
#include "shared/report_points.h"
#include "sync/merge.h"
#include "tests/builders.h"
#include "tests/fuzz/deeds.h"

namespace nistaran::fuzz {
namespace {

// Bytes alone seldom make a document of another shape that is still JSON: a part of it becomes something
// else.
void bend(Json& document, Choices& choices) {
  Json* part = &document;
  while (part->is_object() && !part->empty() && (part == &document || choices.below(3) != 0)) {
    part = &*std::next(part->begin(), static_cast<std::ptrdiff_t>(choices.below(part->size())));
  }
  static const std::vector<Json> kOthers{nullptr,        0, "text", true, Json::array({1}), Json::object(),
                                         Json{{"a", 1}}, -1};
  *part = choices.from(kOthers);
}

// Documents in which everything stands that there can be.
std::vector<Json> fullDocuments() {
  using namespace testing;
  const Officer ravi = officer("ravi");
  const Officer co = supervisor();
  Complaint waiting;
  waiting.markedTo(ravi);
  waiting.contacted(ravi);
  waiting.wrote(ravi);
  waiting.did(ravi, OperationKind::FieldsSet, {{"set", {{"complainant.mobile", "9999900002"}}}}, 2);
  waiting.did(inspector(), OperationKind::FieldsSet, {{"set", {{"complainant.mobile", "9999900003"}}}}, 2);
  waiting.did(co, OperationKind::RequirementWaive, {{"requirement", "visit"}, {"reason", "आदेश"}});
  waiting.submitted(ravi);
  Complaint done = waiting;
  done.satisfied();
  done.approved(co);
  done.did(portalInbox(), OperationKind::PortalAcknowledge, {{"acknowledgement", "ACK-1"}});
  Complaint closed = waiting;
  closed.did(ravi, OperationKind::HoldClose, {{"operation", closed.last().id.text()}});
  return {waiting.document(), done.document(), closed.document()};
}

Json documentFrom(Choices& choices) {
  static const std::vector<Json> kFull = fullDocuments();
  const std::size_t which = choices.below(kFull.size() + 1);
  if (which < kFull.size()) return kFull[which];
  const auto parsed = parseJson(choices.text());
  return parsed && parsed->is_object() ? *parsed : Json::object();
}

}  // namespace

void documentTarget(Bytes bytes) {
  Choices choices(bytes);
  Json document = documentFrom(choices);
  for (std::size_t left = choices.below(4); left > 0; --left) bend(document, choices);
  const std::vector<Officer> people{testing::officer("ravi"), testing::inspector(), testing::supervisor()};
  testing::Device device("tab");
  for (int step = 0; step < 8 && !choices.empty(); ++step) {
    const Officer by = choices.from(people);
    Deed deed = deedFrom(choices, document);
    const Operation operation = device.make(by, deed.kind, std::move(deed.body), choices.byte());
    if (!operationFromJson(operation.json)) continue;
    const Json before = document;
    const Merged merged = merge(document, operation, {by, std::nullopt, choices.below(2) == 1});
    must(merged.outcome != Outcome::Refused || document == before, "what is refused changes nothing");
  }
  must(!canonicalJson(document).empty(), "a document has canonical bytes");
  checklist(document, "r1");
  static const FormBook kForms;
  reportPoints(document, "r1", kForms);
}

}  // namespace nistaran::fuzz
