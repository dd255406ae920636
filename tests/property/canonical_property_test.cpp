#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "shared/canonical_json.h"
#include "tests/property/generators.h"

namespace nistaran {
namespace {

RC_GTEST_PROP(CanonicalJson, ReadsBackAsTheSameValueAndTheSameBytes, ()) {
  const Json value = *testing::anyJson(3);
  const std::string bytes = canonicalJson(value);
  const auto read = parseJson(bytes);
  RC_ASSERT(read.has_value());
  RC_ASSERT(*read == value);
  RC_ASSERT(canonicalJson(*read) == bytes);
}

RC_GTEST_PROP(ParseJson, NeverDoesMoreThanSayNoToRubbish, (const std::string& text)) {
  const auto value = parseJson(text);
  if (value) RC_ASSERT(!canonicalJson(*value).empty());
}

}  // namespace
}  // namespace nistaran
