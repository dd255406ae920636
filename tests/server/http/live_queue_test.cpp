#include "server/http/live_queue.h"

#include <gtest/gtest.h>

namespace nistaran::http {
namespace {

TEST(LiveQueue, GivesBackInOrderAndWakesEachTime) {
  int woken = 0;
  LiveQueue queue(4, [&] { ++woken; });
  queue.send("one");
  queue.send("two");
  EXPECT_EQ(woken, 2);
  EXPECT_EQ(queue.next(), "one");
  EXPECT_EQ(queue.next(), "two");
  EXPECT_EQ(queue.next(), std::nullopt);
}

TEST(LiveQueue, OneMessageTooManyDropsAllAndClosesWithTryAgainLater) {
  LiveQueue queue(2, [] {});
  for (const char* text : {"one", "two", "three"}) queue.send(text);
  ASSERT_TRUE(queue.closing());
  EXPECT_EQ(queue.closing()->code, 1013);
  EXPECT_EQ(queue.next(), std::nullopt);
}

TEST(LiveQueue, AfterACloseNothingIsQueued) {
  LiveQueue queue(2, [] {});
  queue.close();
  queue.send("late");
  EXPECT_EQ(queue.next(), std::nullopt);
}

TEST(LiveQueue, TheFirstReasonStays) {
  LiveQueue queue(2, [] {});
  queue.closeWith({1011, "a fault"});
  queue.close();
  EXPECT_EQ(queue.closing()->code, 1011);
}

}  // namespace
}  // namespace nistaran::http
