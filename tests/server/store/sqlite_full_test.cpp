// A full disk: nothing half-written, nothing acknowledged lost, and on it goes once there is room.
#include "tests/server/file_size_limit.h"
#include "tests/server/store/sqlite_place.h"

namespace nistaran::server::testing {
namespace {

constexpr int kMany = 10'000;

void store(Store& store, int number) {
  store.write([&](StoreTransaction& tx) {
    Json document = documentOf(std::to_string(number), 1);
    document["padding"] = std::string(4000, 'p');
    tx.commitChange(changeOf(Json(), document));
  });
}

// How many were acknowledged before the disk was full.
int fill(Store& full) {
  for (int i = 0; i < kMany; ++i) {
    try {
      store(full, i);
    } catch (const ErrorException& failure) {
      EXPECT_EQ(failure.error().code(), ErrorCode::StorageFull) << failure.what();
      return i;
    }
  }
  ADD_FAILURE() << "it was never full";
  return kMany;
}

void expectExactly(Store& store, int count) {
  store.read([&](StoreReader& reader) {
    for (int i = 0; i < count; ++i) EXPECT_TRUE(reader.document(ComplaintId(std::to_string(i)))) << i;
    EXPECT_FALSE(reader.document(ComplaintId(std::to_string(count))));
    EXPECT_EQ(reader.head(kKannauj), Seq(count));
    EXPECT_EQ(reader.feed(kKannauj, "station:tirwa", {}, kMany).size(), static_cast<std::size_t>(count));
  });
}

TEST(SqliteFull, TheDatabaseKeepsWhatItAcknowledgedAndNothingElse) {
  SqlitePlace place;
  place.open()->write(addDistrict);
  place.options.page_count_max = 200;
  int acknowledged = 0;
  {
    const auto full = place.open();
    acknowledged = fill(*full);
    EXPECT_GT(acknowledged, 10);
    expectExactly(*full, acknowledged);
    EXPECT_THROW(store(*full, acknowledged), ErrorException) << "it stays full, and says so each time";
  }
  place.options.page_count_max = 0;
  const auto roomy = place.open();
  expectExactly(*roomy, acknowledged);
  store(*roomy, acknowledged);
  expectExactly(*roomy, acknowledged + 1);
}

TEST(SqliteFull, TheWriteAheadLogMayBeWhatFindsNoRoomAndTheSameStoreGoesOnLater) {
  SqlitePlace place;
  const auto full = place.open();
  full->write(addDistrict);
  int acknowledged = 0;
  {
    const FileSizeLimit limit(900 * 1024);
    acknowledged = fill(*full);
    EXPECT_GT(acknowledged, 10);
    expectExactly(*full, acknowledged);
  }
  store(*full, acknowledged);
  expectExactly(*full, acknowledged + 1);
}

TEST(SqliteFull, OnlyTheWorkThatFindsNoRoomFails) {
  SqlitePlace place;
  place.open()->write(addDistrict);
  place.options.page_count_max = 200;
  const auto full = place.open();
  const int acknowledged = fill(*full);
  full->write([](StoreTransaction& tx) { tx.setDeviceState(DeviceId("nobody"), DeviceState::Revoked); });
  full->read([&](StoreReader& reader) { EXPECT_EQ(reader.head(kKannauj), Seq(acknowledged)); });
}

TEST(SqliteFull, ANewDatabaseThatFindsNoRoomSaysThatTheDiskIsFull) {
  SqlitePlace place;
  const FileSizeLimit limit(8 * 1024);
  const auto [code, words] = place.refusal();
  EXPECT_EQ(code, "storage_full") << words;
}

}  // namespace
}  // namespace nistaran::server::testing
