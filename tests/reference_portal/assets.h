// The files of assets/, as they were when the program was built. Any thread.
#pragma once

#include <string_view>

namespace reference_portal {

// Throws std::logic_error for a name that is not there.
std::string_view asset(std::string_view name);

}  // namespace reference_portal
