#include "shared/text.h"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace nistaran {
namespace {

constexpr std::string_view kForbidden = "<>`='~%\"*^$&#()";

std::string validUtf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  auto left = static_cast<utf8proc_ssize_t>(text.size());
  while (left > 0) {
    utf8proc_int32_t point = 0;
    const utf8proc_ssize_t used = utf8proc_iterate(bytes, left, &point);
    if (used <= 0) {
      out.append("\xEF\xBF\xBD");
      ++bytes;
      --left;
      continue;
    }
    out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(used));
    bytes += used;
    left -= used;
  }
  return out;
}

std::string mapped(const std::string& text, utf8proc_option_t options) {
  utf8proc_uint8_t* raw = nullptr;
  const utf8proc_ssize_t size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                             static_cast<utf8proc_ssize_t>(text.size()), &raw, options);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(raw, &std::free);
  if (size < 0) return text;
  return std::string(reinterpret_cast<const char*>(raw), static_cast<std::size_t>(size));
}

constexpr auto options(int bits) {
  return static_cast<utf8proc_option_t>(bits);
}

}  // namespace

std::string normalizeText(std::string_view text) {
  std::string lines;
  const std::string valid = validUtf8(text);
  for (std::size_t i = 0; i < valid.size(); ++i) {
    if (valid[i] == '\r') {
      if (i + 1 >= valid.size() || valid[i + 1] != '\n') lines.push_back('\n');
    } else if (valid[i] != '\0') {
      lines.push_back(valid[i]);
    }
  }
  return mapped(lines, options(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
}

void normalizeTexts(Json& value) {
  if (value.is_string()) {
    value = normalizeText(value.get_ref<const std::string&>());
  } else if (value.is_structured()) {
    for (auto& item : value) normalizeTexts(item);
  }
}

std::string searchKey(std::string_view text) {
  const std::string folded = mapped(
      validUtf8(text), options(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE));
  std::string key;
  for (const char c : folded) {
    if (c != ' ' && c != '-' && c != '.' && c != ',' && c != '\n' && c != '\t') key.push_back(c);
  }
  return key;
}

bool hasPortalForbidden(std::string_view text) {
  return text.find_first_of(kForbidden) != std::string_view::npos;
}

std::string withoutPortalForbidden(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '(':
      case '<':
        out.append("- ");
        break;
      case ')':
      case '>':
        out.append(" -");
        break;
      case '&':
        out.append("और");
        break;
      case '%':
        out.append(" प्रतिशत");
        break;
      case '=':
        out.append(":");
        break;
      case '#':
        out.append("क्र.");
        break;
      case '`':
      case '\'':
      case '"':
      case '*':
      case '^':
      case '~':
      case '$':
        break;
      default:
        out.push_back(c);
    }
  }
  return out;
}

}  // namespace nistaran
