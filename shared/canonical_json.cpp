#include "shared/canonical_json.h"

#include <algorithm>
#include <stdexcept>
#include <vector>

#include "shared/crypto/hash.h"

namespace nistaran {
namespace {

// UTF-16 order differs from UTF-8 order only where a character beyond the BMP meets one of U+E000..U+FFFF.
bool lessUtf16(const std::string& a, const std::string& b) {
  const auto rank = [](unsigned char byte) -> int {
    if (byte >= 0xF0) return 0xEE00 - 1;  // surrogates (D800..DFFF) come before E000..FFFF
    if (byte == 0xEE || byte == 0xEF) return 0xEE00 + byte;
    return byte;
  };
  const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  if (left == a.end() || right == b.end()) return a.size() < b.size();
  const auto l = static_cast<unsigned char>(*left);
  const auto r = static_cast<unsigned char>(*right);
  return rank(l) != rank(r) ? rank(l) < rank(r) : l < r;
}

// Where no key has a byte from which the two orders differ, nlohmann's own order is right.
bool inOrderAlready(const Json& object) {
  for (auto it = object.begin(); it != object.end(); ++it) {
    for (const char byte : it.key()) {
      if (static_cast<unsigned char>(byte) >= 0xEE) return false;
    }
  }
  return true;
}

bool needsNoEscape(char c) {
  return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

// Whether these are whole characters: what is not UTF-8 is left to the library, which refuses it.
bool isUtf8(const std::string& text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead < 0x80) {
      ++i;
      continue;
    }
    const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    if (lead < 0xC2 || lead > 0xF4 || i + more >= text.size()) return false;
    const auto second = static_cast<unsigned char>(text[i + 1]);
    // No longer form than needed, no surrogates, nothing beyond U+10FFFF.
    if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ||
        (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F))
      return false;
    for (std::size_t j = 1; j <= more; ++j) {
      if ((static_cast<unsigned char>(text[i + j]) & 0xC0) != 0x80) return false;
    }
    i += more + 1;
  }
  return true;
}

void appendText(const std::string& text, std::string& out) {
  if (std::all_of(text.begin(), text.end(), needsNoEscape) && isUtf8(text)) {
    out.push_back('"');
    out.append(text).push_back('"');
  } else {
    out.append(Json(text).dump());
  }
}

void append(const Json& value, std::string& out);

template <class Members, class At>
void appendMembers(const Members& members, At at, std::string& out) {
  out.push_back('{');
  bool first = true;
  for (auto it = members.begin(); it != members.end(); ++it) {
    if (!first) out.push_back(',');
    first = false;
    const Json::const_iterator member = at(it);
    appendText(member.key(), out);
    out.push_back(':');
    append(member.value(), out);
  }
  out.push_back('}');
}

void appendObject(const Json& object, std::string& out) {
  if (inOrderAlready(object)) {
    appendMembers(
        object, [](const Json::const_iterator& it) { return it; }, out);
    return;
  }
  std::vector<Json::const_iterator> members;
  for (auto it = object.begin(); it != object.end(); ++it) members.push_back(it);
  std::stable_sort(members.begin(), members.end(),
                   [](const auto& a, const auto& b) { return lessUtf16(a.key(), b.key()); });
  appendMembers(
      members, [](const auto& it) { return *it; }, out);
}

void append(const Json& value, std::string& out) {
  switch (value.type()) {
    case Json::value_t::object:
      appendObject(value, out);
      return;
    case Json::value_t::array: {
      out.push_back('[');
      bool first = true;
      for (const auto& item : value) {
        if (!first) out.push_back(',');
        first = false;
        append(item, out);
      }
      out.push_back(']');
      return;
    }
    case Json::value_t::string:
      appendText(value.get_ref<const std::string&>(), out);
      return;
    case Json::value_t::number_integer:
      out.append(std::to_string(value.get<std::int64_t>()));
      return;
    case Json::value_t::number_unsigned:
      out.append(std::to_string(value.get<std::uint64_t>()));
      return;
    case Json::value_t::number_float:
      throw std::logic_error("canonical JSON of a number that is not an integer");
    default:
      out.append(value.dump());
  }
}

}  // namespace

std::string canonicalJson(const Json& value) {
  std::string out;
  append(value, out);
  return out;
}

std::string digestOf(const Json& value) {
  return crypto::sha256Hex(canonicalJson(value));
}

}  // namespace nistaran
