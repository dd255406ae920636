// Who gets into a tablet, and who does not.
#include "mobile/sync/doorkeeper.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "mobile/platform/saved_file.h"
#include "tests/mobile/responder.h"
#include "tests/mobile/scratch_folder.h"
#include "tests/mobile/test_desk.h"

namespace nistaran::mobile {
namespace {

using testing::Response;
using namespace std::chrono_literals;

const QString kRavisPin = QStringLiteral("471103");
const QString kSitasPin = QStringLiteral("826040");

struct Doors : ::testing::Test {
  Doors() {
    server.add(ravi, "secret-1");
    server.add(sita, "secret-2");
    QObject::connect(&keeper, &Doorkeeper::opened, &keeper,
                     [this](const Officer& who, const UnlockedBy& with) {
                       inside = who.id.text();
                       key = with.key.bytes();
                       password = with.password;
                       said = SyncFailure::None;
                     });
    QObject::connect(&keeper, &Doorkeeper::signInFailed, &keeper,
                     [this](SyncFailure failure, std::chrono::seconds pause) {
                       said = failure;
                       wait = pause;
                     });
  }

  void enrol() {
    QSignalSpy enrolled(&keeper, &Doorkeeper::enrolled);
    keeper.enrol(server.url(), QStringLiteral("CODE-1"));
    ASSERT_TRUE(enrolled.wait());
  }
  // At the server; a PIN is wanted then.
  bool signsIn(const char* who, const char* word) {
    said.reset();
    QSignalSpy wanted(&keeper, &Doorkeeper::pinWanted);
    keeper.signIn(QString::fromLatin1(who), QString::fromLatin1(word));
    return QTest::qWaitFor([&] { return wanted.count() > 0 || said; }) && wanted.count() > 0;
  }
  void comesIn(const char* who, const char* word, const QString& pin) {
    ASSERT_TRUE(signsIn(who, word));
    keeper.choosePin(pin);
    ASSERT_EQ(inside, who);
  }
  SyncFailure unlocks(const char* who, const QString& pin) {
    said.reset();
    inside.clear();
    keeper.unlock(QString::fromLatin1(who), pin);
    return said.value_or(SyncFailure::Internal);
  }

