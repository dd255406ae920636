// `bundle import`: an operator with a stick, beside the server that goes on running.
#include <atomic>
#include <thread>

#include "shared/canonical_json.h"
#include "shared/limits.h"
#include "sync/bundle/pack.h"
#include "sync/bundle/take.h"
#include "sync/memory_store.h"
#include "sync/recorder.h"
#include "tests/builders.h"
#include "tests/server/operate/command_line.h"

namespace nistaran::testing {
namespace {

struct Bundle : CommandLine {};

TEST_F(Bundle, OfNoDatabaseSaysSoAndMakesNone) {
  EXPECT_TRUE(failsInOneLine(
      onDatabase({"bundle", "import", "--in", file("a.nistaran", "x"), "--out", path("b.nistaran")}),
      {"there is no database"}));
  EXPECT_FALSE(std::filesystem::exists(database));
}

TEST_F(Bundle, ThatIsNotRightSaysWhatToDo) {
  loadDistrict();
  const auto fails = [&](const std::string& in, const std::vector<std::string>& parts) {
    return failsInOneLine(onDatabase({"bundle", "import", "--in", in, "--out", path("b.nistaran")}), parts);
  };
  EXPECT_TRUE(fails(path("missing.nistaran"), {"missing.nistaran", "can't be read"}));
  EXPECT_TRUE(fails(folder.path().string(), {"can't be read"}));
  EXPECT_TRUE(fails(file("empty.nistaran", ""), {"empty.nistaran", "cut off", "Copy it once more"}));
  EXPECT_TRUE(fails(file("photo.jpg", "JFIF"), {"photo.jpg", "not a courier file"}));
  const std::string large = "NISTARAN-BUNDLE\n" + std::string(limits::kBundleBytesMax, 'x');
  EXPECT_TRUE(fails(file("large.nistaran", large), {"large.nistaran", "larger than any"}));
  EXPECT_FALSE(std::filesystem::exists(path("b.nistaran")));
  const std::string same = file("same.nistaran", "x");
  EXPECT_TRUE(
      failsInOneLine(onDatabase({"bundle", "import", "--in", same, "--out", same}), {"--out", "overwrite"}));
}

// A tablet that was enrolled on the running server, and works without a network since.
struct Carried : Bundle {
  Carried() {
    loadDistrict();
    makeCertificate();
    EXPECT_EQ(onDatabase({"officer", "add", "--id", "sp", "--name", "क", "--rank", "ख", "--role",
                          "supervisor", "--district", "kannauj", "--password", "nistaran-demo-1"})
                  .status,
              0);
  }
  static Officer officerOf(const std::string& id) { return supervisor(id, ""); }
};

TEST_F(Carried, WorkIsInTheJournalWhileTheServerRunsAndTheAnswerIsWrittenWhole) {
  const auto server = serving({"--port", "0", "--cert", path("server.crt"), "--key", path("server.key")});
  const std::string url = server->waitUntilListening();
  const std::string code = onDatabase({"device", "code", "--district", "kannauj"}).out;
  SystemEntropy entropy;
  const crypto::KeyPair keys = crypto::makeKeyPair(entropy);
  world::Web web(url, path("server.crt"));
  const Json enrolled =
      web.post("/v1/enrol", {{"code", code.substr(0, code.find('\n'))}, {"public_key", keys.public_key}})
          .json;
  const DeviceId device(stringAt(enrolled, "device"));
  const std::string server_key = stringAt(enrolled, "server_key");
  ASSERT_TRUE(crypto::isBoxKey(server_key));
  const std::string challenge =
      stringAt(web.post("/v1/challenge", {{"device", device.text()}}).json, "challenge");
  const world::WebAnswer session = web.post(
      "/v1/session",
      {{"device", device.text()},
       {"officer", "sp"},
       {"password", "nistaran-demo-1"},
       {"challenge", challenge},
       {"signature",
        crypto::sign("nistaran-session-v1\n" + device.text() + "\nsp\n" + challenge, keys.secret_key)}});
  ASSERT_EQ(session.status, 200) << session.body;
  web.setHeader("Authorization", "Bearer " + stringAt(session.json, "token"));

  MemoryStore store;
  const SystemClock clock;
  Recorder(store, device, clock, entropy)
      .record(
          {OfficerId("sp"), ComplaintId(kNumber), OperationKind::ActionRecord, Version(), {{"type", "note"}}},
          officerOf("sp"));
  const Sender sender{device, keys.secret_key, DistrictCode("kannauj"), {OfficerId("sp")}, "test"};
  const BundleRequest bundle = packBundle(store, sender, clock.now(), entropy);
  const std::string in = file("tab.nistaran", sealRequest(bundle, keys.secret_key, server_key));

  // The server's own writer is at work all the time.
  std::atomic<bool> enough = false;
  std::atomic<int> written = 0;
  std::thread busy([&] {
    world::Web other(url, path("server.crt"));
    while (!enough) {
      if (other.post("/v1/challenge", {{"device", device.text()}}).status == 200 &&
          other.post("/v1/enrol", {{"code", "none"}, {"public_key", keys.public_key}}).status == 403)
        ++written;
    }
  });
  for (int i = 0; i < 3; ++i) {
    const Ran ran = onDatabase({"bundle", "import", "--in", in, "--out", path("answer.nistaran")});
    EXPECT_EQ(ran.status, 0) << ran.err;
    EXPECT_NE(ran.out.find("1 operations of tablet " + device.text()), std::string::npos) << ran.out;
  }
  enough = true;
  busy.join();
  EXPECT_GT(written, 0);

  const auto answer = openAnswer(textOf(path("answer.nistaran")), keys, server_key);
  ASSERT_TRUE(answer.has_value()) << answer.error().message();
  EXPECT_EQ(takeBundle(store, *answer).acknowledged, 1U);
  EXPECT_FALSE(std::filesystem::exists(path("answer.nistaran.part")));
  EXPECT_TRUE(
      failsInOneLine(onDatabase({"bundle", "import", "--in", in, "--out", path("none/answer.nistaran")}),
                     {"can't be written", "another --out"}));
  // The running server knows of it.
  const Json asked{
      {"protocol", 1}, {"batch", {{"device", device.text()}, {"ops", Json::array()}}}, {"now_ms", 0}};
  EXPECT_EQ(integerAt(web.post("/v1/sync", asked).json, "known_n"), 1);
  EXPECT_EQ(onDatabase({"verify"}).status, 0);
}

}  // namespace
}  // namespace nistaran::testing
