#include "shared/crypto/seal.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "shared/crypto/hash.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

using namespace std::string_literals;

struct Seal : ::testing::Test {
  static std::string flipped(std::string bytes, std::size_t bit) {
    bytes[bit / 8] = static_cast<char>(static_cast<unsigned char>(bytes[bit / 8]) ^ (1U << bit % 8));
    return bytes;
  }

  testing::SeededEntropy entropy;
  crypto::BoxKeys server = crypto::makeBoxKeys(entropy);
  crypto::KeyPair tablet = crypto::makeKeyPair(entropy);
  std::string words = "रास्ते पर पानी\0भरा रहता है"s;
};

TEST_F(Seal, KeysAreThoseOfRfc7748) {
  class Alice final : public Entropy {
    void fill(std::span<std::uint8_t> out) override {
      const auto bytes = crypto::fromHex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a");
      std::copy_n(bytes->begin(), out.size(), out.begin());
    }
  } alice;
  EXPECT_EQ(crypto::makeBoxKeys(alice).public_key,
            "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
}

TEST_F(Seal, OnlyTheReceiverOpensWhatIsSealed) {
  const std::string sealed = crypto::seal(words, server.public_key);
  EXPECT_EQ(crypto::openSealed(sealed, server), words);
  EXPECT_EQ(sealed.find("पानी"), std::string::npos);
  EXPECT_FALSE(crypto::openSealed(sealed, crypto::makeBoxKeys(entropy)));
}

TEST_F(Seal, OneBitAnywhereBreaksTheSeal) {
  const std::string sealed = crypto::seal(words, server.public_key);
  for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit)
    EXPECT_FALSE(crypto::openSealed(flipped(sealed, bit), server)) << "bit " << bit;
  for (std::size_t size = 0; size < sealed.size(); ++size)
    EXPECT_FALSE(crypto::openSealed(sealed.substr(0, size), server)) << size << " bytes";
}

TEST_F(Seal, ATabletOpensABoxWithTheKeyThatItSignsWith) {
  const std::string boxed =
      crypto::box(words, crypto::boxKeyOfSigner(tablet.public_key).value(), server, entropy);
  EXPECT_EQ(crypto::openBox(boxed, server.public_key, crypto::boxKeysOfSigner(tablet)), words);
  EXPECT_EQ(crypto::boxKeysOfSigner(tablet).public_key, crypto::boxKeyOfSigner(tablet.public_key));
}

TEST_F(Seal, ABoxOfSomebodyElseOrForSomebodyElseIsNotOpened) {
  const std::string key = crypto::boxKeyOfSigner(tablet.public_key).value();
  const std::string forged = crypto::box(words, key, crypto::makeBoxKeys(entropy), entropy);
  EXPECT_FALSE(crypto::openBox(forged, server.public_key, crypto::boxKeysOfSigner(tablet)));
  const std::string boxed = crypto::box(words, key, server, entropy);
  const crypto::KeyPair other = crypto::makeKeyPair(entropy);
  EXPECT_FALSE(crypto::openBox(boxed, server.public_key, crypto::boxKeysOfSigner(other)));
  for (std::size_t bit = 0; bit < boxed.size() * 8; ++bit)
    EXPECT_FALSE(crypto::openBox(flipped(boxed, bit), server.public_key, crypto::boxKeysOfSigner(tablet)));
  for (std::size_t size = 0; size < boxed.size(); ++size)
    EXPECT_FALSE(crypto::openBox(boxed.substr(0, size), server.public_key, crypto::boxKeysOfSigner(tablet)));
}

TEST_F(Seal, WhatIsNoKeyIsKnownAsSuch) {
  EXPECT_TRUE(crypto::isBoxKey(server.public_key));
  EXPECT_FALSE(crypto::isBoxKey("00"));
  EXPECT_FALSE(crypto::isBoxKey(std::string(64, 'x')));
  EXPECT_THROW(crypto::seal(words, "00"), std::logic_error);
  EXPECT_THROW(crypto::seal(words, std::string(64, '0')), std::logic_error) << "a key of low order";
  EXPECT_FALSE(crypto::boxKeyOfSigner("00"));
  EXPECT_FALSE(crypto::boxKeyOfSigner(std::string(64, '0')));
}

}  // namespace
}  // namespace nistaran
