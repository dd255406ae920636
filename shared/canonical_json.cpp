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

void append(const Json& value, std::string& out) {
  switch (value.type()) {
    case Json::value_t::object: {
      std::vector<Json::const_iterator> members;
      for (auto it = value.begin(); it != value.end(); ++it) members.push_back(it);
      std::stable_sort(members.begin(), members.end(),
                       [](const auto& a, const auto& b) { return lessUtf16(a.key(), b.key()); });
      out.push_back('{');
      for (std::size_t i = 0; i < members.size(); ++i) {
        if (i > 0) out.push_back(',');
        const auto& member = members[i];
        out.append(Json(member.key()).dump()).push_back(':');
        append(member.value(), out);
      }
      out.push_back('}');
      return;
    }
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
