// PouchDB against express-pouchdb with the same documents through the same kind of line: what people know.
// Needs node and npm; the first run fetches the packages of tests/bench/peers.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tests/bench/figures.h"

namespace nistaran::bench {

// `packages`: where the packages and the two programs are put.
void measurePeers(Figures& figures, const std::vector<std::string>& documents,
                  const std::filesystem::path& folder, const std::filesystem::path& packages,
                  std::size_t edits);

}  // namespace nistaran::bench
