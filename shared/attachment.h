// Files beside a complaint as its document tells of them: which copies there are, under which hash, and
// whether the server has them. The files themselves travel apart. Pure. Any thread.
//
// body of attachment.add, and an entry of document.attachments:
//   {"file": {"sha256", "size_bytes", "type", "name"?}, "small"?: {"sha256", "size_bytes", "type"},
//    "action"?, "text"?, "source"? (camera, file, pad), "captured_at_ms"?, "lat_udeg"?, "lon_udeg"?,
//    "accuracy_m"?}
// An entry has besides who and when, and `arrived_at_ms` in each copy that the server has.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "shared/id.h"
#include "shared/json.h"

namespace nistaran {

enum class Copy { Small, Original };

std::string_view toText(Copy copy);  // "small", "original"
std::optional<Copy> copyFromText(std::string_view text);

// 64 lower-case hexadecimal digits.
bool isSha256(std::string_view text);
// A media type such as "image/jpeg", within its limit.
bool isMediaType(std::string_view text);

// A copy of an attached file.
struct AttachedCopy {
  OperationId attachment;  // the operation that attached it
  Copy copy = Copy::Original;
  std::string sha256;
  std::int64_t size_bytes = 0;
  std::string type;
  bool arrived = false;  // at the server
  bool operator==(const AttachedCopy&) const = default;
};

// The form that the body of attachment.add must have.
bool isAttachment(const Json& body);

// Of one entry, or of the body that makes it.
std::vector<AttachedCopy> copiesOf(const OperationId& attachment, const Json& entry);
// Of a whole document, in order of the operations' ids.
std::vector<AttachedCopy> copiesIn(const Json& document);
// The hashes of all copies that a document names.
std::set<std::string> filesNamedBy(const Json& document);

}  // namespace nistaran
