// What the fuzzers found and what they begin with, replayed in every preset.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include "tests/fuzz/targets.h"

namespace nistaran::fuzz {
namespace {

const std::map<std::string, void (*)(Bytes)> kTargets{{"canonical_json", canonicalJsonTarget},
                                                      {"operation", operationTarget},
                                                      {"merge", mergeTarget},
                                                      {"document", documentTarget},
                                                      {"feed", feedTarget},
                                                      {"wire", wireTarget},
                                                      {"bundle", bundleTarget}};

std::vector<std::uint8_t> bytesOf(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(Corpus, KeepsEveryPromiseAgain) {
  for (const auto& [name, target] : kTargets) {
    int inputs = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::string(NISTARAN_CORPUS) + "/" + name)) {
      SCOPED_TRACE(entry.path().string());
      EXPECT_NO_THROW(target(bytesOf(entry.path())));
      ++inputs;
    }
    EXPECT_GT(inputs, 2) << name;
  }
}

TEST(Corpus, BelongsToATargetEach) {
  for (const auto& entry : std::filesystem::directory_iterator(NISTARAN_CORPUS))
    EXPECT_TRUE(kTargets.contains(entry.path().filename().string())) << entry.path();
}

}  // namespace
}  // namespace nistaran::fuzz
