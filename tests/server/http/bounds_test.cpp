// What a client may not do, one by one.
#include <gtest/gtest.h>

#include "tests/server/http/raw_client.h"
#include "tests/server/http/served.h"

namespace nistaran::http {
namespace {

using namespace std::chrono_literals;

Router echoingMore() {
  Router router;
  router.add("POST", "/echo", echo());
  router.add("POST", "/sync", echo(), 8 * 1024 * 1024);
  router.add("GET", "/hello", [](Request, Reply reply) { reply({200, "hello", "text/plain", {}}); });
  return router;
}

TEST(Bounds, AHugeBodyIsRefusedBeforeItIsRead) {
  Served served(echoingMore());
  RawClient client(served.port());
  client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000\r\n\r\n");
  const std::string head = client.readTo("\r\n\r\n");
  EXPECT_TRUE(head.starts_with("HTTP/1.1 413 ")) << head;
  EXPECT_NE(head.find("Connection: close"), std::string::npos) << head;
}

TEST(Bounds, WhoSendsOnAfterTheRefusalStillSeesIt) {
  Served served(echoingMore());
  RawClient client(served.port());
  const std::string body(8 * 1024 * 1024, 'b');
  client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: " + std::to_string(body.size()) +
              "\r\n\r\n");
  client.send(body);
  EXPECT_TRUE(client.readTo("\r\n\r\n").starts_with("HTTP/1.1 413 "));
}

TEST(Bounds, ABodyThatDoesNotSayItsLengthIsCutAtTheBound) {
  Served served(echoingMore(), [](ServerOptions& options) { options.limits.body_bytes = 1000; });
  RawClient client(served.port());
  client.send("POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
  const std::string chunk = "100\r\n" + std::string(256, 'a') + "\r\n";
  for (int i = 0; i < 8; ++i) client.send(chunk);
  EXPECT_TRUE(client.readTo("\r\n\r\n").starts_with("HTTP/1.1 413 "));
}

TEST(Bounds, ARouteMayTakeMoreThanTheOthers) {
  Served served(echoingMore());
  const std::string body(2 * 1024 * 1024, 'b');
  EXPECT_EQ(served.client()->Post("/sync", body, "text/plain")->body.size(), body.size());
}

TEST(Bounds, ABodyThatIsAwaitedIsAskedFor) {
  Served served(echoingMore());
  RawClient client(served.port());
  client.send("POST /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
  EXPECT_TRUE(client.readTo("\r\n\r\n").starts_with("HTTP/1.1 100 "));
  client.send("hi");
  EXPECT_TRUE(client.readTo("\r\n\r\n").starts_with("HTTP/1.1 200 "));
}

TEST(Bounds, TooLargeAHeaderIs431) {
  Served served(echoingMore());
  RawClient client(served.port());
  client.send("GET /hello HTTP/1.1\r\nHost: x\r\nX-Long: " + std::string(20'000, 'x') + "\r\n\r\n");
  EXPECT_TRUE(client.readTo("\r\n\r\n").starts_with("HTTP/1.1 431 "));
}

TEST(Bounds, WhatIsNotHttpIs400) {
  Served served(echoingMore());
  for (const char* text : {"GARBAGE\r\n\r\n", "GET hello HTTP/1.1\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
                           "GET /hello HTTP/1.1\r\nno colon here\r\n\r\n"}) {
    RawClient client(served.port());
    client.send(text);
    const std::string answer = client.readTo("\r\n\r\n");
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 400 ")) << text << " → " << answer;
  }
}

TEST(Bounds, AClientThatSaysNothingIsClosed) {
  Served served(echoingMore(), [](ServerOptions& options) { options.limits.idle = 50ms; });
  RawClient client(served.port());
  EXPECT_TRUE(client.closedByPeer());
}

TEST(Bounds, AClientThatStopsInTheHeaderIsClosed) {
  Served served(echoingMore(), [](ServerOptions& options) { options.limits.idle = 50ms; });
  RawClient client(served.port());
  client.send("GET /hello HTT");
  EXPECT_TRUE(client.closedByPeer());
}

TEST(Bounds, AClientThatStopsInTheBodyIsClosed) {
  Served served(echoingMore(), [](ServerOptions& options) { options.limits.receive = 50ms; });
  RawClient client(served.port());
  client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf");
  EXPECT_TRUE(client.closedByPeer());
}

TEST(Bounds, TheIdleTimeBeginsAnewWithEveryRequest) {
  Served served(echoingMore(), [](ServerOptions& options) { options.limits.idle = 400ms; });
  RawClient client(served.port());
  for (int i = 0; i < 3; ++i) {
    std::this_thread::sleep_for(200ms);  // together longer than the limit
    ASSERT_TRUE(client.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n"));
    EXPECT_NE(client.readTo("hello").find("200 OK"), std::string::npos) << i;
  }
}

TEST(Bounds, TooManyRequestsAreToldWhenToComeBack) {
  Served served(echoingMore(), [](ServerOptions& options) {
    options.limits.requests_per_second = 0.1;
    options.limits.request_burst = 2;
  });
  EXPECT_EQ(served.client()->Get("/hello")->status, 200);
  EXPECT_EQ(served.client()->Get("/hello")->status, 200);
  const auto third = served.client()->Get("/hello");
  ASSERT_TRUE(third);
  EXPECT_EQ(third->status, 429);
  EXPECT_EQ(codeOf(third), "rate_limited");
  const int wait = std::stoi(third->get_header_value("Retry-After"));
  EXPECT_GE(wait, 1);
  EXPECT_LE(wait, 10);
}

TEST(Bounds, AConnectionTooManyIsClosedAtTheDoor) {
  Served served(echoingMore(), [](ServerOptions& options) { options.limits.connections = 1; });
  RawClient first(served.port());
  first.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
  first.readTo("hello");
  RawClient second(served.port());
  EXPECT_FALSE(second.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n") && !second.readTo("hello").empty());
}

}  // namespace
}  // namespace nistaran::http
