#include "mobile/words/initials.h"

namespace nistaran::mobile {

std::string initialsOf(const std::string& name) {
  std::string initials;
  bool begins = true;
  for (std::size_t at = 0; at < name.size();) {
    std::size_t end = at + 1;
    while (end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) ++end;
    if (name[at] == ' ')
      begins = true;
    else if (begins) {
      initials += (initials.empty() ? "" : " ") + name.substr(at, end - at) + ".";
      begins = false;
    }
    at = end;
  }
  return initials;
}

}  // namespace nistaran::mobile
