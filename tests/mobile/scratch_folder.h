// An empty folder that goes with the object.
#pragma once

#include <filesystem>
#include <string>

#include "shared/uuid.h"

namespace nistaran::testing {

class ScratchFolder {
 public:
  ScratchFolder() {
    SystemEntropy entropy;
    path_ = std::filesystem::temp_directory_path() / ("nistaran-" + makeUuid7(SystemClock().now(), entropy));
    std::filesystem::create_directories(path_);
  }
  ~ScratchFolder() {
    std::error_code ignored;  // a file left behind in /tmp fails no test
    std::filesystem::remove_all(path_, ignored);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

}  // namespace nistaran::testing
