// The tablet's file: kept over a restart, refused when it is not ours to write, whole when the disk is full.
#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>

#include "mobile/store/migrations.h"
#include "mobile/store/tablet_store.h"
#include "sync/recorder.h"
#include "tests/builders.h"
#include "tests/mobile/scratch_folder.h"

namespace nistaran {
namespace {

struct TabletFile : ::testing::Test {
  ErrorCode codeOfOpening() {
    try {
      TabletStore store(door, path);
    } catch (const ErrorException& thrown) {
      return thrown.error().code();
    }
    ADD_FAILURE() << "it opened";
    return ErrorCode::Internal;
  }

  testing::ScratchFolder folder;
  std::filesystem::path path = folder / "tablet.db";
  Door door{folder / "door.db"};
  testing::TestClock clock;
  testing::SeededEntropy entropy;
  Officer ravi = testing::officer("ravi");
  Draft note{ravi.id,
             ComplaintId(testing::kNumber),
             OperationKind::ActionRecord,
             Version(1),
             {{"type", "note"}, {"text", "मौके पर गया"}}};
};

TEST_F(TabletFile, ReopenedIsWhatItWas) {
  Operation made;
  {
    TabletStore store(door, path);
    store.database.transaction([&] {
      store.drafts.put(ravi.id, note.complaint, "action", {{"text", "आधा लिखा"}});
    });
    made = Recorder(store.local, DeviceId("tab-1"), clock, entropy).record(note, ravi);
  }
  TabletStore store(door, path);
  EXPECT_EQ(stringAt(store.drafts.get(ravi.id, note.complaint, "action"), "text"), "आधा लिखा");
  store.local.transaction([&](LocalStoreTransaction& tx) {
    ASSERT_EQ(tx.waitingCount(), 1U);
    EXPECT_EQ(tx.waiting(1).front().operation.json, made.json);
    EXPECT_EQ(tx.head(), headAfter(made));
  });
}

TEST_F(TabletFile, IsWrittenThroughToTheDiskAtEachCommit) {
  TabletStore store(door, path);
  EXPECT_EQ(store.database.raw().execAndGet("PRAGMA journal_mode").getString(), "wal");
  EXPECT_EQ(store.database.raw().execAndGet("PRAGMA synchronous").getInt(), 2);  // FULL
}

TEST_F(TabletFile, OnAFullDiskTheSaveFailsAndNothingOfBeforeIsLost) {
  SqliteLocalStore store(path, {.pages_max = 40});
  Recorder recorder(store, DeviceId("tab-1"), clock, entropy);
  int saved = 0;
  ErrorCode code = ErrorCode::Internal;
  note.body["text"] = std::string(3000, 'x');
  try {
    for (; saved < 1000; ++saved) recorder.record(note, ravi);
  } catch (const ErrorException& thrown) {
    code = thrown.error().code();
  }
  EXPECT_EQ(code, ErrorCode::StorageFull);
  EXPECT_GT(saved, 0);
  store.transaction([&](LocalStoreTransaction& tx) {
    EXPECT_EQ(tx.waitingCount(), static_cast<std::size_t>(saved));
    EXPECT_EQ(tx.head().n, DeviceCount(saved));
  });
  // With room again it goes on where it was: no gap in the chain.
  SqliteLocalStore roomier(path);
  EXPECT_EQ(Recorder(roomier, DeviceId("tab-1"), clock, entropy).record(note, ravi).n,
            DeviceCount(saved + 1));
}

TEST_F(TabletFile, AFileThatIsNoDatabaseIsSaidToBeUnreadable) {
  std::ofstream(path) << std::string(5000, 'g');
  EXPECT_EQ(codeOfOpening(), ErrorCode::StorageUnreadable);
  EXPECT_EQ(std::filesystem::file_size(path), 5000U);  // and is left as it is
}

TEST_F(TabletFile, ANewerSchemaIsRefusedAndLeftAsItIs) {
  { TabletStore store(door, path); }
  {
    SQLite::Database raw(path.string(), SQLite::OPEN_READWRITE);
    raw.exec("PRAGMA user_version=" + std::to_string(schemaVersion(Schema::Records) + 1));
  }
  EXPECT_EQ(codeOfOpening(), ErrorCode::Unsupported);
  SQLite::Database raw(path.string(), SQLite::OPEN_READONLY);
  EXPECT_EQ(raw.execAndGet("PRAGMA user_version").getInt(), schemaVersion(Schema::Records) + 1);
}

TEST_F(TabletFile, AFolderInItsPlaceIsSaidToBeUnreadable) {
  std::filesystem::create_directories(path);
  EXPECT_EQ(codeOfOpening(), ErrorCode::StorageUnreadable);
}

}  // namespace
}  // namespace nistaran
