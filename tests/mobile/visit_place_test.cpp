// Where a visit was: what the tablet says, what a person types, and how far that is from the complaint.
#include "mobile/action/visit_place.h"

#include <gtest/gtest.h>

#include <QTest>

#include "mobile/action/action_editor.h"
#include "mobile/platform/simulated_position.h"
#include "mobile/words/place_words.h"
#include "tests/mobile/test_desk.h"

namespace nistaran::mobile {
namespace {

const Json kSomewhere{{"place", {{"lat_udeg", 27'056'000}, {"lon_udeg", 79'919'000}}}};

struct VisitPlaces : ::testing::Test {
  void knows(std::variant<Fix, NoFix> answer) {
    desk.device_around.position = std::make_unique<SimulatedPosition>(answer);
  }
  bool takes() {
    place.take();
    return QTest::qWaitFor([&] { return !place.waiting(); });
  }

  testing::TestDesk desk;
  VisitPlace place{desk, nullptr};
};

TEST_F(VisitPlaces, AreTakenFromTheTabletWithTheirAccuracyAndDistance) {
  knows(Fix{{27'055'000, 79'918'000}, 12});
  place.setDocument(kSomewhere);
  ASSERT_TRUE(place.offered());
  place.take();
  EXPECT_TRUE(place.waiting());
  EXPECT_FALSE(place.text().isEmpty()) << "what is being waited for";
  ASSERT_TRUE(takes());
  EXPECT_EQ(place.lat(), QStringLiteral("27.055000"));
  EXPECT_EQ(place.tone(), QStringLiteral("good"));
  EXPECT_TRUE(place.text().contains(QStringLiteral("12 मी"))) << place.text().toStdString();
  EXPECT_EQ(place.detail(), QStringLiteral("शिकायत के स्थान से 150 मी"));
  EXPECT_EQ(
      place.body(),
      (Json{
          {"lat_udeg", 27'055'000}, {"lon_udeg", 79'918'000}, {"accuracy_m", 12}, {"placed_by", "tablet"}}));
}

TEST_F(VisitPlaces, ThatAreCorrectedByHandWereTyped) {
  knows(Fix{{27'055'000, 79'918'000}, 12});
  ASSERT_TRUE(takes());
  place.setLat(QStringLiteral("27.06"));
  EXPECT_TRUE(place.text().isEmpty());
  EXPECT_EQ(place.body(), (Json{{"lat_udeg", 27'060'000}, {"lon_udeg", 79'918'000}, {"placed_by", "hand"}}));
}

TEST_F(VisitPlaces, ThatAreTypedMeanwhileStand) {
  knows(Fix{{27'055'000, 79'918'000}, 12});
  place.take();
  place.setLat(QStringLiteral("27.1"));
  EXPECT_FALSE(place.waiting());
  place.setLon(QStringLiteral("79.8"));
  QTest::qWait(800);  // longer than the tablet needs
  EXPECT_EQ(place.lat(), QStringLiteral("27.1"));
  EXPECT_EQ(stringAt(place.body(), "placed_by"), "hand");
}

TEST_F(VisitPlaces, ThatAreTypedSayHowFarTheyAreToo) {
  place.setDocument(kSomewhere);
  place.setLat(QStringLiteral("27.055"));
  EXPECT_TRUE(place.distanceText().isEmpty());
  place.setLon(QStringLiteral("79.918"));
  EXPECT_EQ(place.distanceText(), QStringLiteral("शिकायत के स्थान से 150 मी"));
}

TEST_F(VisitPlaces, AreOfNoUseWhenTheyAreInexact) {
  knows(Fix{{27'055'000, 79'918'000}, 800});
  ASSERT_TRUE(takes());
  EXPECT_EQ(place.tone(), QStringLiteral("warn"));
  EXPECT_TRUE(place.detail().contains(QStringLiteral("फिर लें"))) << place.detail().toStdString();
}

TEST_F(VisitPlaces, SayWhatToDoWhereNoneIsFound) {
  for (const NoFix failure : {NoFix::SwitchedOff, NoFix::NotAllowed, NoFix::NotFound}) {
    knows(failure);
    ASSERT_TRUE(takes());
    EXPECT_EQ(place.tone(), QStringLiteral("warn"));
    EXPECT_FALSE(place.text().isEmpty());
    EXPECT_TRUE(place.detail().contains(QStringLiteral("हाथ से लिखें"))) << place.detail().toStdString();
    EXPECT_TRUE(place.body().empty());
  }
  place.setLat(QStringLiteral("27"));
  EXPECT_TRUE(place.text().isEmpty()) << "who types has read it";
}

TEST_F(VisitPlaces, AreTypedWhereTheTabletKnowsNone) {
  EXPECT_FALSE(place.offered());
  place.take();
  EXPECT_FALSE(place.waiting());
}

TEST_F(VisitPlaces, AreKeptInTheDraftAsTheyCame) {
  knows(Fix{{27'055'000, 79'918'000}, 12});
  ActionEditor editor(desk, ComplaintId(nistaran::testing::kNumber), nullptr);
  editor.setType(QStringLiteral("visit"));
  editor.place()->take();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !editor.place()->waiting(); }));
  editor.touch();
  ActionEditor next(desk, ComplaintId(nistaran::testing::kNumber), nullptr);
  next.restore();
  EXPECT_EQ(stringAt(next.place()->body(), "placed_by"), "tablet");
  EXPECT_EQ(integerAt(next.place()->body(), "accuracy_m"), 12);
}

TEST(PlaceWords, TellOfAVisitAndOfAPhoto) {
  const Position complaint{27'056'000, 79'919'000};
  const Json visit{{"lat_udeg", 27'055'000}, {"lon_udeg", 79'918'000}, {"accuracy_m", 12}};
  EXPECT_EQ(visitWords(visit, complaint),
            QStringLiteral("27.05500, 79.91800 (±12 मी), शिकायत के स्थान से 150 मी"));
  EXPECT_EQ(visitWords(visit, std::nullopt), QStringLiteral("27.05500, 79.91800 (±12 मी)"));
  EXPECT_TRUE(visitWords(Json::object(), complaint).isEmpty());
  Json photo{{"source", "camera"}, {"captured_at_ms", 1'594'664'940'000}};
  photo.update(visit);
  EXPECT_EQ(takenWords(photo, complaint), QStringLiteral("कैमरा, 13.07.2020, 23:59, शिकायत के स्थान से 150 मी"));
  EXPECT_TRUE(takenWords(Json{{"text", "टूटी मेड़"}}, complaint).isEmpty());
}

TEST(SimulatedPositions, AreSaidInDegreesAndMetres) {
  const auto fix = fixFromText(QStringLiteral("27.055,79.918,12"));
  ASSERT_TRUE(fix);
  EXPECT_EQ(fix->position, (Position{27'055'000, 79'918'000}));
  EXPECT_EQ(fix->accuracy_m, 12);
  EXPECT_TRUE(fixFromText(QStringLiteral("27.055,79.918")));
  for (const char* wrong : {"", "27.055", "27.055;79.918", "97,79", "27,181", "27,79,-1", "nan,79"})
    EXPECT_FALSE(fixFromText(QString::fromLatin1(wrong))) << wrong;
}

}  // namespace
}  // namespace nistaran::mobile
