// Attached files on the tablet: on the disk before anything names them, gone when nothing does.
#include <gtest/gtest.h>

#include <fstream>

#include "mobile/store/tablet_store.h"
#include "shared/crypto/hash.h"
#include "sync/recorder.h"
#include "tests/builders.h"
#include "tests/mobile/scratch_folder.h"
#include "tests/server/file_size_limit.h"

namespace nistaran {
namespace {

struct TabletFiles : ::testing::Test {
  Operation attach(const std::string& original, const std::string& small = {}) {
    Json body{{"file", said(original)}};
    if (!small.empty()) body["small"] = said(small);
    return Recorder(store->local, DeviceId("tab-1"), clock, entropy)
        .record({ravi.id, number, OperationKind::AttachmentAdd, Version(1), body}, ravi);
  }
  Json said(const std::string& bytes) {
    return {{"sha256", store->folder.put(bytes)}, {"size_bytes", bytes.size()}, {"type", "image/jpeg"}};
  }
  void acknowledge(const Operation& operation, Outcome outcome = Outcome::Accepted) {
    store->local.transaction(
        [&](LocalStoreTransaction& tx) { tx.acknowledge(operation.n, outcome, Reason::None, Version(2)); });
  }
  std::vector<std::string> waiting() {
    std::vector<std::string> files;
    for (const WaitingFile& file : store->files.waiting()) files.push_back(file.sha256);
    return files;
  }
  static Json documentWith(const Operation& operation, bool arrived) {
    Json document{{"attachments", {{operation.id.text(), operation.body}}}};
    if (arrived) document["attachments"][operation.id.text()]["file"]["arrived_at_ms"] = 1;
    return document;
  }
  std::size_t filesOnDisk() const {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator((scratch / "tablet.db").string() + ".files"))
      count += entry.is_regular_file() ? 1 : 0;
    return count;
  }
  void reopen() {
    store.reset();
    store = std::make_unique<TabletStore>(door, scratch / "tablet.db");
  }

