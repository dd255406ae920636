// Where the portal service says what an operator should know: one line, without personal data. Any thread.
#pragma once

#include <functional>
#include <string>

namespace nistaran {

using PortalLog = std::function<void(const std::string&)>;

}  // namespace nistaran
