// SQLite's failures as ours. Any thread.
#pragma once

#include <SQLiteCpp/Exception.h>

#include <utility>

#include "shared/error.h"

namespace nistaran {

Error errorOf(const SQLite::Exception& failure);

// Runs `work`; what SQLite throws leaves it as an ErrorException.
template <class Work>
auto translated(Work&& work) {
  try {
    return std::forward<Work>(work)();
  } catch (const SQLite::Exception& failure) {
    throw ErrorException(errorOf(failure));
  }
}

}  // namespace nistaran
