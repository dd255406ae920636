// POST /v1/bundles: a tablet with a network hands in the file of one that has none.
#include "shared/limits.h"
#include "sync/bundle/file.h"
#include "sync/bundle/pack.h"
#include "sync/bundle/take.h"
#include "sync/memory_store.h"
#include "sync/recorder.h"
#include "tests/server/api/served_district.h"

namespace nistaran::server {
namespace {

using namespace nistaran::testing;

struct Bundles : ::testing::Test {
  Bundles() {
    api.district.receive();
    api.district.mark(api.district.ravi);
    server_key = stringAt(api.signIn(ravi.device, api.district.ravi.id).json, "server_key");
  }
  std::string file(int visits = 1) {
    Recorder recorder(store, ravi.device.id(), api.district.clock, api.entropy);
    for (int i = 0; i < visits; ++i) {
      recorder.record({api.district.ravi.id,
                       ComplaintId(kNumber),
                       OperationKind::ActionRecord,
                       Version(1),
                       {{"type", "visit"}}},
                      api.district.ravi);
    }
    const BundleRequest bundle = packBundle(store,
                                            {ravi.device.id(),
                                             ravi.device.keys().secret_key,
                                             DistrictCode("kannauj"),
                                             {api.district.ravi.id},
                                             "test"},
                                            api.district.clock.now(), api.entropy);
    return sealRequest(bundle, ravi.device.keys().secret_key, server_key);
  }
  Answer handIn(const std::string& bytes) { return api.send("POST", "/v1/bundles", bytes, chief.token); }

  ServedDistrict api;
  SignedIn ravi = api.signedIn(api.district.ravi);
  SignedIn chief = api.signedIn(api.district.chief);  // the courier
  MemoryStore store;
  std::string server_key;
};

TEST_F(Bundles, TheServersKeyComesWithTheEnrolmentAndWithEachSession) {
  EXPECT_TRUE(crypto::isBoxKey(server_key));
  const Answer enrolled = api.post(
      "/v1/enrol", {{"code", api.deviceCode()}, {"public_key", SignedDevice::keysOf("new").public_key}});
  EXPECT_EQ(stringAt(enrolled.json, "server_key"), server_key);
}

TEST_F(Bundles, ACourierHandsInWhatTheyCanNotReadAndTakesTheAnswerBack) {
  const Answer answer = handIn(file(2));
  ASSERT_EQ(answer.status, 200) << answer.body;
  EXPECT_EQ(answer.header("Content-Type"), "application/octet-stream");
  EXPECT_EQ(api.changes, 1);
  EXPECT_EQ(objectAt(api.district.document(), "actions").size(), 2U);
  EXPECT_EQ(openAnswer(answer.body, chief.device.keys(), server_key).error().fault(),
            BundleFault::OtherTablet);
  const auto read = openAnswer(answer.body, ravi.device.keys(), server_key);
  ASSERT_TRUE(read.has_value()) << read.error().message();
  EXPECT_EQ(takeBundle(store, *read).acknowledged, 2U);
}

TEST_F(Bundles, WithoutASessionNothingIsTaken) {
  EXPECT_TRUE(isProblem(api.send("POST", "/v1/bundles", file()), 401, "unauthenticated"));
  EXPECT_TRUE(objectAt(api.district.document(), "actions").empty());
}

TEST_F(Bundles, EachFaultHasItsOwnCode) {
  const std::string good = file();
  EXPECT_TRUE(isProblem(handIn("x"), 400, "bundle_unknown"));
  EXPECT_TRUE(isProblem(handIn(good.substr(0, good.size() / 2)), 400, "bundle_cut_off"));
  EXPECT_TRUE(isProblem(handIn(good + "x"), 400, "bundle_damaged"));
  EXPECT_TRUE(
      isProblem(handIn(writeBundleFile(BundleKind::Answer, server_key, "x")), 400, "bundle_is_answer"));
  EXPECT_TRUE(
      isProblem(handIn(writeBundleFile(BundleKind::Request, server_key, "x")), 400, "bundle_altered"));
  EXPECT_TRUE(isProblem(
      handIn(writeBundleFile(BundleKind::Request, server_key, std::string(limits::kBundleBytesMax, 'x'))),
      413, "too_large"))
      << "it is not read to its end";
  const std::string other = crypto::makeBoxKeys(api.entropy).public_key;
  EXPECT_TRUE(
      isProblem(handIn(writeBundleFile(BundleKind::Request, other, "x")), 421, "bundle_other_server"));
  api.district.store->write(
      [&](StoreTransaction& tx) { tx.setDeviceState(ravi.device.id(), DeviceState::Revoked); });
  EXPECT_TRUE(isProblem(handIn(good), 403, "bundle_device_revoked"));
  EXPECT_TRUE(objectAt(api.district.document(), "actions").empty());
}

}  // namespace
}  // namespace nistaran::server
