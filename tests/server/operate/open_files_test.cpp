// `bundle open-files`: what a tablet out of service kept, in the hands of an operator.
#include <fstream>

#include "server/attachments/file_store.h"
#include "server/ingest/ingest.h"
#include "server/store/sqlite_store.h"
#include "shared/crypto/hash.h"
#include "shared/crypto/sealed_file.h"
#include "tests/builders.h"
#include "tests/server/operate/command_line.h"

namespace nistaran::testing {
namespace {

// More than one part, so that their order counts.
const std::string kPhoto = std::string(70'000, 'p') + "end";
const std::string kPaper = "%PDF a paper";

// A district with one complaint, and the folder of a tablet that was revoked.
struct Kept : CommandLine {
  Kept() {
    loadDistrict();
    std::filesystem::create_directories(tablet / "tablet.db.files");
    const auto store = server::openSqliteStore(database);
    store->write([&](server::StoreTransaction& tx) {
      const Officer portal = server::portalActor(DistrictCode("kannauj"));
      ingest.submitOwn(
          tx, server::portalDevice(portal.district), portal,
          {portal.id, ComplaintId(kNumber), OperationKind::PortalReceive, Version(), receivedBody()});
      std::ofstream(tablet / "files.key.sealed", std::ios::binary)
          << crypto::seal(key.bytes(), tx.bundleKeys()->public_key);
    });
  }
  Draft attaching(const std::string& bytes, const char* type) const {
    return {OfficerId("sp"),
            ComplaintId(kNumber),
            OperationKind::AttachmentAdd,
            Version(1),
            {{"file", {{"sha256", crypto::sha256Hex(bytes)}, {"size_bytes", bytes.size()}, {"type", type}}}}};
  }
  void isOnRecord(const std::string& bytes, const char* type = "image/jpeg") {
    const auto store = server::openSqliteStore(database);
    store->write([&](server::StoreTransaction& tx) {
      ingest.submitOwn(tx, DeviceId("console"), supervisor("sp", ""), attaching(bytes, type));
    });
  }
  void isKeptAside(const std::string& bytes) {
    const auto store = server::openSqliteStore(database);
    store->write([&](server::StoreTransaction& tx) {
      server::DeviceRecord device;
      device.id = DeviceId("lost");
      device.district = DistrictCode("kannauj");
      device.state = server::DeviceState::Revoked;
      tx.addDevice(device);
      tx.quarantine(
          makeOperation(attaching(bytes, "image/jpeg"), device.id, {}, {1, 0}, OperationId("lost-1")),
          "device_revoked", fromMs(1));
    });
  }
  std::filesystem::path sealed(const std::string& bytes) const {
    return tablet / "tablet.db.files" / sealedName(crypto::sha256Hex(bytes), key);
  }
  void lies(const std::string& bytes) const {
    const std::string sha256 = crypto::sha256Hex(bytes);
    std::ofstream file(sealed(bytes), std::ios::binary);
    constexpr auto kPart = static_cast<std::size_t>(kSealedPartBytes);
    for (std::size_t part = 0; part * kPart < bytes.size(); ++part)
      file << sealPart(std::string_view(bytes).substr(part * kPart, kPart), key, sha256,
                       static_cast<std::int64_t>(part));
  }
  Ran opens() { return onDatabase({"bundle", "open-files", "--in", tablet.string(), "--out", path("out")}); }
  std::string opened(const std::string& bytes, const char* ending) const {
    return textOf(path("out/" + kNumber + "-" + crypto::sha256Hex(bytes).substr(0, 12) + ending));
  }
  Json document() {
    Json json;
    server::openSqliteStore(database)->read(
        [&](server::StoreReader& reader) { json = reader.document(ComplaintId(kNumber))->json; });
    return json;
  }

  const TestClock clock;
  SystemEntropy entropy;
  server::Ingest ingest{clock, entropy, nullptr};
  const DataKey key = DataKey::make();
  const std::filesystem::path tablet = folder.path() / "tablet";
};

TEST_F(Kept, IsOpenedIntoAFolderAndGivenToItsComplaint) {
  isOnRecord(kPhoto);
  isOnRecord(kPaper, "application/pdf");
  lies(kPhoto);
  lies(kPaper);
  const Ran ran = opens();
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_NE(ran.out.find("2 files opened"), std::string::npos) << ran.out;
  EXPECT_NE(ran.out.find("2 of them now with their complaints"), std::string::npos) << ran.out;
  EXPECT_EQ(opened(kPhoto, ".jpg"), kPhoto);
  EXPECT_EQ(opened(kPaper, ".pdf"), kPaper);
  for (const auto& [id, entry] : objectAt(document(), "attachments").items())
    EXPECT_TRUE(objectAt(entry, "file").contains("arrived_at_ms")) << id;
  EXPECT_TRUE(server::FileStore(database + ".files").has(crypto::sha256Hex(kPhoto)));
  EXPECT_EQ(opens().status, 0) << "once more changes nothing";
}

TEST_F(Kept, ThatOnlySetAsideRecordsNameIsOpenedAndWaitsForTheSupervisor) {
  isKeptAside(kPhoto);
  lies(kPhoto);
  const Ran ran = opens();
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_NE(ran.out.find("0 of them now with"), std::string::npos) << ran.out;
  EXPECT_NE(ran.out.find("takes over"), std::string::npos) << ran.out;
  EXPECT_EQ(opened(kPhoto, ".jpg"), kPhoto);
}

TEST_F(Kept, ThatNoRecordNamesSaysWhatToDoFirst) {
  lies(kPhoto);
  const Ran ran = opens();
  EXPECT_EQ(ran.status, 1);
  EXPECT_NE(ran.out.find("1 are named by no record here: import the tablet's outbox.sealed"),
            std::string::npos)
      << ran.out;
}

TEST_F(Kept, ThatWasAlteredIsNotTaken) {
  isOnRecord(kPhoto);
  lies(kPhoto);
  std::string bytes = textOf(sealed(kPhoto).string());
  bytes[66'000] = static_cast<char>(bytes[66'000] ^ 1);
  std::ofstream(sealed(kPhoto), std::ios::binary) << bytes;
  const Ran ran = opens();
  EXPECT_EQ(ran.status, 1);
  EXPECT_NE(ran.out.find("1 are damaged"), std::string::npos) << ran.out;
  EXPECT_FALSE(server::FileStore(database + ".files").has(crypto::sha256Hex(kPhoto)));
}

TEST_F(Kept, SealedToAnotherServerSaysSo) {
  std::ofstream(tablet / "files.key.sealed", std::ios::binary)
      << crypto::seal(key.bytes(), crypto::makeBoxKeys(entropy).public_key);
  EXPECT_TRUE(failsInOneLine(opens(), {"files.key.sealed", "another server"}));
  std::filesystem::remove(tablet / "files.key.sealed");
  EXPECT_TRUE(failsInOneLine(opens(), {"files.key.sealed", "can't be read"}));
}

}  // namespace
}  // namespace nistaran::testing
