// Where the platform keeps the key of this tablet's door, apart from the tablet's data, so that a copy of the
// data alone says not even who uses it. On a desktop: a file that only the user may read, in the folder for
// settings. On Android its key store is the place for it (docs/android.md). Any thread.
#pragma once

#include <filesystem>

#include "shared/crypto/data_key.h"

namespace nistaran::mobile {

// Made where there is none. Throws ErrorException: StorageUnreadable for a file that is no key, StorageFull.
DataKey keyOfThisTablet(const std::filesystem::path& file);

}  // namespace nistaran::mobile
