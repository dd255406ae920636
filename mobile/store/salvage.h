// What can still be saved when the tablet's database is damaged: every row that opens goes into a new file,
// row by row around those that do not; the damaged one is kept beside it, with the attached files that no
// saved row names. Where the copies of documents stand is not taken over, so that the next exchange fetches
// everything. Store thread, with the database closed.
#pragma once

#include <cstdint>
#include <filesystem>

#include "mobile/store/database.h"

namespace nistaran {

struct Salvaged {
  std::int64_t operations = 0;  // saved, handed in or not
  std::int64_t complaints = 0;  // of all officers
  bool all = true;              // nothing was found that does not open
};

// Throws ErrorException (StorageFull, StorageUnreadable); then the file is as it was, and it can be tried
// again.
Salvaged salvage(const std::filesystem::path& file, const DatabaseOptions& options);

// Takes the last step of a salvage in which the program was killed. Before the file is opened.
void finishSalvage(const std::filesystem::path& file);

}  // namespace nistaran
