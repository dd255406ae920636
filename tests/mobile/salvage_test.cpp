// A tablet's database of which a part does not open any more: everything else is saved, nothing is thrown
// away.
#include "mobile/store/salvage.h"

#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>

#include "mobile/store/tablet_store.h"
#include "sync/recorder.h"
#include "tests/builders.h"
#include "tests/mobile/scratch_folder.h"

namespace nistaran {
namespace {

namespace fs = std::filesystem;

constexpr int kRecorded = 200;
constexpr std::streamoff kPageBytes = 4096;

struct DamagedStore : ::testing::Test {
  DamagedStore() {
    TabletStore store(door, path, options);
    Recorder recorder(store.local, DeviceId("tab-1"), clock, entropy);
    for (int i = 0; i < kRecorded; ++i) {
      recorder.record(
          {ravi.id,
           number,
           OperationKind::ActionRecord,
           Version(1),
           {{"type", "note"}, {"text", "मौके पर गया " + std::to_string(i) + std::string(500, '.')}}},
          ravi);
    }
    photo = store.folder.put("a picture");
    recorder.record({ravi.id,
                     number,
                     OperationKind::AttachmentAdd,
                     Version(1),
                     {{"file", {{"sha256", photo}, {"size_bytes", 9}, {"type", "image/jpeg"}}}}},
                    ravi);
    store.local.transaction([&](LocalStoreTransaction& tx) {
      testing::Complaint complaint;
      complaint.markedTo(ravi);
      tx.putDocument(ravi.id, storedDocument(complaint.document()));
      tx.setCursor(ravi.id, Cursor{});
      tx.acknowledge(DeviceCount(1), Outcome::Merged, Reason::None, Version(2));
    });
    store.database.transaction([&] { store.drafts.put(ravi.id, number, "action", {{"text", "आधा"}}); });
  }

  void spoilPage(std::streamoff page) {
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(page * kPageBytes + 100);
    file << "spoilt";
  }
  // A page that holds rows of the log in its middle.
  std::streamoff pageOfTheLog() {
    const auto pages = static_cast<std::streamoff>(fs::file_size(path)) / kPageBytes;
    return pages / 2;
  }
  std::size_t filesIn(const fs::path& where) const {
    if (!fs::exists(where)) return 0;
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(where), {}));
  }

  testing::ScratchFolder folder;
  fs::path path = folder / "tablet.db";
  DatabaseOptions options{DataKey::make(), Schema::Records, {}};
  Door door{folder / "door.db"};
  testing::TestClock clock;
  testing::SeededEntropy entropy;
  Officer ravi = testing::officer("ravi");
  ComplaintId number{testing::kNumber};
  std::string photo;
};

TEST_F(DamagedStore, ThatIsSoundAfterAllLosesNothing) {
  const Salvaged salvaged = salvage(path, options);
  EXPECT_TRUE(salvaged.all);
  EXPECT_EQ(salvaged.operations, kRecorded + 1);
  EXPECT_EQ(salvaged.complaints, 1);
  TabletStore store(door, path, options);
  EXPECT_EQ(stringAt(store.drafts.get(ravi.id, number, "action"), "text"), "आधा");
  EXPECT_TRUE(store.folder.has(photo));
  store.local.transaction([&](LocalStoreTransaction& tx) {
    EXPECT_EQ(tx.waitingCount(), static_cast<std::size_t>(kRecorded));
    EXPECT_EQ(tx.operations(DeviceCount(), 1).front().outcome, Outcome::Merged);
    EXPECT_TRUE(tx.document(ravi.id, number).has_value());
    EXPECT_FALSE(tx.cursor(ravi.id).has_value()) << "everything is fetched anew";
  });
}

TEST_F(DamagedStore, GivesAllButWhatLiesOnTheSpoiltPage) {
  spoilPage(pageOfTheLog());
  const Salvaged salvaged = salvage(path, options);
  EXPECT_FALSE(salvaged.all);
  EXPECT_GT(salvaged.operations, kRecorded - 20);
  EXPECT_LT(salvaged.operations, kRecorded + 1);
  TabletStore store(door, path, options);
  store.local.transaction([&](LocalStoreTransaction& tx) {
    EXPECT_EQ(tx.operations(DeviceCount(), 1'000).size(), static_cast<std::size_t>(salvaged.operations));
    EXPECT_EQ(tx.head().n, DeviceCount(kRecorded + 1)) << "what came after the gap is there";
  });
}

TEST_F(DamagedStore, IsKeptAsItWas) {
  spoilPage(pageOfTheLog());
  const auto size = fs::file_size(path);
  salvage(path, options);
  EXPECT_EQ(fs::file_size(folder / "damaged-1" / "tablet.db"), size);
  spoilPage(3);
  salvage(path, options);
  EXPECT_TRUE(fs::exists(folder / "damaged-2" / "tablet.db")) << "the one of before is not overwritten";
}

TEST_F(DamagedStore, WithoutItsFirstPageBeginsAnewAndKeepsThePhotosAside) {
  spoilPage(0);
  const Salvaged salvaged = salvage(path, options);
  EXPECT_FALSE(salvaged.all);
  EXPECT_EQ(salvaged.operations, 0);
  EXPECT_EQ(filesIn(folder / "damaged-1" / "files"), 1U) << "no row names it any more";
  TabletStore store(door, path, options);
  store.local.transaction([&](LocalStoreTransaction& tx) { EXPECT_EQ(tx.waitingCount(), 0U); });
}

TEST_F(DamagedStore, OnAFullDiskStaysAsItIs) {
  spoilPage(pageOfTheLog());
  DatabaseOptions little = options;
  little.pages_max = 30;
  try {
    salvage(path, little);
    FAIL() << "it had no room";
  } catch (const ErrorException& thrown) {
    EXPECT_EQ(thrown.error().code(), ErrorCode::StorageFull);
  }
  EXPECT_FALSE(fs::exists(folder / "damaged-1"));
  EXPECT_GT(salvage(path, options).operations, 0) << "with room again";
}

TEST_F(DamagedStore, WhoseLastStepWasCutOffIsFinishedAtTheNextStart) {
  spoilPage(pageOfTheLog());
  salvage(path, options);
  // As a program leaves it that was killed between moving the damaged file away and putting the new one
  // there.
  fs::rename(path, fs::path(path) += ".salvaged");
  finishSalvage(path);
  TabletStore store(door, path, options);
  store.local.transaction([&](LocalStoreTransaction& tx) { EXPECT_GT(tx.waitingCount(), 100U); });
}

}  // namespace
}  // namespace nistaran
