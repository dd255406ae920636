// What lies on the tablet's disk says nothing to whoever has no key, and is all there for whoever has it.
#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>
#include <iterator>

#include "mobile/store/tablet_store.h"
#include "sync/recorder.h"
#include "tests/builders.h"
#include "tests/mobile/scratch_folder.h"

namespace nistaran {
namespace {

struct SealedStore : ::testing::Test {
  DatabaseOptions sealedWith(const DataKey& used) const { return {used, Schema::Records, {}}; }
  void fill(TabletStore& store) {
    testing::Complaint complaint;
    complaint.markedTo(ravi);
    store.local.transaction(
        [&](LocalStoreTransaction& tx) { tx.putDocument(ravi.id, storedDocument(complaint.document())); });
    Recorder(store.local, DeviceId("tab-1"), clock, entropy)
        .record(
            {ravi.id, number, OperationKind::ActionRecord, Version(1), {{"type", "note"}, {"text", kNote}}},
            ravi);
    store.database.transaction([&] { store.drafts.put(ravi.id, number, "action", {{"text", kDraft}}); });
    photo = store.folder.put(kPhoto);
  }
  // Everything under the folder, one after the other.
  std::string rawBytes() const {
    std::string all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
      all += entry.path().filename().string();
      if (!entry.is_regular_file()) continue;
      std::ifstream file(entry.path(), std::ios::binary);
      all.append(std::istreambuf_iterator<char>(file), {});
    }
    return all;
  }
  static void flip(const std::filesystem::path& path, std::streamoff at) {
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekg(at);
    const int byte = file.get();
    file.seekp(at);
    file.put(static_cast<char>(byte ^ 1));
  }
  ErrorCode codeOf(const std::function<void()>& work) {
    try {
      work();
    } catch (const ErrorException& thrown) {
      return thrown.error().code();
    }
    ADD_FAILURE() << "it opened";
    return ErrorCode::Internal;
  }

