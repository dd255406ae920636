#include "sync/scope_digest.h"

#include <gtest/gtest.h>

namespace nistaran {
namespace {

const std::string kOne(64, '1');
const std::string kTwo(64, '2');

TEST(ScopeDigest, DoesNotDependOnTheOrder) {
  ScopeDigest a;
  a.toggle(ComplaintId("1"), kOne);
  a.toggle(ComplaintId("2"), kTwo);
  ScopeDigest b;
  b.toggle(ComplaintId("2"), kTwo);
  b.toggle(ComplaintId("1"), kOne);
  EXPECT_EQ(a, b);
}

TEST(ScopeDigest, TellsWhoHoldsWhat) {
  ScopeDigest a;
  a.toggle(ComplaintId("1"), kOne);
  ScopeDigest b;
  b.toggle(ComplaintId("2"), kOne);
  EXPECT_NE(a, b);
  a.toggle(ComplaintId("1"), kOne);
  EXPECT_EQ(a, ScopeDigest()) << "taken out again, nothing is left";
}

TEST(ScopeDigest, ComesBackFromItsText) {
  ScopeDigest a;
  a.toggle(ComplaintId("1"), kOne);
  EXPECT_EQ(ScopeDigest::parse(a.text()), a);
  EXPECT_EQ(ScopeDigest().text(), std::string(32, '0'));
  for (const char* wrong :
       {"", "00", "zz000000000000000000000000000000", "000000000000000000000000000000000"})
    EXPECT_FALSE(ScopeDigest::parse(wrong)) << wrong;
}

}  // namespace
}  // namespace nistaran
