#include "shared/merge_patch.h"

#include <gtest/gtest.h>

namespace nistaran {
namespace {

Json patched(Json document, const Json& patch) {
  applyMergePatch(document, patch);
  return document;
}

TEST(MergePatch, BringsOneDocumentToTheOther) {
  const Json before = Json::parse(R"({"a":1,"m":{"x":1,"y":{"z":2}},"list":[1,2],"gone":true,"s":"t"})");
  const Json after = Json::parse(R"({"a":1,"m":{"x":2,"y":{}},"list":[1,2,3],"new":{"k":"v"},"s":{"t":1}})");
  const Json patch = makeMergePatch(before, after);
  EXPECT_EQ(patched(before, patch), after);
  EXPECT_FALSE(patch.contains("a")) << "what did not change does not travel";
}

TEST(MergePatch, IsEmptyBetweenEquals) {
  const Json value = Json::parse(R"({"a":{"b":[1]}})");
  EXPECT_EQ(makeMergePatch(value, value), Json::object());
}

TEST(WithoutNulls, LeavesNoMemberThatAPatchWouldDrop) {
  EXPECT_EQ(withoutNulls(Json::parse(R"({"a":null,"b":{"c":null,"d":1},"e":[null,{"f":null}]})")),
            Json::parse(R"({"b":{"d":1},"e":[null,{}]})"));
}

}  // namespace
}  // namespace nistaran
