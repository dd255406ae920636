#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

#include "shared/canonical_json.h"
#include "shared/merge_patch.h"
#include "sync/settlement.h"
#include "tests/property/generators.h"

namespace nistaran {
namespace {

using testing::Complaint;
using testing::Deed;

// What each person records offline, all from the same version, arriving in the order given.
struct Offline {
  std::map<std::string, testing::Device> devices;
  std::vector<std::pair<Operation, Officer>> operations;

  explicit Offline(const std::vector<Deed>& deeds, std::int64_t base) {
    for (const Deed& deed : deeds) {
      const auto device = devices.try_emplace(deed.by.id.text(), "off-" + deed.by.id.text()).first;
      operations.emplace_back(device->second.make(deed.by, deed.kind, deed.body, base), deed.by);
    }
  }
};

Merged arrives(Json& document, const std::pair<Operation, Officer>& sent) {
  return merge(document, sent.first, {sent.second, fromMs(1'790'000'900'000)});
}

Json started() {
  Complaint complaint;
  complaint.markedTo(testing::officer("ravi"));
  return complaint.document();
}

std::set<std::string> keysOf(const Json& document, const char* map) {
  std::set<std::string> keys;
  for (const auto& [key, value] : objectAt(document, map).items()) keys.insert(key);
  return keys;
}

RC_GTEST_PROP(Merge, ACopyThatFollowsThePatchesHasTheSameBytes, ()) {
  Json document = started();
  Json copy = document;
  const Offline work(*testing::anyDeeds(), 2);
  for (const auto& sent : work.operations) {
    const Json before = document;
    arrives(document, sent);
    applyMergePatch(copy, makeMergePatch(before, document));
    RC_ASSERT(canonicalJson(copy) == canonicalJson(document));
  }
}

RC_GTEST_PROP(Merge, EveryOperationHasItsOutcomeAndAllButTheRefusedAreInTheDocument, ()) {
  Json document = started();
  const Offline work(*testing::anyDeeds(), 2);
  for (const auto& sent : work.operations) {
    const std::int64_t before = integerAt(document, "version");
    const Merged result = arrives(document, sent);
    RC_ASSERT(integerAt(document, "version") == before + (result.outcome == Outcome::Refused ? 0 : 1));
    // The points of a report leave their stamp only where they changed something.
    if (sent.first.kind == OperationKind::ReportWrite) continue;
    const bool in_document = canonicalJson(document).find(sent.first.id.text()) != std::string::npos;
    RC_ASSERT(in_document == (result.outcome != Outcome::Refused));
  }
}

// Every member two steps deep, and the points of reports, which are deeper.
void everyMember(const Json& value, const std::string& at, int steps,
                 const std::function<void(std::string)>& visit) {
  for (const auto& [name, inner] : value.items()) {
    const std::string path = at.empty() ? name : at + "." + name;
    visit(path);
    if (steps > 1 && inner.is_object()) everyMember(inner, path, steps - 1, visit);
  }
}

RC_GTEST_PROP(Merge, EveryMemberOfADocumentHasARuleByWhichItIsSettled, ()) {
  Json document = started();
  const Offline work(*testing::anyDeeds(), 2);
  for (const auto& sent : work.operations) arrives(document, sent);
  everyMember(document, "", 4, [](const std::string& path) {
    if (!ruleOf(path)) RC_FAIL(path + " has no rule");
  });
}

RC_GTEST_PROP(Merge, NoValueThatSomebodySetIsLostFromTheRecord, ()) {
  Json document = started();
  const Offline work(*testing::anyDeeds(), 2);
  std::vector<std::string> values;
  for (const auto& sent : work.operations) {
    if (arrives(document, sent).outcome == Outcome::Refused) continue;
    if (sent.first.kind == OperationKind::FieldsSet) {
      for (const auto& [path, value] : objectAt(sent.first.body, "set").items()) {
        if (value.is_string()) values.push_back(value.get<std::string>());
      }
    }
  }
  const std::string bytes = canonicalJson(document);
  for (const std::string& value : values) RC_ASSERT(bytes.find(value) != std::string::npos);
}

// Each device's own order is kept; between devices any order may happen.
RC_GTEST_PROP(Merge, TheOrderInWhichDevicesArriveNeverChangesWhatGrows, ()) {
  std::vector<Deed> deeds = *testing::anyDeeds();
  // Marking decides who may do what, and that is the server's word: it is not part of this promise.
  std::erase_if(deeds, [](const Deed& deed) {
    return deed.kind == OperationKind::ComplaintMark || deed.kind == OperationKind::ReportSubmit ||
           deed.kind == OperationKind::ReportApprove || deed.kind == OperationKind::ReportReturn;
  });
  const Offline work(deeds, 2);
  Json interleaved = started();
  for (const auto& sent : work.operations) arrives(interleaved, sent);
  Json one_by_one = started();
  for (const auto& [name, device] : work.devices) {
    for (const auto& sent : work.operations) {
      if (sent.first.device == device.id()) arrives(one_by_one, sent);
    }
  }
  for (const char* map : {"actions", "feedback"})
    RC_ASSERT(keysOf(interleaved, map) == keysOf(one_by_one, map));
}

RC_GTEST_PROP(Merge, IsAFunctionOfItsInputsSoThatTheJournalRebuildsEveryDocument, ()) {
  const Offline work(*testing::anyDeeds(), 2);
  Json once = started();
  Json again = started();
  for (const auto& sent : work.operations) {
    RC_ASSERT(arrives(once, sent) == arrives(again, sent));
    const auto reread = operationFromJson(parseJson(canonicalJson(sent.first.json)).value());
    RC_ASSERT(hashOf(reread.value()) == hashOf(sent.first));
  }
  RC_ASSERT(digestOf(once) == digestOf(again));
}

RC_GTEST_PROP(Merge, ADisposalIsNeverReachedWithoutTheComplainantsWord, ()) {
  Complaint complaint;
  for (const Deed& deed : *testing::anyDeeds()) {
    Json body = deed.body;
    if (deed.kind == OperationKind::ReportApprove)
      body["submission"] = complaint.text("reports.r1.submission");
    complaint.did(deed.by, deed.kind, body);
    if (complaint.status() == "approved" || complaint.status() == "submitted") {
      bool taken = false;
      for (const auto& [id, feedback] : objectAt(complaint.document(), "feedback").items()) {
        taken |= stringAt(feedback, "result") != "unreachable";
      }
      RC_ASSERT(taken);
    }
  }
}

}  // namespace
}  // namespace nistaran
