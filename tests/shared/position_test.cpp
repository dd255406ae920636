#include "shared/position.h"

#include <gtest/gtest.h>

namespace nistaran {
namespace {

const Position kKannauj{27'055'000, 79'918'000};

TEST(Position, IsReadFromWhatADocumentKeeps) {
  EXPECT_EQ(positionOf(Json{{"village", "x"}, {"lat_udeg", 27'055'000}, {"lon_udeg", 79'918'000}}), kKannauj);
}

TEST(Position, IsNoneWhereHalfOfItIsMissingOrOffTheGlobe) {
  EXPECT_EQ(positionOf(Json{{"lat_udeg", 27'055'000}}), std::nullopt);
  EXPECT_EQ(positionOf(Json{{"lat_udeg", 90'000'001}, {"lon_udeg", 0}}), std::nullopt);
  EXPECT_EQ(positionOf(Json{{"lat_udeg", "27"}, {"lon_udeg", 0}}), std::nullopt);
  EXPECT_EQ(positionOf(Json{}), std::nullopt);
}

TEST(Position, IsADegreeOfAMeridianFromTheNext) {
  EXPECT_EQ(metresBetween({27'000'000, 79'918'000}, {28'000'000, 79'918'000}), 111'195);
}

TEST(Position, IsCloserOnAParallelThanOnTheEquator) {
  const auto at_equator = metresBetween({0, 79'000'000}, {0, 80'000'000});
  const auto at_kannauj = metresBetween({27'055'000, 79'000'000}, {27'055'000, 80'000'000});
  EXPECT_EQ(at_equator, 111'195);
  EXPECT_NEAR(static_cast<double>(at_kannauj), 99'024, 60);
}

TEST(Position, IsAtNoDistanceFromItselfAndAtHalfTheGlobeFromItsAntipode) {
  EXPECT_EQ(metresBetween(kKannauj, kKannauj), 0);
  EXPECT_NEAR(static_cast<double>(metresBetween(kKannauj, {-27'055'000, -100'082'000})), 20'015'115, 2);
}

TEST(Distance, IsSaidNoMoreExactlyThanATabletCanKnow) {
  const auto said = [](std::int64_t metres) { return distanceText(metres, "m", "km"); };
  EXPECT_EQ(said(0), "0 m");
  EXPECT_EQ(said(42), "42 m");
  EXPECT_EQ(said(144), "140 m");
  EXPECT_EQ(said(994), "990 m");
  EXPECT_EQ(said(996), "1.0 km");
  EXPECT_EQ(said(2'349), "2.3 km");
  EXPECT_EQ(said(9'949), "9.9 km");
  EXPECT_EQ(said(9'951), "10 km");
  EXPECT_EQ(said(12'400), "12 km");
}

}  // namespace
}  // namespace nistaran
