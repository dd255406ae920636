// The whole way of a courier: a tablet without a network, a stick, the server, and back.
#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include "server/bundles/bundle_desk.h"
#include "server/bundles/server_keys.h"
#include "server/operate/verify.h"
#include "tests/server/bundles/offline_tablet.h"

namespace nistaran::server {
namespace {

using namespace nistaran::testing;

struct Courier : ::testing::Test {
  Courier() {
    district.receive();
    district.mark(district.ravi);
  }
  std::string serverKey() {
    std::string key;
    district.store->write([&](StoreTransaction& tx) { key = serverKeys(tx, district.entropy).public_key; });
    return key;
  }
  // Somebody carries the file to headquarters and the answer back.
  std::string carried(const std::string& file) {
    SignInGuard guard;
    auto taken =
        BundleDesk(*district.store, district.ingest, guard, district.clock, district.entropy).take(file);
    EXPECT_TRUE(taken.has_value()) << taken.error().message();
    return taken ? taken->answer : std::string();
  }
  std::string onServer(const std::string& number = kNumber) {
    return canonicalJson(district.document(number));
  }
  std::size_t actions() { return objectAt(district.document(), "actions").size(); }
  Verification verified() {
    Verification found;
    district.store->read([&](StoreReader& reader) { found = verify(reader); });
    return found;
  }

  std::filesystem::path backup() const { return district.folder.path() / "backup.db"; }
  void backUp() {
    SQLite::Database database(district.file().string(), SQLite::OPEN_READONLY);
    database.exec("VACUUM INTO '" + backup().string() + "'");
  }
  void putBack() {
    district.close();
    for (const char* part : {"", "-wal", "-shm"}) std::filesystem::remove(district.file().string() + part);
    std::filesystem::copy_file(backup(), district.file());
    district.store = openSqliteStore(district.file());
    district.store->write([&](StoreTransaction& tx) {
      tx.beginEpoch(DistrictCode("kannauj"), "epoch-after", district.clock.now());
    });
  }

