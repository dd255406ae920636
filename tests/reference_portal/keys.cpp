#include "tests/reference_portal/keys.h"

#include "tests/reference_portal/bytes.h"

namespace reference_portal {

bool Keys::isControl(const std::string& key) const {
  return sameSecret(control_, key);
}

std::optional<std::string> Keys::districtOf(const std::string& key) const {
  std::optional<std::string> found;
  for (const auto& [district, secret] : by_district_) {
    if (sameSecret(secret, key)) found = district;
  }
  return found;
}

}  // namespace reference_portal
