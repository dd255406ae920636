#include "shared/canonical_json.h"
#include "shared/limits.h"
#include "shared/operation_chain.h"
#include "tests/fuzz/targets.h"

namespace nistaran::fuzz {

void operationTarget(Bytes bytes) {
  const auto value = parseJson(textOf(bytes));
  if (!value) return;
  if (const auto operation = operationFromJson(*value)) {
    const std::string canonical = canonicalJson(operation->json);
    must(operation->json == *value, "an operation is kept whole");
    must(canonical.size() <= limits::kOperationBytesMax, "an operation keeps its limit");
    const auto again = operationFromJson(parseJson(canonical).value());
    must(again.has_value() && hashOf(*again) == hashOf(*operation), "an operation has one hash");
    must(isIdText(operation->id.text()) && isIdText(operation->device.text()), "an id is an id");
    must(operation->n >= DeviceCount(1) && operation->base >= Version(0), "counts begin where they begin");
  }
  if (const auto batch = batchFromJson(*value)) {
    must(batch->operations.size() <= limits::kBatchOperationsMax, "a batch keeps its limit");
    const auto again = batchFromJson(toJson(*batch));
    must(again.has_value() && toJson(*again) == toJson(*batch), "a batch reads back");
    must(!checkBatch(*batch, std::string(64, '0')) || batch->empty(), "nobody's key has signed nothing");
  }
}

}  // namespace nistaran::fuzz
