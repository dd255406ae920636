// JSON of outside people: readers answer a fallback where a member is missing or has another type. Any
// thread.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>

namespace reference_portal {

using Json = nlohmann::json;

inline std::string textAt(const Json& object, const std::string& name, const std::string& fallback = {}) {
  if (!object.is_object()) return fallback;
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? found->get<std::string>() : fallback;
}

inline std::int64_t integerAt(const Json& object, const std::string& name, std::int64_t fallback = 0) {
  if (!object.is_object()) return fallback;
  const auto found = object.find(name);
  return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : fallback;
}

inline bool boolAt(const Json& object, const std::string& name) {
  if (!object.is_object()) return false;
  const auto found = object.find(name);
  return found != object.end() && found->is_boolean() && found->get<bool>();
}

// An empty object where there is none.
inline Json objectAt(const Json& object, const std::string& name) {
  if (!object.is_object()) return Json::object();
  const auto found = object.find(name);
  return found != object.end() && found->is_object() ? *found : Json::object();
}

}  // namespace reference_portal
