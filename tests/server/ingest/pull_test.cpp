// What comes down: the asker's own scope, whole where it is new, patches where it is known, and never more.
#include "server/ingest/pull.h"

#include <gtest/gtest.h>

#include "shared/form_book.h"
#include "shared/limits.h"
#include "tests/server/stored_district.h"

namespace nistaran::server {
namespace {

using namespace nistaran::testing;

std::vector<std::string> numbers(const std::vector<StoredDocument>& documents) {
  std::vector<std::string> found;
  for (const StoredDocument& document : documents) found.push_back(document.id().text());
  return found;
}

SyncRequest after(const SyncAnswer& answer) {
  SyncRequest request;
  request.cursor = answer.cursor;
  return request;
}

using Numbers = std::vector<std::string>;

struct Pull : ::testing::Test {
  // A copy that follows every page, as a tablet does; by number.
  std::map<std::string, StoredDocument> copyOf(const Officer& who, std::size_t page_bytes,
                                               int* pages = nullptr) {
    std::map<std::string, StoredDocument> copy;
    SyncRequest request;
    for (int page = 1; page < 1000; ++page) {
      request.page_bytes = page_bytes;
      const SyncAnswer answer = district.pulled(who, request);
      take(copy, answer);
      if (pages) *pages = page;
      request = after(answer);
      if (!answer.more) return copy;
    }
    ADD_FAILURE() << "it never ended";
    return copy;
  }
  static void take(std::map<std::string, StoredDocument>& copy, const SyncAnswer& answer) {
    for (const ComplaintId& gone : answer.gone) copy.erase(gone.text());
    for (const StoredDocument& document : answer.documents) copy[document.id().text()] = document;
    for (const FeedEntry& entry : answer.entries)
      EXPECT_EQ(applyEntry(copy.at(entry.complaint.text()), entry), Applied::Changed) << entry.seq;
  }

