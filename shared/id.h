// Identities as types of their own, so that an officer is never handed over as a device. Each is opaque text
// of 1 to 64 bytes from [A-Za-z0-9._:/-]; nothing may be derived from its parts. Any thread.
#pragma once

#include <compare>
#include <functional>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

#include "shared/limits.h"

namespace nistaran {

bool isIdText(std::string_view text);

template <class Tag>
class Id {
 public:
  Id() = default;
  explicit Id(std::string text) : text_(std::move(text)) {}
  // nullopt for text from outside that is no id.
  static std::optional<Id> parse(std::string_view text) {
    if (!isIdText(text)) return std::nullopt;
    return Id(std::string(text));
  }
  const std::string& text() const { return text_; }
  bool empty() const { return text_.empty(); }
  auto operator<=>(const Id&) const = default;
  friend std::ostream& operator<<(std::ostream& out, const Id& id) { return out << id.text_; }

 private:
  std::string text_;
};

using ComplaintId = Id<struct ComplaintTag>;  // the portal's unique number
using OperationId = Id<struct OperationTag>;  // UUIDv7
using DeviceId = Id<struct DeviceTag>;
using OfficerId = Id<struct OfficerTag>;
using DistrictCode = Id<struct DistrictTag>;
using StationCode = Id<struct StationTag>;
using CircleCode = Id<struct CircleTag>;

}  // namespace nistaran

template <class Tag>
struct std::hash<nistaran::Id<Tag>> {
  std::size_t operator()(const nistaran::Id<Tag>& id) const noexcept {
    return std::hash<std::string>{}(id.text());
  }
};
