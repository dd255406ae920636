#include "sync/feed.h"

#include <gtest/gtest.h>

#include "shared/canonical_json.h"
#include "shared/merge_patch.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

struct TwoVersions : ::testing::Test {
  TwoVersions() {
    before = complaint.document();
    complaint.markedTo(testing::officer("ravi"));
    after = complaint.document();
    entry = {Seq(2),     ComplaintId(testing::kNumber), Version(1),
             Version(2), makeMergePatch(before, after), digestOf(after)};
  }
  testing::Complaint complaint;
  Json before, after;
  FeedEntry entry;
};

TEST_F(TwoVersions, AnEntryBringsTheCopyToTheSameBytes) {
  StoredDocument copy = storedDocument(before);
  EXPECT_EQ(applyEntry(copy, entry), Applied::Changed);
  EXPECT_EQ(canonicalJson(copy.json), canonicalJson(after));
  EXPECT_EQ(copy.digest, entry.digest);
}

TEST_F(TwoVersions, TheSamePageTwiceChangesNothing) {
  StoredDocument copy = storedDocument(after);
  EXPECT_EQ(applyEntry(copy, entry), Applied::AlreadyThere);
  EXPECT_EQ(copy.json, after);
}

TEST_F(TwoVersions, AMissingEntryBeforeItIsSeen) {
  StoredDocument copy = storedDocument(before);
  entry.from = Version(7);
  entry.to = Version(8);
  EXPECT_EQ(applyEntry(copy, entry), Applied::Diverged);
  EXPECT_EQ(copy.json, before);
}

TEST_F(TwoVersions, ACopyThatIsNotWhatItShouldBeIsSeen) {
  Json damaged = before;
  damaged["complainant"]["name"] = "कोई और";
  StoredDocument copy = storedDocument(damaged);
  EXPECT_EQ(applyEntry(copy, entry), Applied::Diverged);
}

TEST_F(TwoVersions, ADocumentWithFieldsOfANewerServerFollowsItsPatches) {
  before["format"] = 99;
  before["from_the_future"] = {{"k", 1}};
  after = before;
  after["version"] = 2;
  after["from_the_future"]["k"] = 2;
  StoredDocument copy = storedDocument(before);
  EXPECT_EQ(applyEntry(copy, {Seq(2), ComplaintId(testing::kNumber), Version(1), Version(2),
                              makeMergePatch(before, after), digestOf(after)}),
            Applied::Changed);
  EXPECT_EQ(copy.json, after);
}

TEST(CursorJson, ComesBackAsItWent) {
  const Cursor done{DistrictCode("kannauj"), "e1", Seq(7), "station:tirwa", "", false};
  EXPECT_EQ(cursorFromJson(toJson(done)).value(), done);
  const Cursor halfway{DistrictCode("kannauj"), "e1", Seq(7), "station:tirwa", "40016026000123", true};
  EXPECT_EQ(cursorFromJson(toJson(halfway)).value(), halfway);
  EXPECT_FALSE(cursorFromJson(Json{{"seq", 1}}).has_value());
  EXPECT_FALSE(cursorFromJson(Json{{"district", "kannauj"}, {"seq", "one"}}).has_value());
}

TEST_F(TwoVersions, AnEntryThatDoesNotLeadWhereItSaysIsNotFollowed) {
  for (const auto& [member, value] : {std::pair<const char*, Json>{"version", 1}, {"id", "20016026000001"}}) {
    FeedEntry wrong = entry;
    wrong.patch[member] = value;
    Json result = before;
    applyMergePatch(result, wrong.patch);
    wrong.digest = digestOf(result);
    StoredDocument copy = storedDocument(before);
    EXPECT_EQ(applyEntry(copy, wrong), Applied::Diverged) << member;
    EXPECT_EQ(copy.json, before) << member;
  }
}

}  // namespace
}  // namespace nistaran
