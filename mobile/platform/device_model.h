// What the maker calls this device. Any thread.
#pragma once

#include <QString>

namespace nistaran::mobile {

// Make and model; empty where the platform does not say.
QString makeAndModel();

}  // namespace nistaran::mobile