  StoredDistrict district;
  OfflineTablet tablet{district, "tab-a", {district.ravi, district.sita}, serverKey()};
};

TEST_F(Courier, ATabletThatNeverSeesANetworkWorksAndAgreesWithTheServer) {
  tablet.takes(carried(tablet.writes()));
  EXPECT_EQ(tablet.holds(district.ravi), onServer());

  tablet.visits(district.ravi);
  tablet.visits(district.ravi, "दोबारा गया");
  const std::string file = tablet.writes();
  EXPECT_EQ(tablet.waiting(), 2U) << "on a stick is not on the server";
  const std::string answer = carried(file);
  EXPECT_EQ(actions(), 2U);
  EXPECT_EQ(tablet.waiting(), 2U);
  tablet.takes(answer);
  EXPECT_EQ(tablet.waiting(), 0U);
  EXPECT_EQ(tablet.holds(district.ravi), onServer());
  EXPECT_TRUE(verified().differences.empty());
}

TEST_F(Courier, TheSameFileTwiceChangesNothingAndIsAnsweredTheSame) {
  tablet.visits(district.ravi);
  const std::string file = tablet.writes();
  const std::string first = carried(file);
  const std::string document = onServer();
  const std::string second = carried(file);
  EXPECT_EQ(onServer(), document);
  EXPECT_EQ(tablet.reads(second).results, tablet.reads(first).results);
  tablet.takes(second);
  tablet.takes(first);
  tablet.takes(second);
  EXPECT_EQ(tablet.holds(district.ravi), document);
  EXPECT_EQ(tablet.waiting(), 0U);
}

TEST_F(Courier, AnOlderFileAfterANewerOneChangesNothing) {
  tablet.takes(carried(tablet.writes()));
  tablet.visits(district.ravi);
  const std::string older = tablet.writes();
  tablet.visits(district.ravi, "दोबारा गया");
  const std::string newer = tablet.writes();
  const std::string answer_to_newer = carried(newer);
  const std::string document = onServer();
  const std::string answer_to_older = carried(older);
  EXPECT_EQ(onServer(), document);
  EXPECT_FALSE(tablet.reads(answer_to_older).problem);
  tablet.takes(answer_to_newer);
  tablet.takes(answer_to_older);
  EXPECT_EQ(tablet.waiting(), 0U);
  EXPECT_EQ(tablet.holds(district.ravi), document);
}

TEST_F(Courier, AnAnswerThatComesAfterTheTabletMetTheServerUndoesNothing) {
  tablet.takes(carried(tablet.writes()));
  tablet.visits(district.ravi);
  const std::string answer = carried(tablet.writes());
  tablet.visits(district.ravi, "नेटवर्क मिला");
  tablet.meets(district.ravi);
  EXPECT_EQ(tablet.holds(district.ravi), onServer());
  tablet.takes(answer);
  EXPECT_EQ(tablet.waiting(), 0U);
  EXPECT_EQ(tablet.holds(district.ravi), onServer());
}

TEST_F(Courier, BringsEachOfficerWhoUsesTheTabletTheirOwnScopeOnly) {
  district.receive("40016026000200");
  district.mark(district.sita, "40016026000200");
  tablet.takes(carried(tablet.writes()));
  EXPECT_EQ(tablet.holds(district.ravi), onServer());
  EXPECT_EQ(tablet.holds(district.sita, "40016026000200"), onServer("40016026000200"));
  EXPECT_EQ(tablet.holds(district.ravi, "40016026000200"), "");
  EXPECT_EQ(tablet.holds(district.sita), "");
}

TEST_F(Courier, BringsWhatOthersDidMeanwhileAndTakesAwayWhatIsNotTheirsAnyMore) {
  tablet.takes(carried(tablet.writes()));
  tablet.visits(district.ravi);
  district.mark(district.sita);
  const std::string answer = carried(tablet.writes());
  tablet.takes(answer);
  EXPECT_EQ(actions(), 1U) << "a visit that was made counts";
  EXPECT_EQ(tablet.holds(district.ravi), "");
  EXPECT_EQ(tablet.holds(district.sita), onServer());
}

TEST_F(Courier, AServerThatWasPutBackGetsAgainWhatItLost) {
  tablet.takes(carried(tablet.writes()));
  backUp();
  tablet.visits(district.ravi);
  tablet.takes(carried(tablet.writes()));
  EXPECT_EQ(tablet.waiting(), 0U);
  putBack();
  tablet.visits(district.ravi, "दोबारा गया");
  const std::string answer = carried(tablet.writes());
  EXPECT_EQ(tablet.reads(answer).problem, (BundleProblem{"sequence_gap", DeviceCount(1)}));
  tablet.takes(answer);
  EXPECT_EQ(tablet.waiting(), 2U);
  tablet.takes(carried(tablet.writes()));
  EXPECT_EQ(actions(), 2U);
  EXPECT_EQ(tablet.waiting(), 0U);
  EXPECT_EQ(tablet.holds(district.ravi), onServer());
}

TEST_F(Courier, AnAnswerFromBeforeTheServerWasPutBackLosesNothing) {
  tablet.takes(carried(tablet.writes()));
  backUp();
  tablet.visits(district.ravi);
  const std::string answer = carried(tablet.writes());
  putBack();
  tablet.meets(district.sita);
  EXPECT_EQ(actions(), 1U);
  tablet.visits(district.ravi);
  EXPECT_TRUE(tablet.takes(answer).outdated);
  EXPECT_EQ(tablet.waiting(), 2U) << "the new visit, and the first once more";
  tablet.meets(district.sita);
  EXPECT_EQ(tablet.waiting(), 0U);
  EXPECT_EQ(actions(), 2U);
}

TEST_F(Courier, ADistrictsOwnFormsTravelToo) {
  district.store->write([](StoreTransaction& tx) {
    tx.putForm(
        DistrictCode("kannauj"),
        formFromJson(Json{{"form", "boat_patrol"},
                          {"version", 1},
                          {"title", {{"hi", "नाव गश्त"}}},
                          {"fields", {{{"name", "ghat"}, {"kind", "text"}, {"label", {{"hi", "घाट"}}}}}}})
            .value());
  });
  const auto comesWith = [&](const std::string& answer) {
    int sets = 0;
    for (const OfficerAnswer& officer : tablet.reads(answer).officers)
      for (const SyncAnswer& page : officer.pages) sets += page.forms ? 1 : 0;
    return sets;
  };
  const std::string answer = carried(tablet.writes());
  EXPECT_GT(comesWith(answer), 0);
  tablet.takes(answer);
  EXPECT_EQ(comesWith(carried(tablet.writes())), 0) << "once it has them they are not carried again";
}

}  // namespace
}  // namespace nistaran::server
