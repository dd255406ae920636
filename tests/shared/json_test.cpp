#include "shared/json.h"

#include <gtest/gtest.h>

#include "shared/limits.h"

namespace nistaran {
namespace {

TEST(ParseJson, SaysWhatIsWrong) {
  EXPECT_EQ(parseJson("{\"a\":").error().code(), ErrorCode::Malformed);
  EXPECT_EQ(parseJson("{\"a\":1.5}").error().detail(), "a number is not an integer");
  EXPECT_EQ(parseJson("{\"a\":9007199254740993}").error().detail(), "an integer is beyond 2^53");
  EXPECT_EQ(parseJson("<html>captive portal</html>").error().detail(), "this is not JSON");
}

TEST(ParseJson, RefusesNestingThatWouldEatTheStack) {
  EXPECT_EQ(parseJson(std::string(1'000'000, '[')).error().detail(), "nested too deeply");
  EXPECT_TRUE(parseJson(std::string(30, '[') + std::string(30, ']')).has_value());
}

TEST(ParseJson, DoesNotCountBracketsInsideText) {
  EXPECT_TRUE(parseJson("\"" + std::string(200, '[') + "\\\"{{{\"").has_value());
}

TEST(ReadingJson, AnswersTheFallbackWhereTheTypeIsAnother) {
  const Json value{{"a", {{"b", 7}}}, {"t", "x"}};
  EXPECT_EQ(integerAt(value, "a.b"), 7);
  EXPECT_EQ(stringAt(value, "a.b", "none"), "none");
  EXPECT_EQ(integerAt(value, "t", -1), -1);
  EXPECT_EQ(find(value, "t.b.c"), nullptr);
  EXPECT_TRUE(objectAt(value, "missing").empty());
  EXPECT_FALSE(boolAt(Json("text"), "x"));
}

}  // namespace
}  // namespace nistaran
