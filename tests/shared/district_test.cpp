#include "shared/district.h"

#include <gtest/gtest.h>

namespace nistaran {
namespace {

Json kannauj() {
  return {{"district", {{"code", "kannauj"}, {"name", {{"hi", "कन्नौज"}, {"en", "Kannauj"}}}}},
          {"circles", {{{"code", "tirwa"}}}},
          {"stations", {{{"code", "tirwa"}, {"circle", "tirwa"}}}}};
}

TEST(ADistrictsFile, SaysToWhomReportsAreWritten) {
  Json file = kannauj();
  file["district"]["addressee"] = {{"hi", "पुलिस आयुक्त"}, {"en", "Commissioner of Police"}};
  const auto district = districtFromJson(file);
  ASSERT_TRUE(district);
  EXPECT_EQ(district->addressee.in("hi"), "पुलिस आयुक्त");
  EXPECT_EQ(district->addressee.in("en"), "Commissioner of Police");
}

TEST(ADistrictsFile, ThatSaysNothingOfItMeansTheOneOfTheForm) {
  EXPECT_EQ(districtFromJson(kannauj())->addressee.in("hi"), "वरिष्ठ पुलिस अधीक्षक");
}

}  // namespace
}  // namespace nistaran
