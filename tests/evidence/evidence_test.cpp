// A photo from one tablet to another by way of the real server: over a line that is cut, past a server that
// is killed, and seen on the other side before it has come.
#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>
#include <thread>

#include "mobile/sync/complaint_reader.h"
#include "mobile/sync/doorkeeper.h"
#include "mobile/sync/sync_service.h"
#include "tests/day/line.h"
#include "tests/mobile/picture.h"
#include "tests/world/town.h"

namespace nistaran::mobile {
namespace {

using namespace std::chrono_literals;

constexpr int kPatience = 30'000;  // ms; a busy machine is no failure

// The product's own store, exchange and transport, without a screen.
struct Tablet {
  Tablet(const std::filesystem::path& folder, const Officer& who, const Clock& wall_clock,
         const std::string& ca)
      : officer(who),
        clock(wall_clock),
        door(folder / (who.id.text() + ".door")),
        store(door, folder / (who.id.text() + ".db"), {DataKey::make(), Schema::Records, {}}),
        keeper(door, clock, QString::fromStdString(ca)),
        service(door, store, clock, entropy, QString::fromStdString(ca)) {
    QObject::connect(&service, &SyncService::stateChanged, &service,
                     [this](const SyncState& now) { state = now; });
    QObject::connect(&service, &SyncService::filesChanged, &service,
                     [this](const std::vector<FileOnItsWay>& now) { files = now; });
  }

  void signIn(const QString& url, const std::string& code) {
    QSignalSpy enrolled(&keeper, &Doorkeeper::enrolled);
    keeper.enrol(url, QString::fromStdString(code));
    ASSERT_TRUE(enrolled.wait(kPatience));
    service.enter(officer, QString::fromLatin1(world::kPassword));
    ASSERT_TRUE(QTest::qWaitFor([&] { return state.last_success.has_value(); }, kPatience));
  }
  // A complaint of the portal, as this tablet sees it.
  std::vector<AttachedCopy> copies(const std::string& number) {
    const auto seen = readComplaint(store, officer, ComplaintId(number));
    return seen ? copiesIn(seen->document) : std::vector<AttachedCopy>();
  }
  bool sees(const std::string& number, Copy which, bool arrived) {
    service.syncNow();
    return QTest::qWaitFor(
        [&] {
          for (const AttachedCopy& copy : copies(number)) {
            if (copy.copy == which && copy.arrived == arrived) return true;
          }
          return false;
        },
        kPatience);
  }
  void attach(const std::string& number, const QString& path) {
    recordAttachment(
        store, {officer.id, ComplaintId(number), OperationKind::AttachmentAdd, Version(1), Json::object()},
        {path}, {}, officer, {}, clock);
    service.recorded();
  }
  bool everythingSent() {
    return QTest::qWaitFor([&] { return state.waiting == 0 && store.files.unsent().empty(); }, kPatience);
  }
  // An original is under way, and some of it has gone.
  bool isInTheMiddle() {
    return QTest::qWaitFor(
        [&] {
          for (const FileOnItsWay& file : files) {
            if (file.copy == Copy::Original && file.sent > 0 && file.sent < file.size) return true;
          }
          return false;
        },
        kPatience);
  }

  Officer officer;
  const Clock& clock;
  SystemEntropy entropy;
  Door door;
  TabletStore store;
  Doorkeeper keeper;
  SyncService service;
  SyncState state;
  std::vector<FileOnItsWay> files;
};

struct Evidence : ::testing::Test {
  Evidence() : town(folder.path()) {
    town.addOfficer(ravi);
    town.addOfficer(chief);
    town.startPortal();
    town.startServer();
    number = markedComplaint();
    mine = std::make_unique<Tablet>(folder.path(), ravi, clock, town.server().ca);
    others = std::make_unique<Tablet>(folder.path(), chief, clock, town.server().ca);
    others->signIn(QString::fromStdString(town.server().url), town.deviceCode());
    path = nistaran::testing::fileWith(photo, QString::fromStdString((folder.path() / "photo.jpg").string()));
  }

