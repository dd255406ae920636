// Does the journal still say what the documents say? Rebuilds every document by the same merge, and walks the
// chain of every device. Any thread, on a reader.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "server/ingest/ingest.h"
#include "server/store/store.h"

namespace nistaran::server {

struct Verification {
  std::size_t operations = 0;
  std::size_t documents = 0;
  std::size_t devices = 0;
  std::vector<std::string> differences;  // one sentence each; empty: all is as it should be
};

Verification verify(StoreReader& reader);

// Files of which a document says that they have arrived, and which are not here: one sentence each.
std::vector<std::string> missingFiles(StoreReader& reader, const StoredFiles& files);

}  // namespace nistaran::server
