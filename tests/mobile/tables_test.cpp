// Officers, drafts, log: the small tables.
#include <gtest/gtest.h>

#include "mobile/store/tablet_store.h"
#include "tests/builders.h"
#include "tests/mobile/scratch_folder.h"

namespace nistaran {
namespace {

struct Tables : ::testing::Test {
  testing::ScratchFolder folder;
  Door door{folder / "door.db"};
  TabletStore store{door, folder / "tablet.db"};
  Officer ravi = testing::officer("ravi");
  ComplaintId number{testing::kNumber};
};

TEST_F(Tables, WhoWasHereLastComesFirst) {
  store.officers.put(ravi, fromMs(1000));
  store.officers.put(testing::inspector(), fromMs(2000));
  ASSERT_EQ(store.officers.all().size(), 2U);
  EXPECT_EQ(store.officers.all().front().profile.id.text(), "insp");
  store.officers.wasHere(ravi.id, fromMs(3000));
  EXPECT_EQ(store.officers.all().front().profile, ravi);
}

TEST_F(Tables, ATokenIsKeptUntilItIsDropped) {
  store.officers.put(ravi, fromMs(1000));
  EXPECT_FALSE(store.officers.token(ravi.id).has_value());
  store.officers.setToken(ravi.id, {"t-1", fromMs(5000)});
  ASSERT_TRUE(store.officers.token(ravi.id).has_value());
  EXPECT_EQ(store.officers.token(ravi.id)->expires_at, fromMs(5000));
  store.officers.dropToken(ravi.id);
  EXPECT_FALSE(store.officers.token(ravi.id).has_value());
}

TEST_F(Tables, WhoSignsInAgainKeepsThePin) {
  store.officers.put(ravi, fromMs(1000));
  store.officers.setUnlock(ravi.id, "closed");
  store.officers.put(ravi, fromMs(2000));
  EXPECT_EQ(store.officers.find(ravi.id)->unlock, "closed");
}

TEST_F(Tables, DraftsLeaveTheTabletWithTheComplaint) {
  store.drafts.put(ravi.id, number, "action", {{"text", "आधा"}});
  store.local.transaction([&](LocalStoreTransaction& tx) { tx.removeDocument(ravi.id, number); });
  EXPECT_TRUE(store.drafts.get(ravi.id, number, "action").is_null());
}

TEST_F(Tables, ADraftOfNothingIsNone) {
  store.drafts.put(ravi.id, number, "action", {{"text", "आधा"}});
  store.drafts.put(ravi.id, number, "action", Json());
  EXPECT_TRUE(store.drafts.get(ravi.id, number, "action").is_null());
}

TEST_F(Tables, TheSyncLogKeepsItsNewestLines) {
  for (int i = 0; i < SyncLogTable::kEntriesKept + 10; ++i)
    store.sync_log.add({0, fromMs(i), true, i, 0, ""});
  const auto lines = store.sync_log.newest(1000);
  ASSERT_EQ(lines.size(), static_cast<std::size_t>(SyncLogTable::kEntriesKept));
  EXPECT_EQ(lines.front().sent, SyncLogTable::kEntriesKept + 9);
}

TEST_F(Tables, ADistrictFileWithFractionsComesBackWhole) {
  const Json district{{"stations", {{{"code", "tirwa"}, {"lat", 26.966}}}}};
  store.identity.setDistrict(district);
  EXPECT_EQ(store.identity.district(), district);
}

}  // namespace
}  // namespace nistaran
