#include "tests/reference_portal/fields.h"

#include <algorithm>

#include "tests/reference_portal/text.h"

namespace reference_portal {
namespace {

bool isOfKind(const Json& value, Json::value_t kind) {
  return value.type() == kind || (kind == Json::value_t::number_integer && value.is_number_integer());
}

std::string joined(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : " ") + part;
  return out;
}

}  // namespace

void refuseFirst(const Problems& problems) {
  if (!problems.empty()) throw Refused(problems.front());
}

void Fields::refuse(Refusal refusal, const std::string& name, std::string detail, std::string detail_hi) {
  problems_.push_back(fieldProblem(refusal, prefix_ + name, std::move(detail), std::move(detail_hi)));
}

const Json* Fields::member(const std::string& name, Need need, Json::value_t kind) {
  const auto found = object_.find(name);
  if (found == object_.end() || found->is_null()) {
    if (need == Need::Required) refuse(Refusal::MissingField, name);
    return nullptr;
  }
  if (!isOfKind(*found, kind)) {
    refuse(Refusal::InvalidField, name, "It has another type than it should have");
    return nullptr;
  }
  return &*found;
}

std::string Fields::text(const std::string& name, const TextRule& rule) {
  const Json* found = member(name, rule.need, Json::value_t::string);
  if (!found) return {};
  const std::string text = trimmed(found->get_ref<const std::string&>());
  if (text.empty() && rule.need == Need::Required) refuse(Refusal::MissingField, name);
  if (countCharacters(text) > rule.characters_max) {
    const std::string max = std::to_string(rule.characters_max);
    refuse(Refusal::TooLong, name, "At most " + max + " characters", "अधिकतम " + max + " अक्षर लिखे जा सकते हैं");
    problems_.back().more["limit"] = rule.characters_max;
    return {};
  }
  if (rule.characters == Characters::Any) return text;
  const auto forbidden = forbiddenCharactersIn(text);
  if (forbidden.empty()) return text;
  refuse(Refusal::ForbiddenCharacters, name, "These may not be used: " + joined(forbidden),
         "ये चिह्न हटाएँ: " + joined(forbidden));
  problems_.back().more["characters"] = forbidden;
  return {};
}

std::string Fields::mobile(const std::string& name, Need need) {
  const Json* found = member(name, need, Json::value_t::string);
  if (!found) return {};
  const std::string digits = trimmed(found->get_ref<const std::string&>());
  if (digits.empty()) {
    if (need == Need::Required) refuse(Refusal::MissingField, name);
    return {};
  }
  if (isDigits(digits, 10, 10)) return digits;
  const auto forbidden = forbiddenCharactersIn(digits);
  if (forbidden.empty()) {
    refuse(Refusal::InvalidField, name, "A mobile number has 10 digits", "मोबाइल नंबर 10 अंकों का होता है");
  } else {
    refuse(Refusal::ForbiddenCharacters, name, "These may not be used: " + joined(forbidden),
           "ये चिह्न हटाएँ: " + joined(forbidden));
    problems_.back().more["characters"] = forbidden;
  }
  return {};
}

std::string Fields::oneOf(const std::string& name, const std::vector<std::string>& words) {
  const Json* found = member(name, Need::Required, Json::value_t::string);
  if (!found) return {};
  const std::string word = found->get<std::string>();
  if (std::ranges::find(words, word) != words.end()) return word;
  if (word.empty()) {
    refuse(Refusal::MissingField, name, {}, "एक विकल्प चुनें");
  } else {
    refuse(Refusal::InvalidField, name, "One of: " + joined(words));
  }
  return {};
}

std::int64_t Fields::integer(const std::string& name, Need need, std::int64_t fallback) {
  const Json* found = member(name, need, Json::value_t::number_integer);
  if (!found) return fallback;
  const bool too_large =
      found->is_number_unsigned() && found->get<std::uint64_t>() > (std::uint64_t{1} << 53);
  const std::int64_t value = too_large ? -1 : found->get<std::int64_t>();
  if (value >= 0) return value;
  refuse(Refusal::InvalidField, name, "A number from 0 to 2^53");
  return fallback;
}

bool Fields::boolean(const std::string& name) {
  const Json* found = member(name, Need::Optional, Json::value_t::boolean);
  return found && found->get<bool>();
}

Json Fields::object(const std::string& name, Need need) {
  const Json* found = member(name, need, Json::value_t::object);
  return found ? *found : Json::object();
}

Json Fields::list(const std::string& name) {
  const Json* found = member(name, Need::Optional, Json::value_t::array);
  return found ? *found : Json::array();
}

}  // namespace reference_portal
