// Whose key a request carries. Immutable: any thread.
#pragma once

#include <map>
#include <optional>
#include <string>

namespace reference_portal {

class Keys {
 public:
  Keys(std::string control, std::map<std::string, std::string> by_district)
      : control_(std::move(control)), by_district_(std::move(by_district)) {}

  bool isControl(const std::string& key) const;
  std::optional<std::string> districtOf(const std::string& key) const;

 private:
  std::string control_;
  std::map<std::string, std::string> by_district_;
};

}  // namespace reference_portal
