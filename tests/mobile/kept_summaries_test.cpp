// A list that is opened from kept summaries shows what one read from the documents would.
#include <gtest/gtest.h>

#include "mobile/sync/complaint_reader.h"
#include "mobile/worklist/kept_summary.h"
#include "sync/recorder.h"
#include "sync/replica.h"
#include "tests/builders.h"
#include "tests/mobile/scratch_folder.h"

namespace nistaran::mobile {
namespace {

struct KeptSummaries : ::testing::Test {
  KeptSummaries() {
    for (const char* number : {"40016026000001", "40016026000002", "40016026000003"}) put(aComplaint(number));
    EXPECT_FALSE(keepSummaries(store, ravi));
  }

  Json aComplaint(const std::string& number) const {
    nistaran::testing::Complaint complaint;
    complaint.markedTo(ravi);
    Json document = complaint.document();
    document["id"] = number;
    document["portal"]["text"] = "मेड़ तोड़ी गई";
    document["portal"]["earlier_numbers"] = Json::array({"30016025000009"});
    return document;
  }
  void put(const Json& document) {
    store.local.transaction(
        [&](LocalStoreTransaction& tx) { tx.putDocument(ravi.id, storedDocument(document)); });
  }
  Operation notes(const std::string& complaint) {
    return Recorder(store.local, DeviceId("tab-1"), clock, entropy)
        .record({ravi.id,
                 ComplaintId(complaint),
                 OperationKind::FieldsSet,
                 Version(2),
                 {{"set", {{"place.village", "उमर्दा"}}}}},
                ravi);
  }
  ComplaintSummary listed(const std::string& number) {
    for (ComplaintSummary& summary : readList(store, ravi)) {
      if (summary.number.text() == number) return std::move(summary);
    }
    ADD_FAILURE() << number << " is not in the list";
    return {};
  }
  // What a list shows as if it had been read from the documents alone.
  std::map<ComplaintId, std::string> fromDocuments() {
    std::map<ComplaintId, std::string> all;
    store.local.transaction([&](LocalStoreTransaction& tx) {
      for (const ComplaintId& number : tx.complaints(ravi.id)) {
        const auto view = viewOf(tx, ravi.id, number);
        all[number] =
            KeptSummary(ravi).bytesOf(summaryOf(view->document, static_cast<int>(view->unsent.size()), ravi));
      }
    });
    return all;
  }
  void expectTheListIsTrue() {
    std::map<ComplaintId, std::string> all;
    for (const ComplaintSummary& summary : readList(store, ravi))
      all[summary.number] = KeptSummary(ravi).bytesOf(summary);
    EXPECT_EQ(all, fromDocuments());
  }

  nistaran::testing::ScratchFolder folder;
  Door door{folder / "door.db"};
  TabletStore store{door, folder / "tablet.db"};
  nistaran::testing::TestClock clock;
  nistaran::testing::SeededEntropy entropy;
  Officer ravi = nistaran::testing::officer("ravi");
};

TEST_F(KeptSummaries, AreTheWholeOfTheList) {
  EXPECT_TRUE(store.summaries.missing(ravi.id).empty());
  expectTheListIsTrue();
  const ComplaintSummary one = listed("40016026000002");
  EXPECT_EQ(one.officer, ravi.id);
  EXPECT_EQ(one.beginning, "मेड़ तोड़ी गई");
  EXPECT_EQ(one.earlier, std::vector{ComplaintId("30016025000009")});
}

TEST_F(KeptSummaries, AreReadWithoutTheDocuments) {
  const std::string kept = KeptSummary(ravi).bytesOf(listed("40016026000002"));
  StoredDocument unreadable = storedDocument(aComplaint("40016026000002"));
  unreadable.text = "unreadable";
  store.local.transaction([&](LocalStoreTransaction& tx) { tx.putDocument(ravi.id, unreadable); });
  store.database.transaction([&] { store.summaries.put(ravi.id, ComplaintId("40016026000002"), kept); });
  EXPECT_EQ(listed("40016026000002").beginning, "मेड़ तोड़ी गई");
}

TEST_F(KeptSummaries, FollowADocumentThatCameAnew) {
  Json changed = aComplaint("40016026000002");
  changed["version"] = 3;
  changed["status"] = "submitted";
  put(changed);
  EXPECT_EQ(listed("40016026000002").status, Status::Submitted);
  expectTheListIsTrue();
}

TEST_F(KeptSummaries, FollowWhatIsRecordedHereUntilTheServerSaysItsWord) {
  const Operation note = notes("40016026000002");
  EXPECT_EQ(listed("40016026000002").unsent, 1);
  EXPECT_FALSE(keepSummaries(store, ravi));
  EXPECT_EQ(store.summaries.missing(ravi.id), std::vector{ComplaintId("40016026000002")})
      << "what still waits will change";
  expectTheListIsTrue();
  store.local.transaction([&](LocalStoreTransaction& tx) {
    tx.acknowledge(note.n, Outcome::Accepted, Reason::None, Version(3));
    Json changed = aComplaint("40016026000002");
    changed["version"] = 3;
    tx.putDocument(ravi.id, storedDocument(changed));
  });
  EXPECT_EQ(listed("40016026000002").unsent, 0);
  keepSummaries(store, ravi);
  EXPECT_TRUE(store.summaries.missing(ravi.id).empty());
  expectTheListIsTrue();
}

TEST_F(KeptSummaries, FollowAServerThatForgotWhatItHadTaken) {
  const Operation note = notes("40016026000002");
  store.local.transaction([&](LocalStoreTransaction& tx) {
    tx.acknowledge(note.n, Outcome::Accepted, Reason::None, Version(2));
  });
  keepSummaries(store, ravi);
  EXPECT_TRUE(store.summaries.missing(ravi.id).empty());
  store.local.transaction([&](LocalStoreTransaction& tx) { tx.sendAgainAfter(DeviceCount()); });
  EXPECT_EQ(listed("40016026000002").unsent, 1);
  expectTheListIsTrue();
}

TEST_F(KeptSummaries, GoWithTheComplaint) {
  store.local.transaction(
      [&](LocalStoreTransaction& tx) { tx.removeDocument(ravi.id, ComplaintId("40016026000002")); });
  EXPECT_EQ(readList(store, ravi).size(), 2U);
  expectTheListIsTrue();
}

TEST_F(KeptSummaries, OfAnOfficerWhoWasPromotedAreMadeAnew) {
  Officer promoted = ravi;
  promoted.role = Role::Inspector;
  EXPECT_EQ(readList(store, promoted).size(), 3U);
  EXPECT_EQ(store.summaries.missing(ravi.id).size(), 3U) << "those of before are of no use to anybody";
}

TEST_F(KeptSummaries, ThatSomethingHasSpoiltAreMadeAnew) {
  store.database.transaction([&] { store.summaries.put(ravi.id, ComplaintId("40016026000002"), "half a"); });
  EXPECT_EQ(listed("40016026000002").beginning, "मेड़ तोड़ी गई");
}

}  // namespace
}  // namespace nistaran::mobile
