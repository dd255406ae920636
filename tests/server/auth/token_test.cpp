#include "server/auth/token.h"

#include <gtest/gtest.h>

#include <set>

#include "tests/builders.h"

namespace nistaran::server {
namespace {

struct Tokens : ::testing::Test {
  testing::SeededEntropy entropy;
};

TEST_F(Tokens, ATokenIs256BitsAndComesOnce) {
  std::set<std::string> made;
  for (int i = 0; i < 1000; ++i) {
    const std::string token = makeToken(entropy);
    EXPECT_EQ(token.size(), 64U);
    EXPECT_TRUE(made.insert(token).second);
  }
}

TEST_F(Tokens, WhatIsStoredIsNotTheToken) {
  const std::string token = makeToken(entropy);
  EXPECT_NE(hashOfToken(token), token);
  EXPECT_EQ(hashOfToken(token), hashOfToken(token));
  EXPECT_NE(hashOfToken(token), hashOfDeviceCode(token)) << "one kind of secret never stands for another";
}

TEST_F(Tokens, ADeviceCodeHasThreeGroupsOfLettersThatNobodyMishears) {
  std::set<std::string> made;
  for (int i = 0; i < 1000; ++i) {
    const std::string code = makeDeviceCode(entropy);
    ASSERT_EQ(code.size(), 14U) << code;
    EXPECT_EQ(code[4], '-');
    EXPECT_EQ(code[9], '-');
    EXPECT_EQ(code.find_first_of("ILOU01#"), std::string::npos) << code;
    EXPECT_TRUE(made.insert(code).second);
  }
}

TEST_F(Tokens, ADeviceCodeMayBeTypedInLowerCaseAndWithoutItsDashes) {
  const std::string hash = hashOfDeviceCode("K7QF-2M9X-TB4D");
  EXPECT_EQ(hashOfDeviceCode("k7qf2m9xtb4d"), hash);
  EXPECT_EQ(hashOfDeviceCode(" k7qf 2m9x tb4d "), hash);
  EXPECT_NE(hashOfDeviceCode("K7QF-2M9X-TB4E"), hash);
}

}  // namespace
}  // namespace nistaran::server
