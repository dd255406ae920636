// A file for whoever helps tells of the tablet, and nothing of what people recorded on it.
#include "mobile/status/diagnosis.h"

#include <gtest/gtest.h>

#include "sync/recorder.h"
#include "tests/builders.h"
#include "tests/mobile/scratch_folder.h"

namespace nistaran::mobile {
namespace {

struct Diagnosis : ::testing::Test {
  Diagnosis() {
    door.database.transaction([&] {
      door.identity.setIdentity(
          {DeviceId("tab-7"), crypto::makeKeyPair(entropy), "https://ravi:geheim-9@igrs.example"});
      door.officers.put(ravi, clock.now());
      door.officers.setToken(ravi.id, {"token-geheim", clock.now() + std::chrono::hours(1)});
    });
    complaint.markedTo(ravi);
    store.local.transaction(
        [&](LocalStoreTransaction& tx) { tx.putDocument(ravi.id, storedDocument(complaint.document())); });
    const ComplaintId number(nistaran::testing::kNumber);
    const std::string photo = store.folder.put("the bytes of a photo");
    Recorder recorder(store.local, DeviceId("tab-7"), clock, entropy);
    const Operation note = recorder.record({ravi.id,
                                            number,
                                            OperationKind::ActionRecord,
                                            Version(1),
                                            {{"type", "note"}, {"text", "मेड़ तोड़ कर कब्ज़ा किया गया"}}},
                                           ravi);
    recorder.record(
        {ravi.id,
         number,
         OperationKind::AttachmentAdd,
         Version(1),
         {{"file",
           {{"sha256", photo}, {"size_bytes", 20}, {"type", "image/jpeg"}, {"name", "ramkali.jpg"}}}}},
        ravi);
    store.local.transaction([&](LocalStoreTransaction& tx) {
      tx.acknowledge(note.n, Outcome::Refused, Reason::OutOfScope, Version(2));
    });
    store.database.transaction([&] {
      store.sync_log.add({0, clock.now(), false, 0, 0, "unreachable"});
      store.sync_log.add({0, clock.now(), false, 0, 0, "आवेदक एक 9999900001"});  // no code of ours
    });
    around.now = clock.now();
    around.free_bytes = 123456789;
    around.sync.clock_known = true;
    around.sync.clock_skew = std::chrono::milliseconds(-90'000);
  }

  nistaran::testing::ScratchFolder folder;
  nistaran::testing::TestClock clock;
  nistaran::testing::SeededEntropy entropy;
  Officer ravi = nistaran::testing::officer("ravi");
  nistaran::testing::Complaint complaint;
  Door door{folder / "door.db"};
  TabletStore store{door, folder / "tablet.db"};
  Surroundings around;
};

TEST_F(Diagnosis, SaysHowTheTabletStands) {
  const Json told = diagnosisOf(store, ravi.id, around);
  EXPECT_EQ(stringAt(told, "device"), "tab-7");
  EXPECT_EQ(integerAt(told, "complaints"), 1);
  EXPECT_EQ(integerAt(told, "operations.waiting"), 1);
  EXPECT_EQ(told["operations"]["not_taken"], (Json{{std::string(toText(Reason::OutOfScope)), 1}}));
  EXPECT_EQ(integerAt(told, "files.waiting"), 1);
  EXPECT_EQ(integerAt(told, "files.waiting_bytes"), 20);
  EXPECT_EQ(integerAt(told, "free_bytes"), 123456789);
  EXPECT_EQ(integerAt(told, "exchange.clock_skew_ms"), -90'000);
  EXPECT_EQ(told["exchanges"].size(), 2U);
  EXPECT_EQ(stringAt(told["exchanges"][1], "failure"), "unreachable");
  EXPECT_FALSE(stringAt(told, "versions.qt").empty());
  EXPECT_FALSE(stringAt(told, "versions.system").empty());
  EXPECT_GT(integerAt(told, "versions.records_schema"), 0);
}

TEST_F(Diagnosis, HoldsNothingThatPeopleRecordedAndNoSecret) {
  const std::string told = diagnosisOf(store, ravi.id, around).dump();
  for (const std::string& kept :
       {std::string("ravi"), std::string("अधिकारी"), std::string("आवेदक"), std::string("9999900001"),
        std::string("नगला"), std::string("पानी"), std::string("मेड़"), std::string("ramkali"),
        std::string("geheim"), std::string("igrs.example"), nistaran::testing::kNumber,
        store.identity.identity()->keys.secret_key}) {
    EXPECT_EQ(told.find(kept), std::string::npos) << kept << "\nin: " << told;
  }
}

}  // namespace
}  // namespace nistaran::mobile
