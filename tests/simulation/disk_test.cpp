// A simulation is worth what its disk is: SQLite itself says here whether it can live with it.
#include "tests/simulation/disk.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "tests/mobile/scratch_folder.h"

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

// What a program writes beside its database, call by call.
class FilesBesideTest : public DiskTest {
 protected:
  FilesBesideTest() { disk.hold(folder.path()); }

  enum class Synced { No, Yes };
  bool writes(const std::string& name, Synced synced) {
    const int file = ::open((folder / name).c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const bool written = file >= 0 &&
                         ::write(file, kBytes.data(), kBytes.size()) == static_cast<ssize_t>(kBytes.size()) &&
                         (synced == Synced::No || ::fsync(file) == 0);
    if (file >= 0) ::close(file);
    return written;
  }
  bool syncsFolder() {
    const int file = ::open(folder.path().c_str(), O_RDONLY | O_DIRECTORY);
    const bool synced = file >= 0 && ::fsync(file) == 0;
    if (file >= 0) ::close(file);
    return synced;
  }
  bool isWhole(const std::string& name) {
    const int file = ::open((folder / name).c_str(), O_RDONLY);
    if (file < 0) return false;
    std::string bytes(kBytes.size() + 1, '\0');
    const ssize_t count = ::read(file, bytes.data(), bytes.size());
    ::close(file);
    bytes.resize(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    return bytes == kBytes;
  }
  // Of twenty power cuts, how many such a file outlives.
  int outlives(const std::function<void(const std::string&)>& write) {
    int whole = 0;
    for (int i = 0; i < 20; ++i) {
      const std::string name = "f" + std::to_string(i);
      write(name);
      disk.die();
      disk.restartAfterPowerCut(random);
      whole += isWhole(name);
    }
    return whole;
  }

  const std::string kBytes = std::string(5000, 'b');
  testing::ScratchFolder folder;
};

TEST_F(FilesBesideTest, AreThereAfterAPowerCutWhenTheyAndTheirFolderWereSynced) {
  EXPECT_EQ(outlives([&](const std::string& name) {
              EXPECT_TRUE(writes(name, Synced::Yes));
              EXPECT_TRUE(syncsFolder());
            }),
            20);
}

TEST_F(FilesBesideTest, AreTornOrGoneWhenTheyWereNot) {
  const auto unsynced = [&](const std::string& name) { writes(name, Synced::No); };
  EXPECT_LT(outlives(unsynced), 15);
  EXPECT_GT(outlives(unsynced), 0);
}

TEST_F(FilesBesideTest, HaveTheirOldNameWhenTheFolderWasNotSynced) {
  const int renamed = outlives([&](const std::string& name) {
    writes(name + ".new", Synced::Yes);
    syncsFolder();
    EXPECT_EQ(::rename((folder / (name + ".new")).c_str(), (folder / name).c_str()), 0);
  });
  EXPECT_GT(renamed, 0);
  EXPECT_LT(renamed, 20);
}

TEST_F(FilesBesideTest, FailWhenTheDiskIsFullOrTheMachineIsOff) {
  disk.setFull(true);
  EXPECT_FALSE(writes("a", Synced::Yes));
  EXPECT_EQ(errno, ENOSPC);
  disk.setFull(false);
  disk.dieAfter(1);
  EXPECT_FALSE(writes("b", Synced::Yes)) << "the power goes between the write and its sync";
  EXPECT_TRUE(disk.dead());
  EXPECT_FALSE(writes("c", Synced::No));
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
