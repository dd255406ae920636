#include "shared/canonical_json.h"
#include "shared/merge_patch.h"
#include "sync/merge.h"
#include "tests/builders.h"
#include "tests/fuzz/deeds.h"

namespace nistaran::fuzz {
namespace {

constexpr int kStepsMax = 12;

std::vector<Officer> people() {
  using namespace testing;
  return {officer("ravi"),
          officer("amit"),
          inspector("i1"),
          inspector("i2"),
          supervisor("co"),
          supervisor("sp", ""),
          portalInbox(),
          officer("admin", Role::Administrator),
          officer("stranger", Role::StationOfficer, "thathia")};
}

// Members of objects; what stands in a list is replaced whole and may be anything.
bool holdsNull(const Json& value) {
  if (!value.is_object()) return false;
  for (const auto& [name, member] : value.items())
    if (member.is_null() || holdsNull(member)) return true;
  return false;
}

void checkStep(const Json& before, const Json& after, const Operation& operation, const Merged& merged) {
  if (merged.outcome == Outcome::Refused) {
    must(before == after, "what is refused changes nothing");
    return;
  }
  must(integerAt(after, "version") == integerAt(before, "version") + 1, "each change is one version");
  must(!holdsNull(after), "a document holds no null");
  Json copy = before.is_null() ? Json::object() : before;
  applyMergePatch(copy, makeMergePatch(copy, after));
  must(copy == after, "a copy that follows the patch is the document");
  const auto read = parseJson(canonicalJson(after));
  must(read.has_value() && digestOf(*read) == digestOf(after), "a document has one digest");
  must(merged.outcome != Outcome::Held || objectAt(after, "held").contains(operation.id.text()),
       "what is held stands among what is held");
}

}  // namespace

void mergeTarget(Bytes bytes) {
  static const std::vector<Officer> kPeople = people();
  Choices choices(bytes);
  std::map<std::string, testing::Device> devices;
  Json document;
  const auto comes = [&](const Officer& by, OperationKind kind, Json body, std::int64_t base,
                         const MergeContext& context) {
    const auto device = devices.try_emplace(by.id.text(), "tab-" + by.id.text()).first;
    const Operation operation = device->second.make(by, kind, std::move(body), base);
    // What the door of the server would not let in is no matter of merging.
    if (!operationFromJson(operation.json)) return;
    const Json before = document;
    const Merged merged = merge(document, operation, context);
    checkStep(before, document, operation, merged);
  };
  const Officer portal = testing::portalInbox();
  comes(portal, OperationKind::PortalReceive, testing::receivedBody(), 0,
        {portal, fromMs(1'790'000'500'000)});
  for (int step = 0; step < kStepsMax && !choices.empty(); ++step) {
    const Officer by = choices.from(kPeople);
    const std::uint8_t how = choices.byte();
    Deed deed = deedFrom(choices, document);
    const auto base = static_cast<std::int64_t>(how % 16U) % (integerAt(document, "version") + 2);
    MergeContext context{by, fromMs(1'790'000'500'000), (how & 0x20U) != 0};
    if ((how & 0x10U) != 0) context.received_at.reset();
    comes(by, deed.kind, std::move(deed.body), base, context);
  }
}

}  // namespace nistaran::fuzz
