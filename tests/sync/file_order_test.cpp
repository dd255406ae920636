#include "sync/file_order.h"

#include <gtest/gtest.h>

namespace nistaran {
namespace {

const WaitingFile kPhotoItself{"photo", Copy::Original, 4'000'000, 1};
const WaitingFile kPhotoSmall{"photo-small", Copy::Small, 90'000, 1};
const WaitingFile kPaper{"paper", Copy::Original, 2'000'000, 2};
const WaitingFile kPaperSmall{"paper-small", Copy::Small, 80'000, 2};

std::vector<std::string> order(std::vector<WaitingFile> waiting, Line line) {
  std::vector<std::string> sent;
  while (const auto next = nextFile(waiting, line)) {
    sent.push_back(next->sha256);
    std::erase(waiting, *next);
  }
  return sent;
}

TEST(FileOrder, TheSmallCopiesOfAllGoBeforeAnyOriginal) {
  EXPECT_EQ(order({kPaper, kPhotoItself, kPaperSmall, kPhotoSmall}, Line::ForEverything),
            (std::vector<std::string>{"photo-small", "paper-small", "photo", "paper"}));
}

TEST(FileOrder, OriginalsWaitWhereTheLineIsForSmallCopiesOnly) {
  EXPECT_EQ(order({kPhotoItself, kPhotoSmall}, Line::ForSmallCopiesOnly),
            std::vector<std::string>{"photo-small"});
}

}  // namespace
}  // namespace nistaran
