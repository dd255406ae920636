// What this machine can do at all in the same minutes: the other figures are read against these.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tests/bench/figures.h"

namespace nistaran::bench {

// `documents` are what is synced; `folder` is on the disk that the server and the tablets use.
void measureRawLimits(Figures& figures, const std::vector<std::string>& documents,
                      const std::filesystem::path& folder);

// Operations a second that one core merges into a document of about 3 KB.
void measureMerging(Figures& figures);

}  // namespace nistaran::bench
