// `serve` from its first line to its last.
#include <csignal>

#include "tests/server/operate/command_line.h"

namespace nistaran::testing {
namespace {

class Serve : public CommandLine {
 protected:
  Serve() {
    // A client may write to a server that has gone. A handler, because "ignored" would go over to the server.
    std::signal(SIGPIPE, [](int) {});
    loadDistrict();
    makeCertificate();
  }
  std::vector<std::string> tls() const {
    return {"--port", "0", "--cert", path("server.crt"), "--key", path("server.key")};
  }
  Ran serve(std::vector<std::string> more) {
    more.insert(more.begin(), {"serve"});
    return onDatabase(std::move(more));
  }
};

TEST_F(Serve, StopsCleanlyWhenItIsToldToAndStartsAgainOnTheSamePort) {
  auto server = serving(tls());
  const std::string url = server->waitUntilListening();
  EXPECT_TRUE(url.starts_with("https://127.0.0.1:")) << url;
  const std::string port = url.substr(url.rfind(':') + 1);
  for (int i = 0; i < 2; ++i) {
    world::Web kept_open(url, path("server.crt"));
    EXPECT_EQ(kept_open.get("/healthz").status, 200);
    EXPECT_EQ(server->stop(), 0) << server->output();
    server = serving({"--port", port, "--cert", path("server.crt"), "--key", path("server.key")});
    EXPECT_EQ(server->waitUntilListening(), url);
  }
  EXPECT_EQ(server->stop(), 0) << server->output();
}

TEST_F(Serve, OnAPortInUseSaysWhatToDo) {
  auto first = serving(tls());
  const std::string url = first->waitUntilListening();
  const std::string port = url.substr(url.rfind(':') + 1);
  EXPECT_TRUE(failsInOneLine(run(serveWords(port)), {"port " + port + " is in use", "--port"}));
}

TEST_F(Serve, OnWhatIsNoAddressSaysSo) {
  auto words = tls();
  words.insert(words.end(), {"--listen", "headquarters"});
  EXPECT_TRUE(failsInOneLine(serve(words), {"'headquarters'", "address"}));
}

TEST_F(Serve, WithoutAGoodCertificateSaysWhichFileAndWhatToDo) {
  EXPECT_TRUE(failsInOneLine(serve({"--port", "0"}), {"--cert and --key"}));
  EXPECT_TRUE(
      failsInOneLine(serve({"--port", "0", "--cert", path("missing.crt"), "--key", path("server.key")}),
                     {"missing.crt", "is missing", "certificate make"}));
  EXPECT_TRUE(
      failsInOneLine(serve({"--port", "0", "--cert", path("server.crt"), "--key", path("missing.key")}),
                     {"missing.key", "is missing"}));
  EXPECT_TRUE(failsInOneLine(
      serve({"--port", "0", "--cert", file("bad.crt", "no certificate"), "--key", path("server.key")}),
      {"bad.crt", "can't be read"}));
  ASSERT_EQ(run({"certificate", "make", "--cert", path("other.crt"), "--key", path("other.key")}).status, 0);
  EXPECT_TRUE(failsInOneLine(serve({"--port", "0", "--cert", path("server.crt"), "--key", path("other.key")}),
                             {"other.key", "not the certificate's"}));
}

TEST_F(Serve, SelfSignedMakesACertificateOnceAndKeepsIt) {
  std::filesystem::remove(path("server.crt"));
  std::filesystem::remove(path("server.key"));
  std::string made;
  for (int i = 0; i < 2; ++i) {
    auto server = serving({"--port", "0", "--self-signed"});
    const std::string url = server->waitUntilListening();
    EXPECT_EQ(world::Web(url, path("server.crt")).get("/healthz").status, 200);
    EXPECT_EQ(server->stop(), 0);
    if (i == 0) made = textOf(path("server.crt"));
  }
  EXPECT_FALSE(made.empty());
  EXPECT_EQ(textOf(path("server.crt")), made) << "tablets trust the first one";
}

TEST_F(Serve, PlainHttpNeedsNoCertificate) {
  auto server = serving({"--port", "0", "--plain-http"});
  const std::string url = server->waitUntilListening();
  EXPECT_TRUE(url.starts_with("http://")) << url;
  EXPECT_EQ(world::Web(url).get("/readyz").status, 200);
  EXPECT_EQ(server->stop(), 0);
}

TEST_F(Serve, APortalWithoutAKeyForEachDistrictIsNotServed) {
  const auto portal = [&](std::vector<std::string> more) {
    more.insert(more.begin(), {"--port", "0", "--plain-http", "--portal", "http://127.0.0.1:1"});
    return serve(std::move(more));
  };
  EXPECT_TRUE(failsInOneLine(portal({}), {"--portal-key DISTRICT=KEY"}));
  EXPECT_TRUE(failsInOneLine(portal({"--portal-key", "secret"}), {"--portal-key", "DISTRICT=KEY"}));
  EXPECT_TRUE(failsInOneLine(portal({"--portal-key", "nowhere=secret"}), {"nowhere", "not loaded"}));
}

TEST_F(Serve, AnOfficerAddedWhileItRunsSignsInAtOnce) {
  auto server = serving(tls());
  const std::string url = server->waitUntilListening();
  ASSERT_EQ(onDatabase({"officer", "add", "--id", "ravi", "--name", "रवि", "--rank", "पद", "--role",
                        "officer", "--district", "kannauj", "--station", "tirwa", "--password-stdin"},
                       std::string(world::kPassword) + "\n")
                .status,
            0);
  std::string code = onDatabase({"device", "code", "--district", "kannauj"}).out;
  code.pop_back();
  const SystemClock clock;
  world::Tablet tablet(folder.path() / "tablet.db", {url, path("server.crt")}, clock);
  tablet.enrol(code, "tab");
  const Officer ravi = tablet.signIn(OfficerId("ravi"), world::kPassword);
  EXPECT_EQ(ravi.station, StationCode("tirwa"));
  EXPECT_TRUE(tablet.sync(ravi.id)) << tablet.lastError();
  EXPECT_EQ(server->stop(), 0);
  EXPECT_EQ(onDatabase({"verify"}).status, 0);
}

}  // namespace
}  // namespace nistaran::testing
