// The rules over the repository as it lies here. What a rule means and what it lets pass is said by its own
// tests; the folder of these tests is left out where it has to name what it forbids.
#include "tests/tidy/tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

#include "tests/tidy/architecture_rules.h"
#include "tests/tidy/code_text.h"
#include "tests/tidy/wording_rules.h"

namespace nistaran::tidy {
namespace {

const std::filesystem::path kTop = NISTARAN_SOURCE_DIR;

const std::vector<SourceFile>& tree() {
  static const std::vector<SourceFile> kTree = readTree(kTop);
  return kTree;
}

template <typename Rule>
Findings overTheTree(const Rule& rule) {
  Findings all;
  for (const auto& file : tree()) {
    if (file.path.starts_with("tests/tidy/") || file.path == "LICENSE") continue;
    const auto findings = rule(file);
    all.insert(all.end(), findings.begin(), findings.end());
  }
  return all;
}

// Prints one finding a line, as a compiler would.
void expectNone(const Findings& findings) {
  for (const auto& finding : findings) ADD_FAILURE() << finding;
}

TEST(Tree, IsReadFromTheTop) {
  EXPECT_TRUE(std::ranges::any_of(tree(), [](const auto& file) {
    return file.path == "tests/tidy/tree_test.cpp" && !file.text.empty();
  }));
}

TEST(Tree, IncludesOneWayOnly) {
  expectNone(overTheTree(includesAgainstTheDirection));
}
TEST(Tree, KeepsQtAsioAndSqlOutOfTheCore) {
  expectNone(overTheTree(technologyInTheCore));
}
TEST(Tree, KeepsAsioAndBeastInServerHttp) {
  expectNone(overTheTree(networkOutsideItsRoom));
}
TEST(Tree, KeepsSqlInTheStores) {
  expectNone(overTheTree(sqlOutsideTheStores));
}
TEST(Tree, NamesTheNoun) {
  expectNone(overTheTree(drawerNames));
}
TEST(Tree, HasTypedQmlAndNoContextProperties) {
  expectNone(overTheTree(untypedQml));
}
TEST(Tree, HasNoFriendsOfTests) {
  expectNone(overTheTree(friendsOfTests));
}
TEST(Tree, HasNoUnfinishedMarks) {
  expectNone(overTheTree(unfinishedMarks));
}
TEST(Tree, NamesNoPrivatePlaces) {
  expectNone(overTheTree(privatePlaces));
}
TEST(Tree, HoldsNobodysMobileNumber) {
  expectNone(overTheTree(strangersNumbers));
}

TEST(Tree, HasTheFilesThatItsDocumentsName) {
  const auto exists = [](const std::string& path) { return std::filesystem::exists(kTop / path); };
  expectNone(overTheTree([&](const SourceFile& file) { return deadPaths(file, exists); }));
}

// Length is no fault, but the longest files are the first to ask which two things they do.
TEST(Tree, ListsItsLongestFiles) {
  for (const auto& [path, lines] : longest(tree(), 10)) std::cout << lines << ' ' << path << '\n';
}

TEST(Longest, PutsTheLongestSourceFirstAndLeavesOtherFilesOut) {
  const std::vector<SourceFile> files = {{"a.h", "1\n"}, {"b.cpp", "1\n2\n"}, {"c.md", "1\n2\n3\n"}};
  const auto lengths = longest(files, 1);
  ASSERT_EQ(lengths.size(), 1U);
  EXPECT_EQ(lengths[0].path, "b.cpp");
  EXPECT_EQ(lengths[0].lines, 2U);
}

}  // namespace
}  // namespace nistaran::tidy
