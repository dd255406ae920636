#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "shared/merge_patch.h"
#include "tests/property/generators.h"

namespace nistaran {
namespace {

RC_GTEST_PROP(MergePatch, AlwaysBringsOneDocumentToTheOther, ()) {
  const Json before = *testing::anyObject(3);
  const Json after = *testing::anyObject(3);
  Json patched = before;
  applyMergePatch(patched, makeMergePatch(before, after));
  RC_ASSERT(patched == after);
}

}  // namespace
}  // namespace nistaran
