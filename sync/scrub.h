// Finds copies that are not any more what they were when they came: a disk that forgets, a file that somebody
// touched. Each is asked for whole with the next exchange. Reads everything: at a start or once a day, not
// with every exchange. Store thread, inside a transaction.
#pragma once

#include "sync/local_store.h"

namespace nistaran {

// How many are wanted anew.
std::size_t scrub(LocalStoreTransaction& tx, const OfficerId& officer);

}  // namespace nistaran
