#include "server/auth/password.h"

#include <gtest/gtest.h>
#include <sodium.h>

namespace nistaran::server {
namespace {

struct Password : ::testing::Test {
  Password() { EXPECT_GE(sodium_init(), 0); }
};

TEST_F(Password, FitsItsOwnHashAndNoOther) {
  const std::string hash = hashPassword("तिर्वा-2026");
  EXPECT_TRUE(passwordFits("तिर्वा-2026", hash));
  EXPECT_FALSE(passwordFits("तिर्वा-2025", hash));
  EXPECT_FALSE(passwordFits("", hash));
  EXPECT_FALSE(passwordFits("तिर्वा-2026 ", hash));
}

TEST_F(Password, IsHashedByArgon2idWithSaltAndNeverStandsInIt) {
  const std::string one = hashPassword("nistaran-demo-1");
  const std::string two = hashPassword("nistaran-demo-1");
  EXPECT_TRUE(one.starts_with("$argon2id$")) << one;
  EXPECT_NE(one, two);
  EXPECT_EQ(one.find("nistaran-demo-1"), std::string::npos);
}

TEST_F(Password, CostsAtLeast64MiBToTry) {
  const std::string hash = hashPassword("nistaran-demo-1");
  EXPECT_NE(hash.find("m=65536,"), std::string::npos) << hash;
}

TEST_F(Password, ABrokenHashFitsNothing) {
  for (const char* broken : {"", "hash", "$argon2id$", "$argon2id$v=19$m=65536,t=2,p=1$AAAA$"})
    EXPECT_FALSE(passwordFits("", broken)) << broken;
}

TEST_F(Password, NobodysHashCostsTheSameAsARealOne) {
  const std::string real = hashPassword("nistaran-demo-1");
  const auto cost = [](const std::string& hash) { return hash.substr(0, hash.find("p=1$")); };
  EXPECT_EQ(cost(hashOfNobody()), cost(real));
  EXPECT_FALSE(passwordFits("nistaran-demo-1", hashOfNobody()));
}

}  // namespace
}  // namespace nistaran::server