  testing::ScratchFolder scratch;
  Door door{scratch / "door.db"};
  std::unique_ptr<TabletStore> store = std::make_unique<TabletStore>(door, scratch / "tablet.db");
  testing::TestClock clock;
  testing::SeededEntropy entropy;
  Officer ravi = testing::officer("ravi");
  ComplaintId number{testing::kNumber};
};

TEST_F(TabletFiles, AFileLiesUnderItsHashByteForByte) {
  const std::string bytes("\x00\xff photo", 8);
  const std::string sha256 = store->folder.put(bytes);
  EXPECT_EQ(sha256, crypto::sha256Hex(bytes));
  EXPECT_EQ(store->folder.read(sha256, 0, 100), bytes);
  EXPECT_EQ(store->folder.read(sha256, 2, 3), bytes.substr(2, 3));
  EXPECT_TRUE(store->folder.sound(sha256));
}

TEST_F(TabletFiles, AFileWaitsForItsOperation) {
  const Operation made = attach("photo", "small");
  EXPECT_TRUE(waiting().empty()) << "the server would not know what it is for";
  acknowledge(made);
  EXPECT_EQ(waiting().size(), 2U);
  EXPECT_EQ(store->files.unsent().size(), 2U);
}

TEST_F(TabletFiles, TheFileOfARefusedOperationStaysAndIsNotSent) {
  acknowledge(attach("photo"), Outcome::Refused);
  EXPECT_TRUE(waiting().empty());
  reopen();
  EXPECT_TRUE(store->folder.has(crypto::sha256Hex("photo")));
}

TEST_F(TabletFiles, AFileThatTwoOperationsNameIsSentOnce) {
  acknowledge(attach("photo"));
  acknowledge(attach("photo"));
  EXPECT_EQ(waiting().size(), 1U);
  store->files.setState(crypto::sha256Hex("photo"), FileState::Sent);
  EXPECT_TRUE(waiting().empty());
}

TEST_F(TabletFiles, WhereAnUploadStandsSurvivesTheApp) {
  attach("photo");
  store->files.goesOn(crypto::sha256Hex("photo"), "/v1/attachments/uploads/u1", 3);
  reopen();
  const auto row = store->files.row(crypto::sha256Hex("photo"));
  ASSERT_TRUE(row);
  EXPECT_EQ(row->upload, "/v1/attachments/uploads/u1");
  EXPECT_EQ(row->sent, 3);
}

TEST_F(TabletFiles, AFileWithoutARecordIsSweptAndOneWithARecordStays) {
  store->folder.put("the app was killed before it was recorded");
  attach("photo");
  std::ofstream((scratch / "tablet.db").string() + ".files/half.new") << "half";
  EXPECT_EQ(filesOnDisk(), 3U);
  reopen();
  EXPECT_EQ(filesOnDisk(), 1U);
  EXPECT_TRUE(store->folder.has(crypto::sha256Hex("photo")));
}

TEST_F(TabletFiles, AServerThatHasForgottenAFileGetsItAgain) {
  const Operation made = attach("photo");
  acknowledge(made);
  store->files.setState(crypto::sha256Hex("photo"), FileState::Sent);
  store->files.compare(ravi.id, number, documentWith(made, true));
  EXPECT_TRUE(waiting().empty());
  store->files.compare(ravi.id, number, documentWith(made, false));
  EXPECT_EQ(waiting().size(), 1U);
  store->files.compare(ravi.id, number, documentWith(made, true));
  EXPECT_TRUE(waiting().empty()) << "another tablet may have brought it";
}

TEST_F(TabletFiles, WhatTheServerHasForgottenIsKnownWithTheCopyThatSaysSo) {
  const Operation made = attach("photo");
  acknowledge(made);
  const auto bring = [&](bool arrived) {
    Json document = documentWith(made, arrived);
    document["id"] = number.text();
    document["version"] = 2;
    store->local.transaction(
        [&](LocalStoreTransaction& tx) { tx.putDocument(ravi.id, storedDocument(std::move(document))); });
    reopen();
  };
  bring(true);
  EXPECT_TRUE(waiting().empty());
  bring(false);
  EXPECT_EQ(waiting().size(), 1U);
}

TEST_F(TabletFiles, WhatLeavesTheScopeLeavesTheTabletButNotBeforeTheServerHasIt) {
  acknowledge(attach("sent"));
  acknowledge(attach("waits"));
  store->files.setState(crypto::sha256Hex("sent"), FileState::Sent);
  AttachedCopy others{
      OperationId("op-of-sita"), Copy::Small, store->folder.put("others"), 6, "image/jpeg", true};
  store->files.add(others, ravi.id, number, FileState::Fetched);
  store->local.transaction([&](LocalStoreTransaction& tx) { tx.removeDocument(ravi.id, number); });
  store->sweepFiles();
  EXPECT_FALSE(store->folder.has(crypto::sha256Hex("sent")));
  EXPECT_FALSE(store->folder.has(crypto::sha256Hex("others")));
  EXPECT_TRUE(store->folder.has(crypto::sha256Hex("waits")));
}

// Until the marking has come again from another tablet, the complaint is nobody's here.
TEST_F(TabletFiles, WhatAServerThatWasPutBackMayHaveLostStaysThoughTheComplaintLeavesForAWhile) {
  const Operation made = attach("photo");
  acknowledge(made);
  store->files.setState(crypto::sha256Hex("photo"), FileState::Sent);
  store->local.transaction([&](LocalStoreTransaction& tx) {
    tx.replace(made);
    tx.removeDocument(ravi.id, number);
  });
  store->sweepFiles();
  EXPECT_TRUE(store->folder.has(crypto::sha256Hex("photo")));
  EXPECT_TRUE(waiting().empty());
  acknowledge(made);
  EXPECT_EQ(waiting().size(), 1U);
}

TEST_F(TabletFiles, AFileThatWasAlteredOnTheDiskIsNotSound) {
  const std::string sha256 = store->folder.put("photo");
  std::ofstream(store->folder.path(sha256)) << "photX";
  EXPECT_FALSE(store->folder.sound(sha256));
}

TEST_F(TabletFiles, AFullDiskIsSaidAndLeavesNothingBehind) {
  const testing::FileSizeLimit limit(10);
  try {
    store->folder.put("more than ten bytes");
    FAIL() << "there was no room";
  } catch (const ErrorException& failure) {
    EXPECT_EQ(failure.error().code(), ErrorCode::StorageFull);
  }
  EXPECT_EQ(filesOnDisk(), 0U);
}

}  // namespace
}  // namespace nistaran
