#include "shared/text.h"

#include <gtest/gtest.h>

namespace nistaran {
namespace {

TEST(NormalizeText, KeepsANameThatHasABrokenByte) {
  EXPECT_EQ(normalizeText("राम\xFF लाल"), "राम\uFFFD लाल");
}

TEST(NormalizeText, MakesLineEndsOneKind) {
  EXPECT_EQ(normalizeText("a\r\nb\rc\n"), "a\nb\nc\n");
}

TEST(SearchKey, FindsWhateverTheSpacesAndCase) {
  EXPECT_EQ(searchKey("Nagla  Ram-pur"), searchKey("nagla rampur"));
  EXPECT_EQ(searchKey("नगला रामपुर"), searchKey("नगलारामपुर"));
}

TEST(PortalText, ForbiddenCharactersAreReplacedByWhatReadsAlike) {
  const std::string text = "धारा 115(2) & 352 \"मौके\" पर #5 <जाँच> 50% = ठीक";
  EXPECT_TRUE(hasPortalForbidden(text));
  const std::string clean = withoutPortalForbidden(text);
  EXPECT_FALSE(hasPortalForbidden(clean));
  EXPECT_NE(clean.find("और"), std::string::npos);
  EXPECT_NE(clean.find("प्रतिशत"), std::string::npos);
}

TEST(PortalText, LeavesCleanTextAlone) {
  EXPECT_EQ(withoutPortalForbidden("मौके पर जाँच की गई।"), "मौके पर जाँच की गई।");
}

}  // namespace
}  // namespace nistaran
