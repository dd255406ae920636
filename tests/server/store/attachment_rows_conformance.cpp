// Uploads, and which complaint names which file, over every store.
#include "tests/server/store/store_conformance.h"

namespace nistaran::server::testing {
namespace {

const std::string kPhoto(64, 'a');
const std::string kPaper(64, 'b');

UploadRow uploadUntil(const std::string& id, UtcTime expires, const std::string& sha256 = kPhoto,
                      const std::string& device = "tab-1") {
  return {UploadId(id), DeviceId(device), sha256, 4'000'000, "image/jpeg", expires, false};
}

Json naming(const std::string& number, int version, const std::vector<std::string>& files) {
  Json document = documentOf(number, version);
  for (const std::string& sha256 : files)
    document["attachments"]["op-" + sha256.substr(0, 4)] = {
        {"file", {{"sha256", sha256}, {"size_bytes", 1}, {"type", "image/jpeg"}}}};
  return document;
}

TEST_P(StoreConformance, AnUploadIsFoundByItsIdAndByItsFile) {
  const UploadRow row = uploadUntil("u1", clock.now());
  write([&](StoreTransaction& tx) { tx.attachmentWriter().putUpload(row); });
  EXPECT_EQ(read([](StoreReader& reader) { return reader.attachments().upload(UploadId("u1")); }), row);
  EXPECT_EQ(
      read([](StoreReader& reader) { return reader.attachments().uploadOf(DeviceId("tab-1"), kPhoto); }),
      row);
  EXPECT_FALSE(
      read([](StoreReader& reader) { return reader.attachments().uploadOf(DeviceId("tab-2"), kPhoto); }));
  EXPECT_EQ(read([](StoreReader& reader) { return reader.attachments().uploadsOf(DeviceId("tab-1")); }), 1U);
  reopen();
  EXPECT_EQ(read([](StoreReader& reader) { return reader.attachments().upload(UploadId("u1")); }), row);
}

TEST_P(StoreConformance, ADeviceBringsOneFileOnceAtATime) {
  write([&](StoreTransaction& tx) {
    tx.attachmentWriter().putUpload(uploadUntil("u1", clock.now()));
    tx.attachmentWriter().putUpload(uploadUntil("u2", clock.now()));
  });
  EXPECT_FALSE(read([](StoreReader& reader) { return reader.attachments().upload(UploadId("u1")); }));
  EXPECT_EQ(read([](StoreReader& reader) { return reader.attachments().uploadsOf(DeviceId("tab-1")); }), 1U);
}

TEST_P(StoreConformance, AnUploadThatIsCompleteIsKeptAndCountsNoMore) {
  UploadRow row = uploadUntil("u1", clock.now());
  row.complete = true;
  write([&](StoreTransaction& tx) { tx.attachmentWriter().putUpload(row); });
  EXPECT_EQ(read([](StoreReader& reader) { return reader.attachments().upload(UploadId("u1")); }), row);
  EXPECT_EQ(read([](StoreReader& reader) { return reader.attachments().uploadsOf(DeviceId("tab-1")); }), 0U);
}

TEST_P(StoreConformance, ExpiredUploadsAreFoundTheOldestFirst) {
  const UtcTime now = clock.now();
  write([&](StoreTransaction& tx) {
    tx.attachmentWriter().putUpload(uploadUntil("late", now));
    tx.attachmentWriter().putUpload(uploadUntil("early", now - std::chrono::hours(1), kPaper));
    tx.attachmentWriter().putUpload(uploadUntil("alive", now + std::chrono::hours(1), kPhoto, "tab-2"));
  });
  const auto expired = [&](std::size_t count) {
    std::vector<std::string> ids;
    for (const UploadRow& row :
         read([&](StoreReader& reader) { return reader.attachments().uploadsExpiredAt(now, count); }))
      ids.push_back(row.id.text());
    return ids;
  };
  EXPECT_EQ(expired(10), (std::vector<std::string>{"early", "late"}));
  EXPECT_EQ(expired(1), std::vector<std::string>{"early"});
  write([](StoreTransaction& tx) { tx.attachmentWriter().removeUpload(UploadId("early")); });
  EXPECT_EQ(expired(10), std::vector<std::string>{"late"});
}

TEST_P(StoreConformance, WhichComplaintsNameAFileIsKeptWithTheDocument) {
  const auto complaints = [&](const std::string& sha256) {
    return read([&](StoreReader& reader) { return reader.attachments().complaintsNaming(sha256); });
  };
  write([](StoreTransaction& tx) {
    tx.commitChange(changeOf(Json(), naming("2", 1, {kPhoto})));
    tx.commitChange(changeOf(Json(), naming("1", 1, {})));
    tx.commitChange(changeOf(naming("1", 1, {}), naming("1", 2, {kPhoto, kPaper})));
    tx.commitChange(changeOf(naming("1", 2, {kPhoto, kPaper}), naming("1", 3, {kPhoto, kPaper})));
  });
  EXPECT_EQ(complaints(kPhoto), (std::vector{ComplaintId("1"), ComplaintId("2")}));
  EXPECT_EQ(complaints(kPaper), std::vector{ComplaintId("1")});
  EXPECT_TRUE(complaints(std::string(64, 'c')).empty());
}

}  // namespace
}  // namespace nistaran::server::testing
