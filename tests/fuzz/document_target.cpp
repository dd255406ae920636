#include "shared/canonical_json.h"
#include "shared/report_form.h"
#include "shared/report_points.h"
#include "sync/merge.h"
#include "tests/builders.h"
#include "tests/fuzz/deeds.h"

namespace nistaran::fuzz {

void documentTarget(Bytes bytes) {
  Choices choices(bytes);
  const std::string_view text = choices.text();
  const auto parsed = parseJson(text);
  if (!parsed || !parsed->is_object()) return;
  Json document = *parsed;
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
  reportPoints(document, "r1");
}

}  // namespace nistaran::fuzz
