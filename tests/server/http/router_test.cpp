#include "server/http/router.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "tests/server/http/raw_client.h"
#include "tests/server/http/served.h"

namespace nistaran::http {
namespace {

Handler saying(std::string text) {
  return [text](Request, Reply reply) { reply({200, text, "text/plain", {}}); };
}

Handler sayingParameter(std::string name) {
  return [name](Request request, Reply reply) {
    reply({200, request.parameters.at(name), "text/plain", {}});
  };
}

Router complaints() {
  Router router;
  router.add("GET", "/v1/complaints", saying("all"));
  router.add("POST", "/v1/complaints", saying("made"));
  router.add("GET", "/v1/complaints/mine", saying("mine"));
  router.add("GET", "/v1/complaints/{id}", sayingParameter("id"));
  return router;
}

TEST(Router, FindsTheHandlerAndItsParameters) {
  const Router router = complaints();
  const Router::Match match = router.match("GET", "/v1/complaints/7");
  ASSERT_NE(match.handler, nullptr);
  EXPECT_EQ(match.parameters.at("id"), "7");
}

TEST(Router, ASlashWithinASegmentMakesNoSegment) {
  const Router router = complaints();
  EXPECT_EQ(router.match("GET", "/v1/complaints/a%2Fb").parameters.at("id"), "a/b");
  EXPECT_EQ(router.match("GET", "/v1%2Fcomplaints").handler, nullptr);
}

TEST(Router, AnEmptySegmentIsNoParameter) {
  EXPECT_EQ(complaints().match("GET", "/v1/complaints/").handler, nullptr);
}

TEST(Router, NamesTheMethodsOfAPathOnce) {
  EXPECT_EQ(complaints().match("DELETE", "/v1/complaints/mine").allow, "GET");
  EXPECT_EQ(complaints().match("DELETE", "/v1/complaints").allow, "GET, POST");
  EXPECT_EQ(complaints().match("DELETE", "/v2").allow, "");
}

TEST(Router, RefusesTheSameRouteTwice) {
  Router router = complaints();
  EXPECT_THROW(router.add("GET", "/v1/complaints", saying("again")), std::logic_error);
}

TEST(Routing, ThePathAddedFirstWins) {
  Served served(complaints());
  EXPECT_EQ(served.client()->Get("/v1/complaints/mine")->body, "mine");
  EXPECT_EQ(served.client()->Get("/v1/complaints/12?x=y")->body, "12");
}

TEST(Routing, AnUnknownPathIs404AndTheConnectionStays) {
  Served served(complaints());
  RawClient client(served.port());
  for (int i = 0; i < 2; ++i) {
    client.send("GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n");
    const std::string head = client.readTo("\r\n\r\n");
    EXPECT_TRUE(head.starts_with("HTTP/1.1 404 ")) << head;
    EXPECT_NE(head.find("application/problem+json"), std::string::npos) << head;
    client.readTo("}");
  }
}

TEST(Routing, AWrongMethodIs405WithAllow) {
  Served served(complaints());
  const auto result = served.client()->Delete("/v1/complaints");
  ASSERT_TRUE(result);
  EXPECT_EQ(result->status, 405);
  EXPECT_EQ(result->get_header_value("Allow"), "GET, POST");
  EXPECT_EQ(codeOf(result), "method_not_allowed");
}

TEST(Routing, HeadSaysTheLengthAndBringsNoBody) {
  Served served(complaints());
  RawClient client(served.port());
  client.send(
      "HEAD /v1/complaints HTTP/1.1\r\nHost: x\r\n\r\nGET /v1/complaints/9 HTTP/1.1\r\nHost: x\r\n\r\n");
  const std::string head = client.readTo("\r\n\r\n");
  EXPECT_TRUE(head.starts_with("HTTP/1.1 200 ")) << head;
  EXPECT_NE(head.find("Content-Length: 3\r\n"), std::string::npos) << head;
  const std::string next = client.readTo("\r\n\r\n");
  EXPECT_TRUE(next.starts_with("HTTP/1.1 200 ")) << "the next answer begins at once: " << next;
}

TEST(Routing, TheQueryIsDecoded) {
  Router router;
  router.add("GET", "/q", [](Request request, Reply reply) {
    reply({200, request.query["name"], "text/plain", {}});
  });
  Served served(std::move(router));
  EXPECT_EQ(served.client()->Get("/q?name=a%20b%26c")->body, "a b&c");
}

}  // namespace
}  // namespace nistaran::http
