#include "shared/json.h"

#include "shared/limits.h"

namespace nistaran {
namespace {

std::optional<Error> checkAtDepth(const Json& value, int depth) {
  if (depth > limits::kJsonDepthMax) return Error(ErrorCode::Malformed, "nested too deeply");
  switch (value.type()) {
    case Json::value_t::number_float:
      return Error(ErrorCode::Malformed, "a number is not an integer");
    case Json::value_t::number_unsigned:
      if (value.get<std::uint64_t>() > static_cast<std::uint64_t>(limits::kJsonIntegerMax)) {
        return Error(ErrorCode::Malformed, "an integer is beyond 2^53");
      }
      return std::nullopt;
    case Json::value_t::number_integer: {
      const auto number = value.get<std::int64_t>();
      if (number > limits::kJsonIntegerMax || number < -limits::kJsonIntegerMax) {
        return Error(ErrorCode::Malformed, "an integer is beyond 2^53");
      }
      return std::nullopt;
    }
    case Json::value_t::object:
    case Json::value_t::array:
      for (const auto& item : value) {
        if (auto error = checkAtDepth(item, depth + 1)) return error;
      }
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

// The parser recurses for what it builds: too deep a text is refused before it is parsed.
bool nestedTooDeeply(std::string_view text) {
  int depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      if (c == '\\')
        ++i;
      else if (c == '"')
        quoted = false;
    } else if (c == '"') {
      quoted = true;
    } else if (c == '{' || c == '[') {
      if (++depth > limits::kJsonDepthMax + 1) return true;
    } else if (c == '}' || c == ']') {
      --depth;
    }
  }
  return false;
}

template <class Step>
bool eachStep(std::string_view path, Step step) {
  while (true) {
    const std::size_t dot = path.find('.');
    if (!step(std::string(path.substr(0, dot)))) return false;
    if (dot == std::string_view::npos) return true;
    path.remove_prefix(dot + 1);
  }
}

}  // namespace

Result<Json> parseJson(std::string_view text) {
  if (nestedTooDeeply(text)) return Error(ErrorCode::Malformed, "nested too deeply");
  Json value = Json::parse(text, nullptr, false);
  if (value.is_discarded()) return Error(ErrorCode::Malformed, "this is not JSON");
  if (auto error = checkJson(value)) return *error;
  return value;
}

std::optional<Error> checkJson(const Json& value) {
  return checkAtDepth(value, 0);
}

const Json* find(const Json& value, std::string_view path) {
  const Json* here = &value;
  const bool found = eachStep(path, [&](const std::string& name) {
    if (!here->is_object()) return false;
    const auto member = here->find(name);
    if (member == here->end()) return false;
    here = &*member;
    return true;
  });
  return found ? here : nullptr;
}

Json& at(Json& value, std::string_view path) {
  Json* here = &value;
  eachStep(path, [&](const std::string& name) {
    if (!here->is_object()) *here = Json::object();
    here = &(*here)[name];
    return true;
  });
  return *here;
}

std::string stringAt(const Json& value, std::string_view path, std::string_view fallback) {
  const Json* found = find(value, path);
  return found && found->is_string() ? found->get<std::string>() : std::string(fallback);
}

std::int64_t integerAt(const Json& value, std::string_view path, std::int64_t fallback) {
  const Json* found = find(value, path);
  return found && found->is_number_integer() ? found->get<std::int64_t>() : fallback;
}

bool boolAt(const Json& value, std::string_view path, bool fallback) {
  const Json* found = find(value, path);
  return found && found->is_boolean() ? found->get<bool>() : fallback;
}

const Json& objectAt(const Json& value, std::string_view path) {
  static const Json kEmpty = Json::object();
  const Json* found = find(value, path);
  return found && found->is_object() ? *found : kEmpty;
}

}  // namespace nistaran
