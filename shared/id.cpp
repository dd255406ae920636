#include "shared/id.h"

#include <algorithm>

namespace nistaran {

bool isIdText(std::string_view text) {
  if (text.empty() || text.size() > limits::kIdBytesMax) return false;
  return std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("._:/-").find(c) != std::string_view::npos;
  });
}

}  // namespace nistaran
