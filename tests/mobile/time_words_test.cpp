#include "mobile/words/time_words.h"

#include <gtest/gtest.h>

namespace nistaran::mobile {
namespace {

// 2026-07-15 00:00 in India
constexpr std::int64_t kMidnightMs = 1'784'053'800'000;
constexpr std::int64_t kHourMs = 3'600'000;

DueDates dueAt(std::int64_t ms) {
  return {.portal_ms = ms};
}

TEST(TimeWords, AreIndianWhateverTheTabletIsSetTo) {
  EXPECT_EQ(dateTimeWords(kMidnightMs).toStdString(), "15.07.2026, 0:00");
  EXPECT_EQ(dateTimeWords(kMidnightMs + 14 * kHourMs + 300'000).toStdString(), "15.07.2026, 14:05");
  EXPECT_EQ(dateWords(kMidnightMs - 1).toStdString(), "14.07.2026");
  EXPECT_TRUE(dateWords(0).isEmpty());
}

TEST(TimeWords, SayHowManyDaysAreLeft) {
  const UtcTime noon = fromMs(kMidnightMs + 12 * kHourMs);
  EXPECT_EQ(dueWords(dueAt(kMidnightMs + 24 * 3 * kHourMs), noon).toStdString(), "3 दिन शेष");
  EXPECT_EQ(dueWords(dueAt(kMidnightMs + 20 * kHourMs), noon).toStdString(), "आज अन्तिम दिन");
  EXPECT_EQ(dueWords(dueAt(kMidnightMs + 2 * kHourMs), noon).toStdString(), "समय बीत गया");
  EXPECT_EQ(dueWords(dueAt(kMidnightMs - 30 * kHourMs), noon).toStdString(), "2 दिन विलम्ब");
  EXPECT_TRUE(dueWords(DueDates{}, noon).isEmpty());
}

TEST(TimeWords, ReadADateAsPeopleWriteIt) {
  const std::int64_t end = kMidnightMs + 24 * kHourMs - 1;
  EXPECT_EQ(endOfDay(QStringLiteral("15.07.2026")), end);
  EXPECT_EQ(endOfDay(QStringLiteral(" 15-7-2026 ")), end);
  EXPECT_EQ(endOfDay(QStringLiteral("१५/०७/२०२६")), end);
  EXPECT_EQ(endOfDay(QStringLiteral("31.02.2026")), std::nullopt);
  EXPECT_EQ(endOfDay(QStringLiteral("2026-07-15")), std::nullopt);
  EXPECT_EQ(endOfDay(QStringLiteral("कल")), std::nullopt);
}

}  // namespace
}  // namespace nistaran::mobile
