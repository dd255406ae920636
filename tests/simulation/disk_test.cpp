// A simulation is worth what its disk is: SQLite itself says here whether it can live with it.
#include "tests/simulation/disk.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

namespace nistaran::simulation {
namespace {

class DiskTest : public ::testing::Test {
 protected:
  std::unique_ptr<SQLite::Database> open() {
    auto database =
        std::make_unique<SQLite::Database>(disk.path("a.db"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database->exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE IF NOT EXISTS t (x)");
    return database;
  }
  static void insert(SQLite::Database& database, int x) {
    database.exec("INSERT INTO t VALUES (" + std::to_string(x) + ")");
  }
  static int count(SQLite::Database& database) {
    return database.execAndGet("SELECT COUNT(*) FROM t").getInt();
  }
  static std::string health(SQLite::Database& database) {
    return database.execAndGet("PRAGMA integrity_check").getString();
  }

  DiskShelf shelf;
  Disk& disk = shelf.add("/machine");
  testing::SeededEntropy random{7};
};

TEST_F(DiskTest, KeepsWhatWasCommittedWhenThePowerGoesAtAnyWrite) {
  for (std::uint64_t moment = 0; moment < 60; ++moment) {
    disk.restore({});
    int committed = 0;
    try {
      disk.dieAfter(moment);
      const auto database = open();
      for (int i = 0; i < 10; ++i) {
        insert(*database, i);
        ++committed;
      }
    } catch (const SQLite::Exception&) {
      EXPECT_TRUE(disk.dead());
    }
    disk.restartAfterPowerCut(random);
    const auto database = open();
    EXPECT_EQ(health(*database), "ok") << "power cut at write " << moment;
    EXPECT_GE(count(*database), committed) << "power cut at write " << moment;
    EXPECT_LE(count(*database), committed + 1);
  }
}

TEST_F(DiskTest, LosesWhatASyncOnlyClaimedToHaveWritten) {
  {
    const auto database = open();
    insert(*database, 1);
    disk.setSyncLies(true);
    for (int i = 0; i < 20; ++i) insert(*database, i);
    disk.die();
  }
  disk.setSyncLies(false);
  disk.restartAfterPowerCut(random);
  EXPECT_LT(count(*open()), 21);
}

TEST_F(DiskTest, KeepsEverythingWhenOnlyTheProcessDies) {
  {
    const auto database = open();
    insert(*database, 1);
    disk.die();
  }
  disk.restartProcess();
  EXPECT_EQ(count(*open()), 1);
}

TEST_F(DiskTest, IsFullForWhatGrowsAndGoesOnWhenThereIsRoomAgain) {
  const auto database = open();
  insert(*database, 1);
  disk.setFull(true);
  EXPECT_THROW(
      {
        for (int i = 0; i < 2000; ++i) insert(*database, i);
      },
      SQLite::Exception);
  disk.setFull(false);
  const int before = count(*database);
  insert(*database, 2);
  EXPECT_EQ(count(*database), before + 1);
}

TEST_F(DiskTest, GoesBackToAnImage) {
  { insert(*open(), 1); }
  const DiskImage image = disk.image();
  { insert(*open(), 2); }
  disk.restore(image);
  EXPECT_EQ(count(*open()), 1);
}

TEST_F(DiskTest, ServesSeveralConnectionsAtOnce) {
  const auto writer = open();
  const auto reader = open();
  insert(*writer, 1);
  EXPECT_EQ(count(*reader), 1);
  insert(*writer, 2);
  EXPECT_EQ(count(*reader), 2);
}

}  // namespace
}  // namespace nistaran::simulation
