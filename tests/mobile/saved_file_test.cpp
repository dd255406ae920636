#include "mobile/platform/saved_file.h"

#include <gtest/gtest.h>

#include "tests/mobile/scratch_folder.h"
#include "tests/server/file_size_limit.h"

namespace nistaran::mobile {
namespace {

TEST(SavedFile, AFullDiskIsNoticedByAFewBytesToo) {
  const nistaran::testing::ScratchFolder folder;
  const nistaran::testing::FileSizeLimit limit(10);
  // So long that no name is left for a file beside it, as among Android's documents.
  for (const std::string& name : {std::string("short"), std::string(250, 'n')}) {
    EXPECT_TRUE(writeWhole(QString::fromStdString(folder / name), "ten bytes.")) << name;
    EXPECT_FALSE(writeWhole(QString::fromStdString(folder / name), "eleven byte")) << name;
  }
}

}  // namespace
}  // namespace nistaran::mobile
