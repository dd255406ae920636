#include "shared/canonical_json.h"
#include "tests/fuzz/targets.h"

namespace nistaran::fuzz {

void canonicalJsonTarget(Bytes bytes) {
  const auto value = parseJson(textOf(bytes));
  if (!value) return;
  const std::string canonical = canonicalJson(*value);
  const auto again = parseJson(canonical);
  must(again.has_value(), "canonical bytes are read");
  must(*again == *value, "canonical bytes are the same value");
  must(canonicalJson(*again) == canonical, "one value has one canonical form");
  must(digestOf(*again) == digestOf(*value), "one value has one digest");
}

}  // namespace nistaran::fuzz
