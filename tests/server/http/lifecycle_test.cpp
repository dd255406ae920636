#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <thread>

#include "tests/server/http/raw_client.h"
#include "tests/server/http/served.h"

namespace nistaran::http {
namespace {

using namespace std::chrono_literals;

Router hello() {
  Router router;
  router.add("GET", "/hello", [](Request, Reply reply) { reply({200, "hello", "text/plain", {}}); });
  return router;
}

TEST(Lifecycle, OneConnectionCarriesManyRequests) {
  Served served(hello(), [](ServerOptions& options) { options.limits.connections = 1; });
  const auto client = served.client();
  client->set_keep_alive(true);
  for (int i = 0; i < 5; ++i) ASSERT_EQ(client->Get("/hello")->body, "hello") << i;
}

TEST(Lifecycle, WhoAsksToCloseIsClosed) {
  Served served(hello());
  RawClient client(served.port());
  client.send("GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  EXPECT_NE(client.readTo("hello").find("Connection: close"), std::string::npos);
  EXPECT_TRUE(client.closedByPeer());
}

TEST(Lifecycle, ManyConnectionsAtOnceAreAllAnswered) {
  Served served(hello(), [](ServerOptions& options) { options.limits.request_burst = 10'000; });
  std::atomic<int> answered{0};
  std::vector<std::thread> clients;
  for (int i = 0; i < 32; ++i) {
    clients.emplace_back([&] {
      const auto client = served.client();
      client->set_keep_alive(true);
      for (int n = 0; n < 10; ++n) {
        const auto result = client->Get("/hello");
        if (result && result->body == "hello") ++answered;
      }
    });
  }
  for (std::thread& client : clients) client.join();
  EXPECT_EQ(answered, 320);
}

TEST(Lifecycle, StopLetsARunningRequestFinish) {
  std::promise<Reply> asked;
  Router router;
  router.add("GET", "/slow", [&](Request, Reply reply) { asked.set_value(std::move(reply)); });
  Served served(std::move(router));
  auto answer = std::async(std::launch::async, [&] { return served.client()->Get("/slow"); });
  Reply reply = asked.get_future().get();
  auto stopped = std::async(std::launch::async, [&] { served.server().stop(); });
  EXPECT_EQ(stopped.wait_for(50ms), std::future_status::timeout) << "it waits for the request";
  reply({200, "finished", "text/plain", {}});
  EXPECT_EQ(answer.get()->body, "finished");
  stopped.get();
}

TEST(Lifecycle, StopDoesNotWaitForWhoSaysNothing) {
  Served served(hello());
  RawClient idle(served.port());
  idle.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
  idle.readTo("hello");
  const auto begun = std::chrono::steady_clock::now();
  served.server().stop();
  EXPECT_LT(std::chrono::steady_clock::now() - begun, 5s);
  EXPECT_TRUE(idle.closedByPeer());
}

TEST(Lifecycle, AStoppedServerFreesItsPortAndMayStartAgain) {
  HttpServer server(tlsOptions(), hello());
  ServerOptions again = tlsOptions();
  again.port = server.start();
  server.stop();
  HttpServer next(again, hello());
  EXPECT_EQ(next.start(), again.port);
}

TEST(Lifecycle, StopWithoutStartIsNoError) {
  HttpServer server(tlsOptions(), hello());
  server.stop();
  server.stop();
}

TEST(Lifecycle, APortInUseIsSaidInWords) {
  Served first(hello());
  ServerOptions options = tlsOptions();
  options.port = first.port();
  HttpServer second(options, hello());
  try {
    second.start();
    FAIL() << "two servers on one port";
  } catch (const std::runtime_error& failure) {
    const std::string text = failure.what();
    EXPECT_NE(text.find("port " + std::to_string(first.port()) + " is in use"), std::string::npos) << text;
    EXPECT_NE(text.find("--port"), std::string::npos) << text;
  }
}

TEST(Lifecycle, PlainHttpOnlyWhenAskedFor) {
  Served served(hello(), [](ServerOptions& options) { options.plain = true; });
  httplib::Client client("127.0.0.1", served.port());
  EXPECT_EQ(client.Get("/hello")->body, "hello");
}

TEST(Lifecycle, WhoSpeaksPlainHttpToATlsPortHarmsNobody) {
  Served served(hello());
  httplib::Client plain("127.0.0.1", served.port());
  EXPECT_FALSE(plain.Get("/hello"));
  EXPECT_EQ(served.client()->Get("/hello")->body, "hello");
}

}  // namespace
}  // namespace nistaran::http