  static constexpr const char* kNote = "मेड़ तोड़ कर कब्ज़ा किया गया";
  static constexpr const char* kDraft = "आधा लिखा बयान";
  const std::string kPhoto = "\xff\xd8\xff\xe0" + std::string(200'000, 'p');
  testing::ScratchFolder folder;
  std::filesystem::path path = folder / "tablet.db";
  DataKey door_key = DataKey::make();
  DataKey key = DataKey::make();
  testing::TestClock clock;
  testing::SeededEntropy entropy;
  Officer ravi = testing::officer("ravi");
  ComplaintId number{testing::kNumber};
  std::string photo;
};

TEST_F(SealedStore, NoNameNumberTextOrPictureIsInTheRawBytes) {
  Door door(folder / "door.db", door_key);
  door.officers.put(ravi, fromMs(1000));
  door.identity.setDistrict({{"name", {{"hi", "कन्नौज"}}}});
  TabletStore store(door, path, sealedWith(key));
  fill(store);
  // The log has not been written back yet, and then it has.
  for (const bool written_back : {false, true}) {
    if (written_back) store.database.raw().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    const std::string raw = rawBytes();
    ASSERT_GT(raw.size(), kPhoto.size());
    for (const std::string& secret :
         {std::string(kNote), std::string(kDraft), kPhoto.substr(0, 16), photo, number.text(), ravi.name,
          std::string("complaint"), std::string("कन्नौज"), std::string("99999"), std::string("SQLite format"),
          std::string("CREATE TABLE")}) {
      EXPECT_EQ(raw.find(secret), std::string::npos) << secret;
    }
  }
}

TEST_F(SealedStore, WithTheKeyEverythingIsThereAgain) {
  Door door(folder / "door.db", door_key);
  {
    TabletStore store(door, path, sealedWith(key));
    fill(store);
  }
  TabletStore store(door, path, sealedWith(key));
  store.local.transaction([&](LocalStoreTransaction& tx) {
    EXPECT_EQ(tx.waitingCount(), 1U);
    EXPECT_TRUE(tx.document(ravi.id, number).has_value());
  });
  EXPECT_EQ(stringAt(store.drafts.get(ravi.id, number, "action"), "text"), kDraft);
}

TEST_F(SealedStore, AFileIsReadFromAnyPlaceOfIt) {
  Door door(folder / "door.db", door_key);
  TabletStore store(door, path, sealedWith(key));
  std::string bytes;
  for (int i = 0; i < 200'000; ++i) bytes.push_back(static_cast<char>(i * 7 % 251));
  const std::string sha256 = store.folder.put(bytes);
  EXPECT_TRUE(store.folder.sound(sha256));
  for (const auto& [offset, count] : std::vector<std::pair<std::int64_t, std::int64_t>>{{0, 10},
                                                                                        {65'530, 20},
                                                                                        {65'536, 65'536},
                                                                                        {100, 200'000},
                                                                                        {199'999, 5},
                                                                                        {200'000, 5},
                                                                                        {300'000, 1}}) {
    const auto begin = std::min<std::size_t>(static_cast<std::size_t>(offset), bytes.size());
    EXPECT_EQ(store.folder.read(sha256, offset, count), bytes.substr(begin, static_cast<std::size_t>(count)))
        << offset;
  }
}

TEST_F(SealedStore, AnotherKeyOpensNothingAndLeavesItAsItIs) {
  Door door(folder / "door.db", door_key);
  {
    TabletStore store(door, path, sealedWith(key));
    fill(store);
  }
  const auto size = std::filesystem::file_size(path);
  const DataKey other = DataKey::make();
  EXPECT_EQ(codeOf([&] { TabletStore(door, path, sealedWith(other)); }), ErrorCode::StorageUnreadable);
  EXPECT_EQ(codeOf([&] { Door(folder / "door.db", other); }), ErrorCode::StorageUnreadable);
  EXPECT_EQ(std::filesystem::file_size(path), size);
  EXPECT_FALSE(FileFolder(path.string() + ".files", other).has(photo));
}

TEST_F(SealedStore, APageThatWasAlteredOrMovedIsNotBelieved) {
  Door door(folder / "door.db", door_key);
  {
    TabletStore store(door, path, sealedWith(key));
    fill(store);
    store.database.raw().exec("VACUUM");  // no page is free
  }
  std::ifstream file(path, std::ios::binary);
  const std::string whole{std::istreambuf_iterator<char>(file), {}};
  constexpr std::size_t kPage = 4096;
  ASSERT_GT(whole.size(), 4 * kPage);
  const std::filesystem::path copy = folder / "copy.db";
  const auto isBelieved = [&](const std::string& bytes) {
    std::ofstream(copy, std::ios::binary) << bytes;
    try {
      TabletStore store(door, copy, sealedWith(key));
      return store.database.raw().execAndGet("PRAGMA integrity_check").getString() == "ok";
    } catch (const std::exception&) {
      return false;
    }
  };
  EXPECT_TRUE(isBelieved(whole));
  for (std::size_t page = 0; page < whole.size(); page += kPage) {
    std::string altered = whole;
    altered[page + 100] = static_cast<char>(altered[page + 100] ^ 1);
    EXPECT_FALSE(isBelieved(altered)) << page;
    if (page == 0) continue;
    std::string moved = whole;
    std::swap_ranges(moved.begin() + static_cast<std::ptrdiff_t>(page - kPage),
                     moved.begin() + static_cast<std::ptrdiff_t>(page),
                     moved.begin() + static_cast<std::ptrdiff_t>(page));
    EXPECT_FALSE(isBelieved(moved)) << page;
  }
}

TEST_F(SealedStore, AFileThatWasAlteredIsSeenToBe) {
  Door door(folder / "door.db", door_key);
  TabletStore store(door, path, sealedWith(key));
  fill(store);
  flip(store.folder.path(photo), 100);
  EXPECT_FALSE(store.folder.sound(photo));
  EXPECT_EQ(codeOf([&] { (void)store.folder.read(photo, 0, 10); }), ErrorCode::NotFound);
  EXPECT_EQ(store.folder.read(photo, 100'000, 10), std::string(10, 'p')) << "the other parts are";
}

TEST_F(SealedStore, ALogThatACrashHasTornEndsBeforeTheTear) {
  Door door(folder / "door.db", door_key);
  TabletStore store(door, path, sealedWith(key));
  fill(store);
  const std::filesystem::path copy = folder / "copy.db";
  for (const char* part : {"", "-wal"})
    std::filesystem::copy_file(path.string() + part, copy.string() + part);
  const auto whole = std::filesystem::file_size(copy.string() + "-wal");
  // The draft was the last to be committed.
  std::filesystem::resize_file(copy.string() + "-wal", whole - 3000);
  TabletStore torn(door, copy, sealedWith(key));
  EXPECT_TRUE(torn.drafts.get(ravi.id, number, "action").is_null());
  torn.local.transaction([&](LocalStoreTransaction& tx) { EXPECT_EQ(tx.waitingCount(), 1U); });
}

}  // namespace
}  // namespace nistaran
