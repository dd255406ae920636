// GET /v1/live: a hint when the own district moved.
#include "tests/server/api/served_district.h"
#include "tests/server/http/raw_client.h"

namespace nistaran::server {
namespace {

using namespace nistaran::testing;

// The head of the answer to an upgrade.
std::string listen(http::RawClient& client, const std::string& token) {
  const std::string bearer = token.empty() ? "" : "Authorization: Bearer " + token + "\r\n";
  client.send("GET /v1/live HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" +
              bearer + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
  return client.readTo("\r\n\r\n");
}

struct LiveHints : ::testing::Test {
  LiveHints() {
    api.district.receive();
    api.district.mark(api.district.ravi);
  }
  // Answered only when the socket is listed, so that no hint can come too early for it.
  void awaitPong(http::RawClient& client) {
    http::sendFrame(client, 9, "there?");
    const auto frame = http::readFrame(client);
    ASSERT_TRUE(frame);
    EXPECT_EQ(frame->payload, "there?");
  }

  ServedDistrict api;
  SignedIn ravi = api.signedIn(api.district.ravi);
  SignedIn chief = api.signedIn(api.district.chief);
};

TEST_F(LiveHints, AHintComesWhenAColleagueHandsSomethingIn) {
  http::RawClient client(api.port());
  ASSERT_TRUE(listen(client, chief.token).starts_with("HTTP/1.1 101 "));
  awaitPong(client);
  ASSERT_EQ(api.handIn(ravi, {ravi.device.visit(api.district.ravi)}).status, 200);
  const auto frame = http::readFrame(client);
  ASSERT_TRUE(frame);
  EXPECT_EQ(Json::parse(frame->payload), (Json{{"seq", api.district.head().value()}}));
}

TEST_F(LiveHints, ThereIsNoHintWhereNothingChangedOrInAnotherDistrict) {
  const SignedIn stranger = api.signedIn(api.stranger);
  http::RawClient here(api.port());
  http::RawClient there(api.port());
  listen(here, chief.token);
  listen(there, stranger.token);
  awaitPong(here);
  awaitPong(there);
  const std::vector<Operation> batch{ravi.device.visit(api.district.ravi)};
  api.handIn(ravi, batch);
  ASSERT_TRUE(http::readFrame(here));
  api.handIn(ravi, batch);
  api.pull(ravi);
  // Whatever had been said would come before the answer to this.
  awaitPong(here);
  awaitPong(there);
}

TEST_F(LiveHints, WithoutAGoodTokenThereIsNoListening) {
  const auto refused = [&](const std::string& token) {
    http::RawClient client(api.port());
    const std::string head = listen(client, token);
    return head.starts_with("HTTP/1.1 401 ") && head.find("application/problem+json") != std::string::npos;
  };
  EXPECT_TRUE(refused(""));
  EXPECT_TRUE(refused("guessed"));
  api.district.clock.advance(std::chrono::hours(12));
  EXPECT_TRUE(refused(ravi.token));
}

TEST_F(LiveHints, WithoutAnUpgradeItIsSaidWhatThePathSpeaks) {
  EXPECT_TRUE(isProblem(api.get("/v1/live", ravi.token), 426, "upgrade_required"));
}

}  // namespace
}  // namespace nistaran::server
