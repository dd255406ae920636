#include "shared/crypto/signature.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "shared/crypto/hash.h"

namespace nistaran {
namespace {

// Hands out fixed bytes: the seed of a published test vector.
class FixedEntropy final : public Entropy {
 public:
  explicit FixedEntropy(std::vector<std::uint8_t> bytes) : bytes_(std::move(bytes)) {}
  void fill(std::span<std::uint8_t> out) override { std::copy_n(bytes_.begin(), out.size(), out.begin()); }

 private:
  std::vector<std::uint8_t> bytes_;
};

TEST(Signature, IsThatOfRfc8032Test2) {
  FixedEntropy entropy(*crypto::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
  const crypto::KeyPair keys = crypto::makeKeyPair(entropy);
  EXPECT_EQ(keys.public_key, "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
  EXPECT_EQ(crypto::sign("\x72", keys.secret_key),
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
  EXPECT_TRUE(crypto::verify("\x72", crypto::sign("\x72", keys.secret_key), keys.public_key));
  EXPECT_FALSE(crypto::verify("\x73", crypto::sign("\x72", keys.secret_key), keys.public_key));
}

TEST(Signature, RubbishFromOutsideIsJustNotTrue) {
  EXPECT_FALSE(crypto::verify("m", "zz", "00"));
  EXPECT_FALSE(crypto::verify("m", "", ""));
  EXPECT_FALSE(crypto::isPublicKey("12ab"));
}

TEST(Hash, IsThatOfFips180) {
  EXPECT_EQ(crypto::sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

}  // namespace
}  // namespace nistaran
