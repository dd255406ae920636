// Reads the members of an object that came from outside, and collects what is wrong with them. One thread.
#pragma once

#include <string>
#include <vector>

#include "tests/reference_portal/json.h"
#include "tests/reference_portal/problem.h"

namespace reference_portal {

using Problems = std::vector<Problem>;

// Throws the first as Refused, if there is one.
void refuseFirst(const Problems& problems);

enum class Need { Required, Optional };
enum class Characters { Plain, Any };  // Plain: none of the forbidden ones

struct TextRule {
  Need need = Need::Optional;
  std::size_t characters_max = 0;
  Characters characters = Characters::Plain;
};

class Fields {
 public:
  // `object` is kept by reference. `prefix` ("complainant.") stands before the names in problems.
  Fields(const Json& object, Problems& problems, std::string prefix = {})
      : object_(object), problems_(problems), prefix_(std::move(prefix)) {}

  // Trimmed; "" where it is absent or wrong.
  std::string text(const std::string& name, const TextRule& rule);
  std::string mobile(const std::string& name, Need need);
  std::string oneOf(const std::string& name, const std::vector<std::string>& words);
  std::int64_t integer(const std::string& name, Need need, std::int64_t fallback = 0);
  bool boolean(const std::string& name);
  // An empty object where it is absent or no object.
  Json object(const std::string& name, Need need = Need::Optional);
  Json list(const std::string& name);

  void refuse(Refusal refusal, const std::string& name, std::string detail = {}, std::string detail_hi = {});

 private:
  // nullptr: absent, null, or of another kind (then it was refused).
  const Json* member(const std::string& name, Need need, Json::value_t kind);

  const Json& object_;
  Problems& problems_;
  std::string prefix_;
};

}  // namespace reference_portal
