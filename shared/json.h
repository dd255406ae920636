// JSON values and reading them without surprises: what comes from outside may lack a field, have another
// type, or be nested without end. Readers answer a fallback or nullptr, they never throw. Any thread.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "shared/error.h"

namespace nistaran {

using Json = nlohmann::json;

// Malformed for broken text, for doubles, for integers beyond 2^53 and for nesting deeper than the limit.
Result<Json> parseJson(std::string_view text);

// Type and depth rules of parseJson for a value that is already parsed; nullopt when it keeps them.
std::optional<Error> checkJson(const Json& value);

// "a.b.c" names a member of a member; nullptr where a step is missing or not an object.
const Json* find(const Json& value, std::string_view path);
// Makes the objects on the way. A step that is not an object is replaced by one.
Json& at(Json& value, std::string_view path);

std::string stringAt(const Json& value, std::string_view path, std::string_view fallback = {});
std::int64_t integerAt(const Json& value, std::string_view path, std::int64_t fallback = 0);
bool boolAt(const Json& value, std::string_view path, bool fallback = false);
// An empty object where there is none.
const Json& objectAt(const Json& value, std::string_view path);

}  // namespace nistaran
