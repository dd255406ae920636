#include "shared/canonical_json.h"
#include "shared/merge_patch.h"
#include "sync/feed.h"
#include "tests/vectors/fixed_world.h"
#include "tests/vectors/vectors.h"

namespace nistaran::vectors {
namespace {

Json applied(const char* name, Json before, const Json& patch) {
  Json after = before;
  applyMergePatch(after, patch);
  return Json{{"name", name}, {"before", std::move(before)}, {"patch", patch}, {"after", after}};
}

// What applyEntry says of an entry to a copy.
Json entry(const char* name, const Json& copy, const FeedEntry& entry) {
  StoredDocument document = storedDocument(copy);
  const Applied result = applyEntry(document, entry);
  const char* word = result == Applied::Changed        ? "changed"
                     : result == Applied::AlreadyThere ? "already_there"
                                                       : "diverged";
  return Json{{"name", name}, {"entry", toJson(entry)}, {"result", word}, {"digest", document.digest}};
}

}  // namespace

Json mergePatchVectors() {
  const Json copy{{"id", kComplaint.text()},
                  {"version", 4},
                  {"status", "marked"},
                  {"complainant", {{"name", "आवेदक एक"}, {"mobile", "9999900001"}}}};
  const Json patch{{"version", 5}, {"complainant", {{"mobile", "9999900002"}, {"village", "नगला"}}}};
  Json after = copy;
  applyMergePatch(after, patch);
  const FeedEntry right{Seq(95), kComplaint, Version(4), Version(5), patch, digestOf(after)};
  FeedEntry old = right;
  old.from = Version(3);
  old.to = Version(4);
  FeedEntry ahead = right;
  ahead.from = Version(5);
  ahead.to = Version(6);
  FeedEntry altered = right;
  altered.patch["complainant"]["mobile"] = "9999900003";
  const Json patches = Json::array(
      {applied("a member comes, one changes, one goes", {{"a", 1}, {"b", 2}},
               {{"a", nullptr}, {"b", 3}, {"c", 4}}),
       applied("objects are patched member by member", {{"a", {{"b", 1}, {"c", 2}}}},
               {{"a", {{"b", nullptr}, {"d", 3}}}}),
       applied("a list is replaced whole", {{"a", Json::array({1, 2, 3})}}, {{"a", Json::array({4})}}),
       applied("an object replaces a value", {{"a", 1}}, {{"a", {{"b", 2}, {"c", nullptr}}}}),
       applied("an object that lost its last member stays", {{"a", {{"b", 1}}}}, {{"a", {{"b", nullptr}}}}),
       applied("nothing changes", {{"a", 1}}, Json::object())});
  return Json{{"patches", patches},
              {"copy", {{"document", copy}, {"canonical", canonicalJson(copy)}, {"digest", digestOf(copy)}}},
              {"entries", Json::array({entry("from the copy's version to the next", copy, right),
                                       entry("not newer than the copy", copy, old),
                                       entry("from a version that the copy has not got to", copy, ahead),
                                       entry("another digest than was promised", copy, altered)})}};
}

}  // namespace nistaran::vectors