  // A complaint that has come to Ravi.
  std::string markedComplaint() {
    const std::string made = town.file(
        {{"type", 4},
         {"nature", "complaint"},
         {"category", "अन्य"},
         {"text", "रास्ते पर पानी भरा रहता है।"},
         {"complainant", {{"name", "आवेदक एक"}, {"mobile", "9999900001"}, {"address", "ग्राम नगला"}}}});
    town.send(made, "tirwa");
    auto tablet = town.tablet("marking", {chief}, clock);
    while (tablet->complaints(chief.id).empty()) {
      tablet->sync(chief.id);
      std::this_thread::sleep_for(50ms);
    }
    tablet->record(chief, ComplaintId(made), OperationKind::ComplaintMark,
                   {{"circle", "tirwa"}, {"station", "tirwa"}, {"officer", ravi.id.text()}});
    EXPECT_TRUE(tablet->sync(chief.id)) << tablet->lastError();
    return made;
  }
  void overALine() {
    const std::string url = town.server().url;
    line = std::make_unique<day::Line>(static_cast<quint16>(std::stoi(url.substr(url.rfind(':') + 1))));
    mine->signIn(QStringLiteral("https://127.0.0.1:%1").arg(line->port()), town.deviceCode());
  }
  void directly() { mine->signIn(QString::fromStdString(town.server().url), town.deviceCode()); }
  AttachedCopy copyOf(Copy which) {
    for (const AttachedCopy& copy : others->copies(number)) {
      if (copy.copy == which) return copy;
    }
    return {};
  }
  bool othersHave(const AttachedCopy& copy) {
    return QTest::qWaitFor([&] { return others->store.folder.has(copy.sha256); }, kPatience);
  }
  void everybodyHasThePhoto() {
    ASSERT_TRUE(others->sees(number, Copy::Original, true));
    const AttachedCopy small = copyOf(Copy::Small);
    ASSERT_TRUE(othersHave(small)) << "small copies come by themselves";
    EXPECT_EQ(others->store.folder.read(small.sha256, 0, small.size_bytes),
              mine->store.folder.read(small.sha256, 0, small.size_bytes));
    const AttachedCopy original = copyOf(Copy::Original);
    others->service.fetch(ComplaintId(number), original);
    ASSERT_TRUE(othersHave(original));
    EXPECT_EQ(others->store.folder.read(original.sha256, 0, original.size_bytes + 1), photo.toStdString());
    EXPECT_EQ(town.verify().status, 0) << town.verify().output;
  }

  world::TemporaryFolder folder;
  SystemClock clock;
  Officer ravi = nistaran::testing::officer("ravi");
  Officer chief = nistaran::testing::inspector("chief");
  world::Town town;
  std::string number;
  std::unique_ptr<day::Line> line;
  std::unique_ptr<Tablet> mine;
  std::unique_ptr<Tablet> others;
  const QByteArray photo = nistaran::testing::noisyPhoto(4000, 3000);
  QString path;
};

TEST_F(Evidence, APhotoOverALineThatIsCutInTheMiddleArrivesWhole) {
  overALine();
  mine->attach(number, path);
  ASSERT_TRUE(mine->isInTheMiddle());
  line->cut();
  QTest::qWait(300);
  EXPECT_FALSE(mine->store.files.unsent().empty());
  line->mend();
  mine->service.syncNow();
  ASSERT_TRUE(mine->everythingSent());
  everybodyHasThePhoto();
}

TEST_F(Evidence, AServerThatIsKilledInTheMiddleGoesOnWhereItStood) {
  directly();
  mine->attach(number, path);
  ASSERT_TRUE(mine->isInTheMiddle());
  town.killServer();
  QTest::qWait(300);
  town.startServer();
  mine->service.syncNow();
  ASSERT_TRUE(mine->everythingSent());
  everybodyHasThePhoto();
}

TEST_F(Evidence, OthersSeeThatTheOriginalHasNotArrivedYet) {
  directly();
  mine->service.setFileLine(Line::ForSmallCopiesOnly);
  mine->attach(number, path);
  ASSERT_TRUE(others->sees(number, Copy::Small, true));
  EXPECT_FALSE(copyOf(Copy::Original).arrived);
  mine->service.setFileLine(Line::ForEverything);
  ASSERT_TRUE(mine->everythingSent());
  everybodyHasThePhoto();
}

}  // namespace
}  // namespace nistaran::mobile
