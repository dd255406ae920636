// What a district's feed says and how a copy follows it: entries are merge patches from one version to the
// next, with the digest that the result must have. Pure. Any thread.
#pragma once

#include <string>

#include "shared/error.h"
#include "shared/id.h"
#include "shared/json.h"
#include "shared/sequence.h"

namespace nistaran {

// A place in a district's feed, as a tablet keeps it. `epoch` changes when a server was restored from a
// backup; `scope` is the key whose documents it has; `after` is the last complaint of an unfinished first
// pull.
struct Cursor {
  DistrictCode district;
  std::string epoch;
  Seq seq;
  std::string scope;
  std::string after;  // empty: the first pull is done
  bool first_pull = true;

  bool operator==(const Cursor&) const = default;
};

struct FeedEntry {
  Seq seq;
  ComplaintId complaint;
  Version from;
  Version to;
  Json patch = Json::object();
  // Of the document at `to`; on the way its first sixteen digits, which are enough against accidents.
  std::string digest;
  std::string patch_text = {};  // its bytes, where somebody has them; they say the same as `patch`
};

struct StoredDocument {
  Json json;
  std::string digest;
  std::string text = {};  // the canonical bytes, where somebody has them; they say the same as `json`

  Version version() const { return Version(integerAt(json, "version")); }
  ComplaintId id() const { return ComplaintId(stringAt(json, "id")); }
};

enum class Applied {
  Changed,
  AlreadyThere,  // the copy is at `to` or beyond: a page that came twice
  Diverged,      // the copy is not at `from`, or the result has another digest, number or version than was
                 // promised: fetch the document whole
};

// Leaves the document as it was unless the answer is Changed.
Applied applyEntry(StoredDocument& document, const FeedEntry& entry);

StoredDocument storedDocument(Json document);

Json toJson(const Cursor& cursor);
Result<Cursor> cursorFromJson(const Json& value);
Json toJson(const FeedEntry& entry);
Result<FeedEntry> feedEntryFromJson(const Json& value);

}  // namespace nistaran
