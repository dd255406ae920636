#include "tests/tidy/code_text.h"

#include <gtest/gtest.h>

namespace nistaran::tidy {
namespace {

TEST(CodeText, BlanksCommentsAndStringsAndKeepsTheLines) {
  const auto read = readCode("int a; // QObject\n/* two\nlines */ auto s = \"QObject\";\nint b;\n");
  EXPECT_EQ(linesOf(read.code).size(), 4U);
  EXPECT_FALSE(hasWord(read.code, "QObject"));
  EXPECT_TRUE(hasWord(read.code, "b"));
}

TEST(CodeText, JoinsNeighbouringLiteralsAcrossLinesAndComments) {
  const auto read = readCode("x(\"SELECT a \"  // what\n  \"FROM b\", \"other\");\n");
  ASSERT_EQ(read.literals.size(), 2U);
  EXPECT_EQ(read.literals[0].text, "SELECT a FROM b");
  EXPECT_EQ(read.literals[0].line, 1U);
  EXPECT_EQ(read.literals[1].text, "other");
}

TEST(CodeText, ReadsRawStringsWithTheirOwnEnd) {
  const auto read = readCode("auto s = R\"sql(SELECT \"a\") \n FROM b)sql\"; int after;");
  ASSERT_EQ(read.literals.size(), 1U);
  EXPECT_EQ(read.literals[0].text, "SELECT \"a\") \n FROM b");
  EXPECT_TRUE(hasWord(read.code, "after"));
}

TEST(CodeText, TakesASeparatorOfThousandsForNoQuote) {
  const auto read = readCode("int a = 10'000; char c = '\"'; int after;");
  EXPECT_TRUE(hasWord(read.code, "after"));
}

TEST(CodeText, EndsAnOpenStringWithTheLineAndAnOpenCommentWithTheFile) {
  EXPECT_TRUE(hasWord(readCode("x = \"open\nint after;").code, "after"));
  EXPECT_FALSE(hasWord(readCode("/* open\nint after;").code, "after"));
  EXPECT_EQ(readCode("x = \"\\").literals.size(), 1U);
}

TEST(CodeText, FindsWordsOnlyWhole) {
  EXPECT_TRUE(hasWord("(word)", "word"));
  EXPECT_FALSE(hasWord("password words", "word"));
  EXPECT_TRUE(hasPhrase("required property   var x", {"property", "var"}));
  EXPECT_FALSE(hasPhrase("property variant x", {"property", "var"}));
}

}  // namespace
}  // namespace nistaran::tidy
