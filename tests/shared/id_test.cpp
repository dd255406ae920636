#include "shared/id.h"

#include <gtest/gtest.h>

#include "shared/uuid.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

TEST(Id, TakesPortalNumbersAndCentralOnes) {
  EXPECT_TRUE(ComplaintId::parse("40019923001789"));
  EXPECT_TRUE(ComplaintId::parse("GOVUP/E/2023/0057076"));
}

TEST(Id, RefusesWhatCouldBreakAKeyOrAPage) {
  EXPECT_FALSE(ComplaintId::parse(""));
  EXPECT_FALSE(ComplaintId::parse("<b>"));
  EXPECT_FALSE(ComplaintId::parse("a b"));
  EXPECT_FALSE(ComplaintId::parse(std::string(65, '1')));
}

TEST(Uuid7, SortsByTimeAndHasItsVersion) {
  testing::SeededEntropy entropy;
  const std::string early = makeUuid7(fromMs(1'790'000'000'000), entropy);
  const std::string late = makeUuid7(fromMs(1'790'000'000'001), entropy);
  EXPECT_LT(early, late);
  EXPECT_EQ(early.size(), 36U);
  EXPECT_EQ(early[14], '7');
  EXPECT_NE(std::string("89ab").find(early[19]), std::string::npos);
}

}  // namespace
}  // namespace nistaran
