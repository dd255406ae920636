// Every route: who may ask, by which method, and what of others is never told.
#include "tests/server/api/served_district.h"
#include "tests/server/http/raw_client.h"

namespace nistaran::server {
namespace {

using namespace nistaran::testing;

struct Path {
  const char* method;
  const char* path;
};
std::ostream& operator<<(std::ostream& out, const Path& path) {
  return out << path.method << " " << path.path;
}

constexpr std::array kNeedToken{Path{"POST", "/v1/sync"}, Path{"GET", "/v1/officers"},
                                Path{"DELETE", "/v1/session"}};
constexpr std::array kTakeBody{Path{"POST", "/v1/enrol"}, Path{"POST", "/v1/challenge"},
                               Path{"POST", "/v1/session"}, Path{"POST", "/v1/sync"}};

struct Access : ::testing::Test {
  ServedDistrict api;
};

TEST_F(Access, WithoutATokenOrWithAWrongOneNothingIsAnswered) {
  for (const Path& route : kNeedToken) {
    const std::string body = route.method == std::string("POST") ? "{}" : "";
    for (const std::string& token : {std::string(), std::string("guessed"), std::string(64, 'a')})
      EXPECT_TRUE(isProblem(api.send(route.method, route.path, body, token), 401, "unauthenticated"))
          << route << " with '" << token << "'";
  }
}

TEST_F(Access, ABodyThatIsNoJsonObjectIsMalformedEverywhere) {
  const SignedIn ravi = api.signedIn(api.district.ravi);
  for (const Path& route : kTakeBody) {
    for (const char* body : {"{", "[]", "null", "7", "{\"a\": 0.5}", "not json"})
      EXPECT_TRUE(isProblem(api.send(route.method, route.path, body, ravi.token), 400, "malformed"))
          << route << " " << body;
  }
}

TEST_F(Access, AHugeBodyIsRefusedEverywhereBeforeItIsSent) {
  for (const Path& route : kTakeBody) {
    http::RawClient client(api.port());
    client.send(std::string(route.method) + " " + route.path +
                " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000000\r\n\r\n");
    const std::string head = client.readTo("\r\n\r\n");
    EXPECT_TRUE(head.starts_with("HTTP/1.1 413 ")) << route << head;
    EXPECT_NE(head.find("application/problem+json"), std::string::npos) << route << head;
  }
}

TEST_F(Access, AnotherMethodIsToldWhichOnesThereAre) {
  for (const Path& route :
       {Path{"GET", "/v1/enrol"}, Path{"GET", "/v1/challenge"}, Path{"GET", "/v1/sync"},
        Path{"GET", "/v1/session"}, Path{"DELETE", "/v1/officers"}, Path{"DELETE", "/healthz"}}) {
    const Answer answer = api.send(route.method, route.path);
    EXPECT_TRUE(isProblem(answer, 405, "method_not_allowed")) << route;
    EXPECT_FALSE(answer.header("Allow").empty()) << route;
  }
  EXPECT_EQ(api.get("/v1/session").header("Allow"), "POST, DELETE");
}

TEST_F(Access, APathThatDoesNotExistIsNotFound) {
  for (const char* path : {"/", "/v1", "/v1/sync/", "/v1/documents", "/v2/sync", "/../server.db"})
    EXPECT_TRUE(isProblem(api.get(path), 404, "not_found")) << path;
}

struct ScopeOnRoutes : Access {
  ScopeOnRoutes() {
    api.district.receive();
    api.district.mark(api.district.ravi);
  }
  static bool tells(const Answer& answer) {
    return answer.body.find("आवेदक एक") != std::string::npos || answer.body.find("जाँच") != std::string::npos;
  }
  SignedIn far = api.signedIn(api.district.far);
  SignedIn stranger = api.signedIn(api.stranger);
};

TEST_F(ScopeOnRoutes, APullBringsNothingOfOthers) {
  for (const SignedIn* who : {&far, &stranger}) {
    const Answer answer = api.pull(*who);
    ASSERT_EQ(answer.status, 200);
    EXPECT_TRUE(answer.json["documents"].empty());
    EXPECT_TRUE(answer.json["entries"].empty());
    EXPECT_FALSE(tells(answer));
  }
}

TEST_F(ScopeOnRoutes, ACursorOfOthersOpensNothing) {
  for (const SignedIn* who : {&far, &stranger}) {
    for (const char* scope : {"district", "station:tirwa", "officer:ravi", "circle:tirwa"}) {
      const Json cursor{{"district", "kannauj"}, {"epoch", "epoch-1"}, {"seq", 0}, {"scope", scope}};
      const Answer answer = api.pull(*who, {{"cursor", cursor}});
      ASSERT_EQ(answer.status, 200);
      EXPECT_TRUE(answer.json["documents"].empty()) << scope;
      EXPECT_TRUE(answer.json["entries"].empty()) << scope;
      EXPECT_FALSE(tells(answer)) << scope;
    }
  }
}

TEST_F(ScopeOnRoutes, WantingAnothersComplaintIsAnsweredAsIfThereWereNone) {
  for (const SignedIn* who : {&far, &stranger}) {
    const Answer answer = api.pull(*who, {{"want", {kNumber, "999"}}});
    ASSERT_EQ(answer.status, 200);
    EXPECT_EQ(answer.json["gone"], (Json{kNumber, "999"}));
    EXPECT_TRUE(answer.json["documents"].empty());
    EXPECT_FALSE(tells(answer));
  }
}

TEST_F(ScopeOnRoutes, WhatOthersWriteIsRefusedAndTellsNothing) {
  const Json before = api.district.document();
  for (SignedIn* who : {&far, &stranger}) {
    const Answer answer = api.handIn(*who, {who->device.visit(who->officer)});
    ASSERT_EQ(answer.status, 200);
    EXPECT_EQ(stringAt(answer.json["results"][0], "reason"), "out_of_scope");
    EXPECT_EQ(integerAt(answer.json["results"][0], "version"), 0) << "not even how often it changed";
    EXPECT_FALSE(tells(answer));
  }
  EXPECT_EQ(api.district.document(), before);
}

TEST_F(ScopeOnRoutes, OneOnATabletWithTwoOfficersIsNotTheOther) {
  const Answer answer = api.signIn(far.device, api.district.ravi.id);
  const SignedIn ravi_there{far.device, api.district.ravi, stringAt(answer.json, "token")};
  EXPECT_EQ(api.pull(ravi_there).json["documents"].size(), 1U);
  EXPECT_TRUE(api.pull(far).json["documents"].empty());
}

TEST_F(ScopeOnRoutes, ColleaguesAreThoseOfTheOwnDistrict) {
  const Answer theirs = api.get("/v1/officers", stranger.token);
  ASSERT_EQ(theirs.json["officers"].size(), 1U);
  EXPECT_EQ(stringAt(theirs.json["officers"][0], "id"), "stranger");
  EXPECT_EQ(api.get("/v1/officers", far.token).json["officers"].size(), 7U);
  EXPECT_EQ(theirs.body.find("argon2"), std::string::npos);
}

}  // namespace
}  // namespace nistaran::server