  nistaran::testing::TestClock clock;
  nistaran::testing::ScratchFolder folder;
  testing::SmallServer server;
  Door door{folder / "door.db"};
  Doorkeeper keeper{door, clock, {}};
  std::string inside;
  std::string key;
  std::string password;
  std::optional<SyncFailure> said;
  std::chrono::seconds wait{0};
  Officer ravi = nistaran::testing::officer("ravi");
  Officer sita = nistaran::testing::officer("sita");
};

TEST_F(Doors, TheFirstOfficerChoosesAPinThatOpensFromThenOn) {
  enrol();
  comesIn("ravi", "secret-1", kRavisPin);
  const std::string made = key;
  server.web().setReachable(false);
  EXPECT_EQ(unlocks("ravi", kRavisPin), SyncFailure::None);
  EXPECT_EQ(key, made);
  EXPECT_EQ(password, "secret-1") << "so that a session that ran out is opened anew";
}

TEST_F(Doors, AColleagueOpensTheSameStoreWithAPinOfTheirOwn) {
  enrol();
  comesIn("ravi", "secret-1", kRavisPin);
  const std::string made = key;
  comesIn("sita", "secret-2", kSitasPin);
  EXPECT_EQ(key, made);
  EXPECT_EQ(unlocks("sita", kRavisPin), SyncFailure::PinWrong);
  EXPECT_EQ(unlocks("sita", kSitasPin), SyncFailure::None);
  EXPECT_EQ(password, "secret-2");
}

TEST_F(Doors, WrongPinsSlowDownAndThenNeedTheServer) {
  enrol();
  comesIn("ravi", "secret-1", kRavisPin);
  for (int slip = 0; slip < 3; ++slip) EXPECT_EQ(unlocks("ravi", kSitasPin), SyncFailure::PinWrong);
  EXPECT_EQ(wait, 30s);
  EXPECT_EQ(unlocks("ravi", kRavisPin), SyncFailure::PinPaused) << "the right one, too, has to wait";
  EXPECT_EQ(wait, 30s);
  for (int more = 3; more < kWrongPinsMax - 1; ++more) {
    clock.advance(5min);
    EXPECT_EQ(unlocks("ravi", kSitasPin), SyncFailure::PinWrong) << more;
  }
  clock.advance(5min);
  EXPECT_EQ(unlocks("ravi", kSitasPin), SyncFailure::NeedsPassword);
  clock.advance(24h);
  EXPECT_EQ(unlocks("ravi", kRavisPin), SyncFailure::NeedsPassword);
  comesIn("ravi", "secret-1", kSitasPin);
  EXPECT_EQ(unlocks("ravi", kSitasPin), SyncFailure::None);
}

TEST_F(Doors, ARightPinForgetsTheSlipsBefore) {
  enrol();
  comesIn("ravi", "secret-1", kRavisPin);
  for (int round = 0; round < 6; ++round) {
    EXPECT_EQ(unlocks("ravi", kSitasPin), SyncFailure::PinWrong);
    EXPECT_EQ(unlocks("ravi", kSitasPin), SyncFailure::PinWrong);
    EXPECT_EQ(unlocks("ravi", kRavisPin), SyncFailure::None);
  }
}

TEST_F(Doors, AClockThatIsSetBackDoesNotCloseTheDoorForYears) {
  enrol();
  comesIn("ravi", "secret-1", kRavisPin);
  for (int slip = 0; slip < 3; ++slip) unlocks("ravi", kSitasPin);
  clock.advance(-24h * 365);
  EXPECT_EQ(unlocks("ravi", kRavisPin), SyncFailure::PinPaused);
  EXPECT_EQ(wait, 30s);
}

TEST_F(Doors, APinThatIsTooSimpleIsNotTaken) {
  enrol();
  ASSERT_TRUE(signsIn("ravi", "secret-1"));
  for (const char* pin : {"111111", "123456", "987654", "47110", "4711033", "47110x", ""}) {
    keeper.choosePin(QString::fromLatin1(pin));
    EXPECT_EQ(said, SyncFailure::PinUnfit) << pin;
    EXPECT_TRUE(inside.empty());
  }
}

TEST_F(Doors, WhomTheServerDoesNotLetInIsAskedForNoPin) {
  enrol();
  EXPECT_FALSE(signsIn("ravi", "wrong"));
  EXPECT_EQ(said, SyncFailure::PasswordWrong);
  keeper.choosePin(kRavisPin);
  EXPECT_TRUE(inside.empty());
}

TEST_F(Doors, AServerThatWasSetUpAnewOpensNothingForAStrangerButThePinStillDoes) {
  enrol();
  comesIn("ravi", "secret-1", kRavisPin);
  server.changeStoreKey();
  EXPECT_FALSE(signsIn("sita", "secret-2"));
  EXPECT_EQ(said, SyncFailure::StoreClosed);
  EXPECT_EQ(unlocks("ravi", kRavisPin), SyncFailure::None);
}

TEST_F(Doors, WhoSignsInOnATabletOutOfServiceIsNotToldThatThePasswordIsWrong) {
  QSignalSpy enrolled(&keeper, &Doorkeeper::enrolled);
  keeper.enrol(server.url(), QStringLiteral("CODE-1"));
  ASSERT_TRUE(enrolled.wait());
  server.web().on("/v1/session", [](const Json&, const std::string&) {
    return Response{403, R"({"code":"device_revoked"})", "application/problem+json"};
  });
  QSignalSpy failed(&keeper, &Doorkeeper::signInFailed);
  keeper.signIn(QStringLiteral("ravi"), QStringLiteral("secret-1"));
  ASSERT_TRUE(failed.wait());
  EXPECT_EQ(failed[0][0].value<SyncFailure>(), SyncFailure::Revoked);
}

TEST_F(Doors, AnEnrolmentWhoseAnswerIsLostUsesTheSameKeysAgain) {
  std::vector<std::string> keys;
  bool lost = true;
  server.web().on("/v1/enrol", [&](const Json& body, const std::string&) {
    keys.push_back(stringAt(body, "public_key"));
    if (lost) return Response{.hang_up = true};
    return Response{200, R"({"device":"tab-1","district":{},"officers":[]})"};
  });
  QSignalSpy failed(&keeper, &Doorkeeper::enrolFailed);
  keeper.enrol(server.url(), QStringLiteral("CODE-1"));
  ASSERT_TRUE(failed.wait());
  lost = false;
  QSignalSpy enrolled(&keeper, &Doorkeeper::enrolled);
  keeper.enrol(server.url(), QStringLiteral("CODE-1"));
  ASSERT_TRUE(enrolled.wait());
  EXPECT_EQ(keys.front(), keys.back());
  EXPECT_EQ(door.identity.identity()->keys.public_key, keys.back());
}

// ---- by courier ----

struct CarriedDoors : Doors {
  CarriedDoors() {
    enrol();
    comesIn("ravi", "secret-1", kRavisPin);
    QObject::connect(&keeper, &Doorkeeper::carried, &keeper,
                     [this](const CourierNews& told) { news = told.outcome; });
    server.web().setReachable(false);
    inside.clear();
  }
  QString file(const char* name) { return QString::fromStdString((folder / name).string()); }
  // As headquarters answers what lies in the file.
  void headquartersAnswers(const std::string& refused = {}) {
    const auto asked = openRequest(readBundle(file("asked")).value(), server.keys());
    ASSERT_TRUE(asked);
    ASSERT_TRUE(asked->request.sign_in);
    BundleAnswer answer;
    answer.id = asked->request.id;
    answer.device = asked->request.device;
    answer.district = asked->request.district;
    answer.epoch = "epoch-1";
    answer.session = BundleSession{
        refused,
        {{"officer", toJson(sita)}, {"store_key", server.storeKey()}, {"district", {{"lat", 27.05}}}}};
    nistaran::testing::SeededEntropy entropy;
    const std::string bytes =
        boxAnswer(answer, door.identity.identity()->keys.public_key, server.keys(), entropy);
    ASSERT_TRUE(writeWhole(file("answer"), bytes));
  }
  std::optional<CourierOutcome> news;
};

TEST_F(CarriedDoors, LetInWhoHasNeverBeenHereWithTheAnswerThatComesBack) {
  const std::string ravis = key;
  keeper.writeSignIn(QStringLiteral("sita"), QStringLiteral("secret-2"), file("asked"));
  EXPECT_EQ(news, CourierOutcome::SignInWritten);
  headquartersAnswers();
  QSignalSpy wanted(&keeper, &Doorkeeper::pinWanted);
  keeper.takeSignIn(QStringLiteral("sita"), QStringLiteral("secret-2"), file("answer"));
  ASSERT_EQ(wanted.count(), 1);
  keeper.choosePin(kSitasPin);
  EXPECT_EQ(inside, "sita");
  EXPECT_EQ(key, ravis) << "the same store";
  EXPECT_FALSE(keeper.brought().empty()) << "the complaints that came with it are still to be taken";
  EXPECT_TRUE(keeper.brought().empty()) << "once";
  EXPECT_EQ(unlocks("sita", kSitasPin), SyncFailure::None) << "and from then on like everybody";
  keeper.takeSignIn(QStringLiteral("sita"), QStringLiteral("secret-2"), file("answer"));
  EXPECT_EQ(said, SyncFailure::AnswerOfAnother) << "an answer lets in once";
}

TEST_F(CarriedDoors, LetInNobodyElseWithTheAnswer) {
  keeper.writeSignIn(QStringLiteral("sita"), QStringLiteral("secret-2"), file("asked"));
  headquartersAnswers();
  QSignalSpy wanted(&keeper, &Doorkeeper::pinWanted);
  keeper.takeSignIn(QStringLiteral("sita"), QStringLiteral("not hers"), file("answer"));
  EXPECT_EQ(said, SyncFailure::PasswordWrong);
  keeper.takeSignIn(QStringLiteral("ravi"), QStringLiteral("secret-1"), file("answer"));
  EXPECT_EQ(said, SyncFailure::AnswerOfAnother);
  keeper.writeSignIn(QStringLiteral("sita"), QStringLiteral("secret-2"), file("asked-again"));
  keeper.takeSignIn(QStringLiteral("sita"), QStringLiteral("secret-2"), file("answer"));
  EXPECT_EQ(said, SyncFailure::AnswerOfAnother) << "the answer to a question of before";
  EXPECT_EQ(wanted.count(), 0);
}

TEST_F(CarriedDoors, SayWhyHeadquartersLetsNobodyIn) {
  keeper.writeSignIn(QStringLiteral("sita"), QStringLiteral("wrong"), file("asked"));
  headquartersAnswers("unauthenticated");
  keeper.takeSignIn(QStringLiteral("sita"), QStringLiteral("wrong"), file("answer"));
  EXPECT_EQ(said, SyncFailure::PasswordWrong);
  headquartersAnswers("rate_limited");
  keeper.takeSignIn(QStringLiteral("sita"), QStringLiteral("wrong"), file("answer"));
  EXPECT_EQ(said, SyncFailure::Busy);
  keeper.takeSignIn(QStringLiteral("sita"), QStringLiteral("wrong"), file("asked"));
  EXPECT_EQ(news, CourierOutcome::NotTaken) << "the question is no answer";
  keeper.takeSignIn(QStringLiteral("sita"), QStringLiteral("wrong"), file("nothing"));
  EXPECT_EQ(news, CourierOutcome::FileUnreadable);
}

}  // namespace
}  // namespace nistaran::mobile