  StoredDistrict district;
};

TEST_F(Pull, TheFirstBringsTheOwnScopeAndNothingElse) {
  district.receive("1");
  district.receive("2", "kotwali", "sadar");
  district.receive("3", "thathia");
  district.mark(district.ravi, "1");
  EXPECT_EQ(numbers(district.pulled(district.ravi).documents), Numbers{"1"});
  EXPECT_EQ(numbers(district.pulled(district.chief).documents), Numbers{"1"});
  EXPECT_EQ(numbers(district.pulled(district.co).documents), (Numbers{"1", "3"}));
  EXPECT_EQ(numbers(district.pulled(district.sp).documents), (Numbers{"1", "2", "3"}));
  EXPECT_EQ(numbers(district.pulled(district.far_chief).documents), Numbers{"2"});
  EXPECT_TRUE(district.pulled(district.sita).documents.empty());
  EXPECT_TRUE(district.pulled(district.sita).restart);
}

TEST_F(Pull, WhatIsKnownComesAsAPatch) {
  district.receive();
  district.mark(district.ravi);
  SyncAnswer answer = district.pulled(district.ravi);
  std::map<std::string, StoredDocument> copy;
  take(copy, answer);
  SignedDevice tablet = district.tablet("tab", {district.ravi});
  district.handedIn(tablet, tablet.visit(district.ravi));
  district.handedIn(tablet, tablet.visit(district.ravi));
  answer = district.pulled(district.ravi, after(answer));
  EXPECT_FALSE(answer.restart);
  EXPECT_TRUE(answer.documents.empty());
  EXPECT_EQ(answer.entries.size(), 2U);
  take(copy, answer);
  EXPECT_EQ(copy.at(kNumber).json, district.document());
  EXPECT_TRUE(district.pulled(district.ravi, after(answer)).entries.empty());
}

TEST_F(Pull, WhatLeavesTheScopeIsGoneAndComesBackWhole) {
  district.receive();
  district.mark(district.ravi);
  SyncAnswer answer = district.pulled(district.ravi);
  district.mark(district.sita);
  answer = district.pulled(district.ravi, after(answer));
  EXPECT_EQ(answer.gone, std::vector{ComplaintId(kNumber)});
  EXPECT_TRUE(answer.documents.empty());
  EXPECT_TRUE(answer.entries.empty());
  district.mark(district.ravi);
  answer = district.pulled(district.ravi, after(answer));
  EXPECT_EQ(numbers(answer.documents), Numbers{kNumber});
  EXPECT_TRUE(answer.gone.empty());
}

TEST_F(Pull, AnEntryOfATimeWhenItWasTheirsIsNotSentAfterItLeft) {
  district.receive();
  district.mark(district.ravi);
  const SyncAnswer answer = district.pulled(district.ravi);
  SignedDevice tablet = district.tablet("tab", {district.ravi});
  district.handedIn(tablet, tablet.visit(district.ravi));
  district.mark(district.sita);
  const SyncAnswer next = district.pulled(district.ravi, after(answer));
  EXPECT_TRUE(next.entries.empty());
  EXPECT_EQ(next.gone, std::vector{ComplaintId(kNumber)});
}

TEST_F(Pull, WhatIsWantedButNotTheirsLooksLikeWhatDoesNotExist) {
  district.receive("1", "kotwali", "sadar");
  SyncRequest request;
  request.want = {ComplaintId("1"), ComplaintId("no-such-number")};
  const SyncAnswer answer = district.pulled(district.ravi, request);
  EXPECT_TRUE(answer.documents.empty());
  EXPECT_EQ(answer.gone, request.want);
}

TEST_F(Pull, WhatIsWantedComesWholeAndOnce) {
  district.receive();
  district.mark(district.ravi);
  SyncRequest request = after(district.pulled(district.ravi));
  SignedDevice tablet = district.tablet("tab", {district.ravi});
  district.handedIn(tablet, tablet.visit(district.ravi));
  request.want = {ComplaintId(kNumber), ComplaintId(kNumber)};
  const SyncAnswer answer = district.pulled(district.ravi, request);
  EXPECT_EQ(numbers(answer.documents), Numbers{kNumber});
  EXPECT_TRUE(answer.entries.empty()) << "each complaint is in one of the lists of a page";
}

TEST_F(Pull, ACursorOfAnotherScopeEpochDistrictOrFutureBeginsAgain) {
  district.receive();
  const SyncAnswer first = district.pulled(district.chief);
  EXPECT_FALSE(district.pulled(district.chief, after(first)).restart);
  SyncRequest scope = after(first), epoch = after(first), other = after(first), future = after(first);
  scope.cursor->scope = "district";
  epoch.cursor->epoch = "of a backup";
  other.cursor->district = DistrictCode("farrukhabad");
  future.cursor->seq = Seq(1'000'000);
  for (const SyncRequest& request : {scope, epoch, other, future}) {
    const SyncAnswer answer = district.pulled(district.chief, request);
    EXPECT_TRUE(answer.restart);
    EXPECT_EQ(numbers(answer.documents), Numbers{kNumber});
    EXPECT_EQ(answer.cursor.scope, "station:tirwa");
  }
}

TEST_F(Pull, PagesTogetherBringEachComplaintOnce) {
  constexpr int kComplaints = 150;
  for (int i = 0; i < kComplaints; ++i) district.receive(std::to_string(1000 + i));
  int pages = 0;
  const auto copy = copyOf(district.chief, 4096, &pages);
  EXPECT_EQ(copy.size(), static_cast<std::size_t>(kComplaints));
  EXPECT_GT(pages, 10);
  EXPECT_EQ(copyOf(district.chief, limits::kPageBytesMax).size(), copy.size());
}

TEST_F(Pull, APageOfOneByteStillMakesProgress) {
  for (int i = 0; i < 5; ++i) district.receive(std::to_string(1000 + i));
  EXPECT_EQ(copyOf(district.chief, 1).size(), 5U);
}

TEST_F(Pull, WhatChangesBetweenTwoPagesIsNotMissed) {
  for (int i = 0; i < 40; ++i) district.receive(std::to_string(1000 + i));
  std::map<std::string, StoredDocument> copy;
  SyncRequest request;
  bool changed = false;
  for (int page = 0; page < 1000; ++page) {
    request.page_bytes = 8192;
    const SyncAnswer answer = district.pulled(district.chief, request);
    take(copy, answer);
    if (!answer.more) break;
    request = after(answer);
    if (changed) continue;
    changed = true;
    district.mark(district.ravi, "1000");  // brought already
    district.mark(district.ravi, "1039");  // not yet
    district.mark(district.far, "1001");   // brought, and taken away
    district.receive("0500");              // before where the page ended
  }
  EXPECT_EQ(copy.size(), 40U);
  EXPECT_FALSE(copy.contains("1001"));
  for (const auto& [number, document] : copy) EXPECT_EQ(document.json, district.document(number)) << number;
}

TEST_F(Pull, ALongFeedComesInPagesWithoutGaps) {
  district.receive();
  district.mark(district.ravi);
  std::map<std::string, StoredDocument> copy;
  SyncAnswer answer = district.pulled(district.ravi);
  take(copy, answer);
  SignedDevice tablet = district.tablet("tab", {district.ravi});
  std::vector<Operation> visits;
  for (int i = 0; i < 60; ++i) visits.push_back(tablet.visit(district.ravi));
  ASSERT_TRUE(district.handIn(tablet.sign(visits)).has_value());
  int pages = 0;
  do {
    SyncRequest request = after(answer);
    request.page_bytes = 2048;
    answer = district.pulled(district.ravi, request);
    take(copy, answer);
    ++pages;
  } while (answer.more && pages < 1000);
  EXPECT_GT(pages, 3);
  EXPECT_EQ(copy.at(kNumber).json, district.document());
}

TEST_F(Pull, AnAdministratorSeesNoComplaint) {
  district.receive();
  EXPECT_TRUE(district.pulled(officer("admin", Role::Administrator, "", "")).documents.empty());
}

TEST_F(Pull, BringsTheDistrictsOwnFormsToWhoHoldsOthers) {
  const Json form{{"form", "boat_patrol"},
                  {"version", 1},
                  {"title", {{"hi", "नाव गश्त"}}},
                  {"fields", {{{"name", "ghat"}, {"kind", "text"}, {"label", {{"hi", "घाट"}}}}}}};
  SyncRequest request;
  EXPECT_FALSE(district.pulled(district.ravi, request).forms) << "the district has none";
  district.store->write(
      [&](StoreTransaction& tx) { tx.putForm(DistrictCode("kannauj"), formFromJson(form).value()); });
  const auto came = district.pulled(district.ravi, request).forms;
  ASSERT_TRUE(came);
  EXPECT_EQ(*came, Json::array({form}));
  request.forms = formsDigest(*came);
  EXPECT_FALSE(district.pulled(district.ravi, request).forms) << "it has them";
}

}  // namespace
}  // namespace nistaran::server
