#include <gtest/gtest.h>

#include <atomic>
#include <future>

#include "tests/server/http/raw_client.h"
#include "tests/server/http/served.h"

namespace nistaran::http {
namespace {

using namespace std::chrono_literals;

// What a live route hears of its one socket.
struct Heard {
  std::promise<std::shared_ptr<LiveSocket>> opened;
  std::promise<void> closed;
  std::promise<std::string> message;
  std::atomic<int> closed_times{0};

  std::shared_ptr<LiveSocket> socket() { return opened.get_future().get(); }
  bool isClosedSoon() { return closed.get_future().wait_for(10s) == std::future_status::ready; }
};

LiveCallbacks tell(Heard& heard) {
  return {.opened = [&](std::shared_ptr<LiveSocket> socket) { heard.opened.set_value(std::move(socket)); },
          .closed =
              [&](const std::shared_ptr<LiveSocket>&) {
                if (++heard.closed_times == 1) heard.closed.set_value();
              },
          .message = [&](const std::shared_ptr<LiveSocket>&,
                         std::string text) { heard.message.set_value(std::move(text)); }};
}

Router live(Heard& heard) {
  Router router;
  router.live("/v1/live", [&](const Request&) { return tell(heard); });
  return router;
}

TEST(Live, AHintReachesTheListener) {
  Heard heard;
  Served served(live(heard));
  RawClient client(served.port());
  ASSERT_TRUE(openWebSocket(client, "/v1/live").starts_with("HTTP/1.1 101 "));
  const auto socket = heard.socket();
  socket->send("{\"sequence\": 7}");
  socket->send("{\"sequence\": 8}");
  EXPECT_EQ(readFrame(client)->payload, "{\"sequence\": 7}");
  EXPECT_EQ(readFrame(client)->payload, "{\"sequence\": 8}");
}

TEST(Live, TheListenerMaySaySomething) {
  Heard heard;
  Served served(live(heard));
  RawClient client(served.port());
  openWebSocket(client, "/v1/live");
  sendFrame(client, 1, "hello");
  EXPECT_EQ(heard.message.get_future().get(), "hello");
}

TEST(Live, WhoMayNotListenGetsAnAnswer) {
  Router router;
  router.live("/v1/live", [](const Request&) { return Response{401, "{}", "application/problem+json", {}}; });
  Served served(std::move(router));
  RawClient client(served.port());
  EXPECT_TRUE(openWebSocket(client, "/v1/live").starts_with("HTTP/1.1 401 "));
}

TEST(Live, WithoutAnUpgradeItIs426) {
  Heard heard;
  Served served(live(heard));
  const auto result = served.client()->Get("/v1/live");
  ASSERT_TRUE(result);
  EXPECT_EQ(result->status, 426);
  EXPECT_EQ(codeOf(result), "upgrade_required");
}

TEST(Live, WhoLeavesIsReportedOnce) {
  Heard heard;
  Served served(live(heard));
  {
    RawClient client(served.port());
    openWebSocket(client, "/v1/live");
    heard.socket();
  }
  EXPECT_TRUE(heard.isClosedSoon());
  served.server().stop();
  EXPECT_EQ(heard.closed_times, 1);
}

TEST(Live, ACloseOfOursIsAnsweredAndReported) {
  Heard heard;
  Served served(live(heard), [](ServerOptions& options) { options.limits.live_close = 200ms; });
  RawClient client(served.port());
  openWebSocket(client, "/v1/live");
  heard.socket()->close();
  const auto frame = readFrame(client);
  ASSERT_TRUE(frame);
  EXPECT_EQ(frame->closeCode(), 1001);
  sendFrame(client, 8, frame->payload);
  EXPECT_TRUE(heard.isClosedSoon());
}

// More than the line, the windows and the queue can hold.
void flood(LiveSocket& socket) {
  const std::string large(1024 * 1024, 'x');
  for (int i = 0; i < 24; ++i) socket.send(large);
}

TEST(Live, ASlowReaderIsToldToComeBack) {
  Heard heard;
  Served served(live(heard), [](ServerOptions& options) { options.limits.live_close = 10s; });
  RawClient client(served.port(), 4096);
  openWebSocket(client, "/v1/live");
  flood(*heard.socket());
  std::optional<Frame> frame;
  do frame = readFrame(client);
  while (frame && frame->opcode != 8);
  ASSERT_TRUE(frame) << "the line was cut before the close frame";
  EXPECT_EQ(frame->closeCode(), 1013);
  EXPECT_NE(frame->payload.find("pull"), std::string::npos);
}

TEST(Live, AReaderThatHasStoppedIsCutOff) {
  Heard heard;
  Served served(live(heard), [](ServerOptions& options) { options.limits.live_close = 50ms; });
  RawClient client(served.port(), 4096);
  openWebSocket(client, "/v1/live");
  flood(*heard.socket());
  EXPECT_TRUE(heard.isClosedSoon());
}

TEST(Live, WhoDoesNotAnswerPingsIsLetGo) {
  Heard heard;
  Served served(live(heard), [](ServerOptions& options) { options.limits.live_idle = 100ms; });
  RawClient client(served.port());
  openWebSocket(client, "/v1/live");
  EXPECT_TRUE(heard.isClosedSoon());
  EXPECT_EQ(readFrame(client)->opcode, 9);
}

TEST(Live, TooLongAMessageEndsTheConnection) {
  Heard heard;
  Served served(live(heard), [](ServerOptions& options) {
    options.limits.live_message_bytes = 10;
    options.limits.live_idle = 200ms;
    options.limits.live_close = 50ms;
  });
  RawClient client(served.port());
  openWebSocket(client, "/v1/live");
  sendFrame(client, 1, "more than ten bytes");
  EXPECT_TRUE(heard.isClosedSoon());
}

TEST(Live, StopSaysGoodbyeAndAHintAfterItHasNoEffect) {
  Heard heard;
  Served served(live(heard), [](ServerOptions& options) { options.limits.live_close = 50ms; });
  RawClient client(served.port());
  openWebSocket(client, "/v1/live");
  const auto socket = heard.socket();
  served.server().stop();
  EXPECT_EQ(heard.closed_times, 1);
  EXPECT_EQ(readFrame(client)->closeCode(), 1001);
  socket->send("late");
  socket->close();
}

TEST(Live, AHardStopReportsTheCloseToo) {
  Heard heard;
  Served served(live(heard), [](ServerOptions& options) {
    options.limits.stop = 20ms;
    options.limits.live_close = 60s;
  });
  RawClient client(served.port());
  openWebSocket(client, "/v1/live");
  heard.socket();
  served.server().stop();
  EXPECT_EQ(heard.closed_times, 1);
}

}  // namespace
}  // namespace nistaran::http
