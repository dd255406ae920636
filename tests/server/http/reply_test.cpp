// How an answer comes to the client, whatever the handler does.
#include <gtest/gtest.h>

#include <future>
#include <stdexcept>
#include <thread>

#include "tests/server/http/raw_client.h"
#include "tests/server/http/served.h"

namespace nistaran::http {
namespace {

using namespace std::chrono_literals;

Router one(Handler handler) {
  Router router;
  router.add("GET", "/", std::move(handler));
  return router;
}

TEST(Answer, AnExceptionIs500WithoutItsWords) {
  Served served(one([](Request, Reply) { throw std::runtime_error("the password is hunter2"); }));
  const auto result = served.client()->Get("/");
  ASSERT_TRUE(result);
  EXPECT_EQ(result->status, 500);
  EXPECT_EQ(codeOf(result), "internal");
  EXPECT_EQ(result->body.find("hunter2"), std::string::npos);
}

TEST(Answer, WhatIsThrownNeedNotBeAnException) {
  Served served(one([](Request, Reply) { throw 7; }));
  EXPECT_EQ(served.client()->Get("/")->status, 500);
}

TEST(Answer, ADroppedReplyIs500) {
  Served served(one([](Request, Reply) {}));
  const auto result = served.client()->Get("/");
  ASSERT_TRUE(result);
  EXPECT_EQ(result->status, 500);
  EXPECT_EQ(codeOf(result), "handler_dropped");
}

TEST(Answer, MayComeFromAnotherThread) {
  std::thread worker;
  Served served(one([&](Request, Reply reply) {
    worker = std::thread([reply = std::move(reply)]() mutable { reply({200, "later", "text/plain", {}}); });
  }));
  EXPECT_EQ(served.client()->Get("/")->body, "later");
  worker.join();
}

TEST(Answer, OfAHandlerThatDoesNotAnswerIs503) {
  std::optional<Reply> kept;
  Served served(one([&](Request, Reply reply) { kept.emplace(std::move(reply)); }),
                [](ServerOptions& options) { options.limits.handler = 50ms; });
  const auto result = served.client()->Get("/");
  ASSERT_TRUE(result);
  EXPECT_EQ(result->status, 503);
  EXPECT_EQ(codeOf(result), "too_slow");
  EXPECT_NE(result->get_header_value("Retry-After"), "");
  (*kept)({200, "too late", "text/plain", {}});
}

TEST(Answer, AfterTheServerHasGoneHasNoEffect) {
  std::optional<Reply> kept;
  std::promise<void> asked;
  {
    Served served(one([&](Request, Reply reply) {
                    kept.emplace(std::move(reply));
                    asked.set_value();
                  }),
                  [](ServerOptions& options) { options.limits.stop = 20ms; });
    RawClient client(served.port());
    client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    asked.get_future().wait();
    served.server().stop();
    EXPECT_TRUE(client.closedByPeer());
  }
  (*kept)({200, "too late", "text/plain", {}});
}

TEST(Answer, WithoutContentHasNeitherBodyNorLength) {
  Served served(one([](Request, Reply reply) { reply({204, "ignored", "text/plain", {}}); }));
  RawClient client(served.port());
  client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n");
  const std::string head = client.readTo("\r\n\r\n");
  EXPECT_TRUE(head.starts_with("HTTP/1.1 204 ")) << head;
  EXPECT_EQ(head.find("Content-Length"), std::string::npos) << head;
  EXPECT_TRUE(client.readTo("\r\n\r\n").starts_with("HTTP/1.1 204 "));
}

TEST(Answer, CarriesTheHeadersOfTheRoute) {
  Served served(one([](Request, Reply reply) {
    reply({201,
           "{}",
           "application/json",
           {{"Location", "/v1/attachments/7"}, {"Cache-Control", "max-age=60"}}});
  }));
  const auto result = served.client()->Get("/");
  ASSERT_TRUE(result);
  EXPECT_EQ(result->status, 201);
  EXPECT_EQ(result->get_header_value("Location"), "/v1/attachments/7");
  EXPECT_EQ(result->get_header_value("Cache-Control"), "max-age=60");
}

TEST(Answer, TheHandlerSeesWhoAsks) {
  Served served(one([](Request request, Reply reply) {
    reply({200, request.remote + " " + request.bearer(), "text/plain", {}});
  }));
  EXPECT_EQ(served.client()->Get("/", {{"Authorization", "Bearer t0ken"}})->body, "127.0.0.1 t0ken");
}

}  // namespace
}  // namespace nistaran::http
