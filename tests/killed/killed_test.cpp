// SIGKILL, again and again, of the tablet's store process and of the server, in the middle of everything.
// What the person was told is saved must be there afterwards, once.
#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>
#include <set>
#include <thread>

#include "tests/builders.h"
#include "tests/world/town.h"

namespace nistaran {
namespace {

using namespace std::chrono_literals;

constexpr int kTabletKills = 12;
constexpr int kServerKills = 6;

struct KilledDistrict : ::testing::Test {
  KilledDistrict() : town(folder.path()) {
    town.addOfficer(ravi);
    town.addOfficer(chief);
    town.startPortal();
    town.startServer();
  }

  // A complaint that has come to Ravi.
  std::string markedComplaint() {
    const std::string number = town.file(
        {{"type", 4},
         {"nature", "complaint"},
         {"category", "अन्य"},
         {"text", "रास्ते पर पानी भरा रहता है।"},
         {"complainant", {{"name", "आवेदक एक"}, {"mobile", "9999900001"}, {"address", "ग्राम नगला"}}}});
    town.send(number, "tirwa");
    auto tablet = town.tablet("chief", {chief}, clock);
    while (tablet->complaints(chief.id).empty()) {
      tablet->sync(chief.id);
      std::this_thread::sleep_for(50ms);
    }
    tablet->record(chief, ComplaintId(number), OperationKind::ComplaintMark,
                   {{"circle", "tirwa"}, {"station", "tirwa"}, {"officer", ravi.id.text()}});
    EXPECT_TRUE(tablet->sync(chief.id)) << tablet->lastError();
    return number;
  }

  std::vector<std::string> told() const {
    std::ifstream file(record);
    std::vector<std::string> ids;
    for (std::string id; std::getline(file, id);) {
      if (!file.eof()) ids.push_back(id);  // a line without its end was cut by the kill
    }
    return ids;
  }

  std::unique_ptr<world::Process> scribe(const std::string& number) {
    return std::make_unique<world::Process>(
        std::vector<std::string>{world::program("nistaran-scribe"), database.string(), town.server().url,
                                 town.server().ca, ravi.id.text(), world::kPassword, number, record.string()},
        folder.path() / "scribe.log");
  }

  std::multiset<std::string> journal() const {
    SQLite::Database opened(town.database().string(), SQLite::OPEN_READONLY);
    SQLite::Statement rows(opened, "SELECT op_id FROM journal");
    std::multiset<std::string> ids;
    while (rows.executeStep()) ids.insert(rows.getColumn(0).getString());
    return ids;
  }

  world::TemporaryFolder folder;
  std::filesystem::path database = folder.path() / "ravi.db";
  std::filesystem::path record = folder.path() / "told.txt";
  SystemClock clock;
  Officer ravi = testing::officer("ravi");
  Officer chief = testing::inspector("chief");
  world::Town town;
};

TEST_F(KilledDistrict, EverythingThatWasSaidToBeSavedIsThereOnceWhoeverIsKilled) {
  const std::string number = markedComplaint();
  {
    world::Tablet tablet(database, town.server(), clock);
    tablet.enrol(town.deviceCode(), "ravi");
    tablet.signIn(ravi.id, world::kPassword);
    tablet.sync(ravi.id);
  }
  testing::SeededEntropy random(7);
  for (int i = 0; i < kTabletKills; ++i) {
    auto running = scribe(number);
    const std::size_t before = told().size();
    while (told().size() < before + 3 + random.next() % 10) {
      ASSERT_TRUE(running->running()) << running->output();
      std::this_thread::sleep_for(std::chrono::milliseconds(1 + random.next() % 20));
    }
    if (i % (kTabletKills / kServerKills) == 0) {
      town.killServer();
      std::this_thread::sleep_for(std::chrono::milliseconds(random.next() % 30));
      town.startServer();
    }
    running->kill9();
  }
  const auto acknowledged = told();
  ASSERT_GE(acknowledged.size(), static_cast<std::size_t>(3 * kTabletKills));

  world::Tablet tablet(database, town.server(), clock);
  tablet.signIn(ravi.id, world::kPassword);
  ASSERT_TRUE(tablet.sync(ravi.id)) << tablet.lastError();
  EXPECT_EQ(tablet.waiting(), 0U);
  const auto kept = journal();
  for (const std::string& id : acknowledged) EXPECT_EQ(kept.count(id), 1U) << id;
  const auto seen = tablet.confirmed(ravi.id, ComplaintId(number));
  ASSERT_TRUE(seen.has_value());
  for (const std::string& id : acknowledged) EXPECT_TRUE(objectAt(seen->json, "actions").contains(id)) << id;

  town.stopServer();
  const world::Finished verified = town.verify();
  EXPECT_EQ(verified.status, 0) << verified.output;
}

}  // namespace
}  // namespace nistaran
