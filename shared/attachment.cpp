#include "shared/attachment.h"

#include <algorithm>

#include "shared/limits.h"
#include "shared/position.h"

namespace nistaran {
namespace {

constexpr const char* memberOf(Copy copy) {
  return copy == Copy::Small ? "small" : "file";
}

bool isCopy(const Json& value, std::int64_t bytes_max) {
  const std::int64_t size = integerAt(value, "size_bytes");
  const Json* name = find(value, "name");
  return isSha256(stringAt(value, "sha256")) && size > 0 && size <= bytes_max &&
         isMediaType(stringAt(value, "type")) &&
         (!name || (name->is_string() && stringAt(value, "name").size() <= limits::kFileNameBytesMax));
}

bool hasOnly(const Json& body, std::string_view member, bool (*fits)(const Json&)) {
  const Json* value = find(body, member);
  return !value || value->is_null() || fits(*value);
}

bool isText(const Json& value) {
  return value.is_string() && value.get_ref<const std::string&>().size() <= limits::kTextBytesMax;
}
bool isCount(const Json& value) {
  return value.is_number_integer() && value.get<std::int64_t>() >= 0;
}
bool isSource(const Json& value) {
  return value == "camera" || value == "file" || value == "pad";
}
bool isId(const Json& value) {
  return value.is_string() && isIdText(value.get_ref<const std::string&>());
}

// Half a place is none.
bool hasPlaceOrNone(const Json& body) {
  const auto says = [&](std::string_view member) {
    const Json* value = find(body, member);
    return value && !value->is_null();
  };
  return (!says("lat_udeg") && !says("lon_udeg")) || positionOf(body);
}

}  // namespace

std::string_view toText(Copy copy) {
  return copy == Copy::Small ? "small" : "original";
}

std::optional<Copy> copyFromText(std::string_view text) {
  for (const Copy copy : {Copy::Small, Copy::Original}) {
    if (toText(copy) == text) return copy;
  }
  return std::nullopt;
}

bool isSha256(std::string_view text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool isMediaType(std::string_view text) {
  const std::size_t slash = text.find('/');
  return text.size() <= limits::kMediaTypeBytesMax && slash != std::string_view::npos && slash > 0 &&
         slash + 1 < text.size() && text.find('/', slash + 1) == std::string_view::npos &&
         std::ranges::all_of(text, [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '+' ||
                  c == '-';
         });
}

bool isAttachment(const Json& body) {
  if (!isCopy(objectAt(body, "file"), limits::kAttachmentBytesMax)) return false;
  const Json* small = find(body, "small");
  if (small && !small->is_null() && !isCopy(*small, limits::kSmallCopyBytesMax)) return false;
  return hasOnly(body, "action", isId) && hasOnly(body, "text", isText) &&
         hasOnly(body, "source", isSource) && hasOnly(body, "captured_at_ms", isCount) &&
         hasOnly(body, "accuracy_m", isCount) && hasPlaceOrNone(body);
}

std::vector<AttachedCopy> copiesOf(const OperationId& attachment, const Json& entry) {
  std::vector<AttachedCopy> copies;
  for (const Copy copy : {Copy::Small, Copy::Original}) {
    const Json& said = objectAt(entry, memberOf(copy));
    if (said.empty()) continue;
    copies.push_back({attachment, copy, stringAt(said, "sha256"), integerAt(said, "size_bytes"),
                      stringAt(said, "type"), said.contains("arrived_at_ms")});
  }
  return copies;
}

std::vector<AttachedCopy> copiesIn(const Json& document) {
  std::vector<AttachedCopy> copies;
  for (const auto& [id, entry] : objectAt(document, "attachments").items()) {
    for (AttachedCopy& copy : copiesOf(OperationId(id), entry)) copies.push_back(std::move(copy));
  }
  return copies;
}

std::set<std::string> filesNamedBy(const Json& document) {
  std::set<std::string> files;
  for (const AttachedCopy& copy : copiesIn(document)) files.insert(copy.sha256);
  return files;
}

}  // namespace nistaran
