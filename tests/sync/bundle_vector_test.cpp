// tests/vectors/courier_bundle.json was made by another program, in another language, from docs/protocol.md
// alone.
#include <gtest/gtest.h>

#include <fstream>

#include "shared/canonical_json.h"
#include "shared/crypto/hash.h"
#include "sync/bundle/answer.h"
#include "sync/bundle/request.h"

namespace nistaran {
namespace {

struct BundleVector : ::testing::Test {
  std::string at(const char* path) const { return stringAt(vector, path); }
  std::string bytesAt(const char* path) const {
    const auto bytes = crypto::fromHex(at(path)).value();
    return {bytes.begin(), bytes.end()};
  }

  Json vector = Json::parse(std::ifstream(NISTARAN_VECTORS "/courier_bundle.json"));
  crypto::BoxKeys server{at("server.public_key"), at("server.secret_key")};
  crypto::KeyPair device{at("device.public_key"), at("device.seed")};
};

TEST_F(BundleVector, ARequestOfAnotherProgramIsReadAndBelieved) {
  const auto opened = openRequest(bytesAt("request.file"), server);
  ASSERT_TRUE(opened.has_value()) << opened.error().message();
  EXPECT_EQ("nistaran-bundle-v1\n" + opened->digest, at("request.signed"));
  EXPECT_EQ(opened->signature, at("request.sig"));
  EXPECT_TRUE(opened->signedBy(device.public_key));
  const BundleRequest& request = opened->request;
  EXPECT_EQ(request.id, at("request.content.bundle"));
  EXPECT_EQ(request.handed_in, DeviceCount(6));
  ASSERT_EQ(request.batches.size(), 1U);
  EXPECT_TRUE(checkBatch(request.batches[0], device.public_key).has_value());
  ASSERT_EQ(request.requests.size(), 1U);
  EXPECT_EQ(request.requests[0].sync.cursor->seq, Seq(91));
}

TEST_F(BundleVector, OurRequestOfTheSameContentIsSignedTheSame) {
  const BundleRequest request = openRequest(bytesAt("request.file"), server)->request;
  const auto ours = openRequest(sealRequest(request, device.secret_key, server.public_key), server);
  ASSERT_TRUE(ours.has_value());
  EXPECT_EQ(ours->signature, at("request.sig"));
}

TEST_F(BundleVector, AnAnswerOfAnotherProgramIsRead) {
  const auto answer = openAnswer(bytesAt("answer.file"), device, server.public_key);
  ASSERT_TRUE(answer.has_value()) << answer.error().message();
  EXPECT_EQ(answer->known, DeviceCount(7));
  ASSERT_EQ(answer->results.size(), 1U);
  ASSERT_EQ(answer->officers.size(), 1U);
  EXPECT_EQ(answer->officers[0].asked->seq, Seq(91));
  EXPECT_EQ(answer->officers[0].pages[0].documents[0].version(), Version(5));
}

}  // namespace
}  // namespace nistaran
