// Whatever can be wrong with a file on a stick is told apart before anything is opened.
#include "sync/bundle/file.h"

#include <gtest/gtest.h>

#include "shared/crypto/hash.h"
#include "shared/limits.h"
#include "tests/sync/bundles.h"

namespace nistaran {
namespace {

using testing::flipped;

const std::string kKey(64, 'a');

BundleFault faultOf(std::string_view bytes) {
  const auto read = readBundleFile(bytes);
  EXPECT_FALSE(read.has_value());
  return read ? BundleFault::NotABundle : read.error().fault();
}

// As another version of the program would write it: the checksum fits.
std::string withRest(const std::string& rest) {
  std::string head = "NISTARAN-BUNDLE\n" + std::string(7, '\0') + static_cast<char>(rest.size());
  const auto sum = crypto::fromHex(crypto::sha256Hex(head + rest)).value();
  return head + std::string(sum.begin(), sum.end()) + rest;
}

TEST(BundleFile, SaysWhatItIsAndForWhom) {
  const auto read = readBundleFile(writeBundleFile(BundleKind::Answer, kKey, "sealed"));
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(read->kind, BundleKind::Answer);
  EXPECT_EQ(read->body, "sealed");
  EXPECT_TRUE(read->isFor(kKey));
  EXPECT_FALSE(read->isFor(std::string(64, 'b')));
  EXPECT_FALSE(read->isFor(""));
}

TEST(BundleFile, IsWrittenByteForByteAsTheProtocolSays) {
  const auto fingerprint = crypto::fromHex(crypto::sha256Hex(std::string(32, '\xAA'))).value();
  EXPECT_EQ(writeBundleFile(BundleKind::Request, kKey, "x"),
            withRest("\1\1" + std::string(fingerprint.begin(), fingerprint.end()) + "x"));
}

TEST(BundleFile, CutOffAtAnyLengthIsSaidToBeCutOff) {
  const std::string whole = writeBundleFile(BundleKind::Request, kKey, "sealed");
  for (std::size_t size = 0; size < whole.size(); ++size)
    EXPECT_EQ(faultOf(whole.substr(0, size)), BundleFault::CutOff) << size << " bytes";
}

TEST(BundleFile, OneBitAnywhereIsNoticed) {
  const std::string whole = writeBundleFile(BundleKind::Request, kKey, "sealed");
  for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
    const BundleFault fault = faultOf(flipped(whole, bit));
    const std::size_t byte = bit / 8;
    if (byte < 16)
      EXPECT_EQ(fault, BundleFault::NotABundle) << "bit " << bit;
    else if (byte < 24)
      EXPECT_TRUE(fault == BundleFault::CutOff || fault == BundleFault::Damaged) << "bit " << bit;
    else
      EXPECT_EQ(fault, BundleFault::Damaged) << "bit " << bit;
  }
}

TEST(BundleFile, WithSomethingBehindItIsDamaged) {
  EXPECT_EQ(faultOf(writeBundleFile(BundleKind::Request, kKey, "sealed") + "\n"), BundleFault::Damaged);
}

TEST(BundleFile, OfAnotherProgramIsNoBundle) {
  EXPECT_EQ(faultOf("{\"district\": {}}"), BundleFault::NotABundle);
  EXPECT_EQ(faultOf(std::string(100, '\0')), BundleFault::NotABundle);
}

TEST(BundleFile, OfANewerVersionIsSaidToBeSo) {
  EXPECT_EQ(faultOf(withRest("\2whatever a newer program writes")), BundleFault::Newer);
}

TEST(BundleFile, OfOurVersionThatBreaksOurFormatIsUnreadable) {
  EXPECT_EQ(faultOf(withRest("")), BundleFault::Unreadable);
  EXPECT_EQ(faultOf(withRest("\1\1too short")), BundleFault::Unreadable);
  EXPECT_EQ(faultOf(withRest("\1\3" + std::string(40, 'x'))), BundleFault::Unreadable);
}

TEST(BundleFile, TooLargeIsNotLookedAt) {
  const std::string body(limits::kBundleBytesMax, 'x');
  EXPECT_EQ(faultOf(writeBundleFile(BundleKind::Request, kKey, body)), BundleFault::TooLarge);
  const std::string fits(limits::kBundleBytesMax - 90, 'x');
  EXPECT_TRUE(readBundleFile(writeBundleFile(BundleKind::Request, kKey, fits)).has_value());
}

TEST(BundleFault, EachHasWordsOfItsOwn) {
  std::set<std::string_view> names;
  std::set<std::string_view> sentences;
  for (int i = 0; i <= static_cast<int>(BundleFault::NotTheDevices); ++i) {
    const BundleFaultText& text = describe(static_cast<BundleFault>(i));
    EXPECT_TRUE(names.insert(text.name).second);
    EXPECT_TRUE(sentences.insert(text.sentence).second);
    EXPECT_FALSE(text.advice.empty());
  }
}

}  // namespace
}  // namespace nistaran
