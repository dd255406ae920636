#include "tests/tidy/wording_rules.h"

#include <gtest/gtest.h>

#include <set>

namespace nistaran::tidy {
namespace {

TEST(UnfinishedMarks, AreFoundAsWholeWords) {
  EXPECT_EQ(unfinishedMarks({"sync/merge.h", "\n// TODO: settle\n"}).at(0).line, 2U);
  EXPECT_EQ(unfinishedMarks({"docs/a.md", "FIXME\nXXX\nHACK\n"}).size(), 3U);
  EXPECT_TRUE(unfinishedMarks({".ci/a.sh", "mktemp -d demo.XXXXXX # hack and todo are words\n"}).empty());
}

TEST(PrivatePlaces, AreFoundWhereAPathCanBegin) {
  EXPECT_EQ(privatePlaces({".ci/a.sh", "cp /work/main/a b\n"}).size(), 1U);
  EXPECT_EQ(privatePlaces({".ci/a.sh", "a=\"/root/x\"\n"}).size(), 1U);
  EXPECT_EQ(privatePlaces({"docs/a.md", "see https://mirror.corp/debian\n"}).size(), 1U);
  EXPECT_TRUE(
      privatePlaces({"docs/a.md", "`docs/work/x`, ./work/x, https://nistaran.example/work\n"}).empty());
}

TEST(StrangersNumbers, AreTenDigitsThatASampleDoesNotBeginWith) {
  EXPECT_EQ(strangersNumbers({"tests/a.json", "{\"mobile\": \"9876543210\"}\n"}).size(), 1U);
  EXPECT_EQ(strangersNumbers({"docs/a.md", "call +919876543210 now\n"}).size(), 1U);
  EXPECT_TRUE(strangersNumbers({"docs/a.md", "9999912345, +919999912345\n"}).empty());
}

TEST(StrangersNumbers, AreNotPortalNumbersTimesHashesOrLandlines) {
  EXPECT_TRUE(
      strangersNumbers({"docs/a.md", "40015720001234 1592222400000 a9876543210 05694234567\n"}).empty());
}

Findings dead(const std::string& text) {
  const std::set<std::string> there = {"shared", "shared/id.h", "docs", "server", "server/api", "tests/tidy"};
  return deadPaths({"docs/a.md", text}, [&](const std::string& path) { return there.contains(path); });
}

TEST(DeadPaths, AreFilesOrFoldersOfOursThatAreNotThere) {
  EXPECT_EQ(dead("see `shared/gone.h`\n").at(0).what, "shared/gone.h does not exist");
  EXPECT_EQ(dead("`shared/id.h` and `server/gone/`\n").size(), 1U);
  EXPECT_EQ(dead("`server/gone/*.cpp`\n").size(), 1U);
}

TEST(DeadPaths, AcceptTheWaysInWhichDocumentsNameFiles) {
  EXPECT_TRUE(dead("`shared/id`, `shared/id.h:12`, `server/api/`, `server/api/*.cpp`, `docs/…`\n").empty());
  EXPECT_TRUE(dead("`tests/tidy --gtest_filter=x`, `POST /v1/sync`, `build/dev/x`, `a` b `c\n").empty());
  EXPECT_TRUE(dead("```\n`shared/gone.h`\n```\n").empty());
  EXPECT_TRUE(deadPaths({"shared/a.h", "`shared/gone.h`"}, [](const auto&) { return false; }).empty());
}

}  // namespace
}  // namespace nistaran::tidy
