// A person whose name is not shown. Any thread.
#pragma once

#include <string>

namespace nistaran::mobile {

// "रामकली देवी" → "र. द."
std::string initialsOf(const std::string& name);

}  // namespace nistaran::mobile
