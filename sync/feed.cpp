#include "sync/feed.h"

#include "shared/canonical_json.h"
#include "shared/crypto/hash.h"
#include "shared/merge_patch.h"
#include "sync/scope_digest.h"

namespace nistaran {

Applied applyEntry(StoredDocument& document, const FeedEntry& entry) {
  if (document.version() >= entry.to) return Applied::AlreadyThere;
  if (document.version() != entry.from) return Applied::Diverged;
  Json patched = document.json;
  applyMergePatch(patched, entry.patch);
  StoredDocument result = storedDocument(std::move(patched));
  if (entry.digest.size() < kShortDigest || !result.digest.starts_with(entry.digest))
    return Applied::Diverged;
  // A digest alone would let a copy become another complaint's, or never reach the version.
  if (stringAt(result.json, "id") != entry.complaint.text() || result.version() != entry.to)
    return Applied::Diverged;
  document = std::move(result);
  return Applied::Changed;
}

StoredDocument storedDocument(Json document) {
  std::string text = canonicalJson(document);
  std::string digest = crypto::sha256Hex(text);
  return {std::move(document), std::move(digest), std::move(text)};
}

Json toJson(const Cursor& cursor) {
  Json value{{"district", cursor.district.text()},
             {"epoch", cursor.epoch},
             {"seq", cursor.seq.value()},
             {"scope", cursor.scope}};
  if (cursor.first_pull) value["after"] = cursor.after;
  return value;
}

Result<Cursor> cursorFromJson(const Json& value) {
  const auto district = DistrictCode::parse(stringAt(value, "district"));
  const std::int64_t seq = integerAt(value, "seq", -1);
  if (!district || seq < 0) return Error(ErrorCode::Malformed, "a cursor needs district and seq");
  return Cursor{*district,
                stringAt(value, "epoch"),
                Seq(seq),
                stringAt(value, "scope"),
                stringAt(value, "after"),
                value.contains("after")};
}

Json toJson(const FeedEntry& entry) {
  return Json{{"seq", entry.seq.value()},   {"complaint", entry.complaint.text()},
              {"from", entry.from.value()}, {"to", entry.to.value()},
              {"patch", entry.patch},       {"digest", entry.digest.substr(0, kShortDigest)}};
}

Result<FeedEntry> feedEntryFromJson(const Json& value) {
  const auto complaint = ComplaintId::parse(stringAt(value, "complaint"));
  const Json* patch = find(value, "patch");
  if (!complaint || !patch || !patch->is_object()) {
    return Error(ErrorCode::Malformed, "a feed entry needs complaint and patch");
  }
  return FeedEntry{Seq(integerAt(value, "seq")),
                   *complaint,
                   Version(integerAt(value, "from")),
                   Version(integerAt(value, "to")),
                   *patch,
                   stringAt(value, "digest"),
                   {}};
}

}  // namespace nistaran
