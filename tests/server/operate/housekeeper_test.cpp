// What nobody needs any more goes by itself, and who was away longer gets documents.
#include "server/operate/housekeeper.h"

#include <gtest/gtest.h>

#include "tests/server/stored_district.h"

namespace nistaran::testing {
namespace {

TEST(Housekeeper, CutsOffTheOldEndOfTheFeedAndATabletThatWasAwayBeginsAnew) {
  StoredDistrict district;
  district.receive("1");
  SyncRequest away;
  away.cursor = district.pulled(district.chief).cursor;
  district.receive("2");
  district.receive("3");
  SyncRequest near;
  near.cursor = district.pulled(district.chief).cursor;
  server::Housekeeper housekeeper(*district.store, district.clock,
                                  {std::chrono::hours(24 * 90), std::chrono::hours(1), 2});
  EXPECT_EQ(housekeeper.tidyUp(), 0U) << "nothing is old yet";
  district.clock.advance(std::chrono::hours(24 * 91));
  EXPECT_EQ(housekeeper.tidyUp(), 3U);

  const SyncAnswer back = district.pulled(district.chief, away);
  EXPECT_TRUE(back.restart);
  EXPECT_EQ(back.documents.size(), 3U) << "documents, not history";
  const SyncAnswer same = district.pulled(district.chief, near);
  EXPECT_FALSE(same.restart) << "who has everything goes on";
  EXPECT_TRUE(same.documents.empty());
}

}  // namespace
}  // namespace nistaran::testing
