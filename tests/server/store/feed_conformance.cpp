// Documents and the feed that leads to them, over every store.
#include "tests/server/store/store_conformance.h"

namespace nistaran::server::testing {
namespace {

TEST_P(StoreConformance, AChangeIsADocumentAndAFeedEntryThatLeadsToIt) {
  const Json first = documentOf("1", 1);
  Json second = first;
  second["version"] = 2;
  second["status"] = "marked";
  second["complainant"].erase("name");
  Seq seq;
  write([&](StoreTransaction& tx) {
    tx.commitChange(changeOf(Json(), first));
    seq = tx.commitChange(changeOf(first, second));
  });
  EXPECT_EQ(seq, Seq(2));
  EXPECT_EQ(head(), Seq(2));
  const auto stored = document("1");
  ASSERT_TRUE(stored);
  EXPECT_EQ(canonicalJson(stored->json), canonicalJson(second));
  EXPECT_EQ(stored->digest, digestOf(second));
  StoredDocument copy = storedDocument(first);
  const auto entries = feed("station:tirwa", Seq(1));
  ASSERT_EQ(entries.size(), 1U);
  EXPECT_EQ(entries[0].entry.seq, Seq(2));
  EXPECT_EQ(entries[0].entry.from, Version(1));
  EXPECT_EQ(applyEntry(copy, entries[0].entry), Applied::Changed);
  EXPECT_EQ(copy.digest, stored->digest);
}

TEST_P(StoreConformance, ScopesAreEnteredLeftAndEnteredAgain) {
  const Json here = documentOf("1", 1);
  const Json there = documentOf("1", 2, "thathia");
  const Json back = documentOf("1", 3);
  write([&](StoreTransaction& tx) { tx.commitChange(changeOf(Json(), here)); });
  EXPECT_EQ(inScope("station:tirwa"), std::vector{ComplaintId("1")});
  write([&](StoreTransaction& tx) { tx.commitChange(changeOf(here, there)); });
  EXPECT_TRUE(inScope("station:tirwa").empty());
  EXPECT_EQ(inScope("station:thathia"), std::vector{ComplaintId("1")});
  write([&](StoreTransaction& tx) { tx.commitChange(changeOf(there, back)); });
  EXPECT_EQ(inScope("station:tirwa"), std::vector{ComplaintId("1")});
  const auto ways = [&](const std::string& scope) {
    std::vector<ScopeChange> found;
    for (const ScopedEntry& entry : feed(scope)) found.push_back(entry.change);
    return found;
  };
  using enum ScopeChange;
  EXPECT_EQ(ways("station:tirwa"), (std::vector{Enter, Leave, Enter}));
  EXPECT_EQ(ways("station:thathia"), (std::vector{Enter, Leave}));
  EXPECT_EQ(ways("circle:tirwa"), (std::vector{Enter, Stay, Stay}));
  EXPECT_EQ(ways("district"), (std::vector{Enter, Stay, Stay}));
  EXPECT_TRUE(ways("station:kotwali").empty());
}

TEST_P(StoreConformance, TheFeedGoesOnAfterACursorAndStopsAtTheCount) {
  write([](StoreTransaction& tx) {
    for (int i = 1; i <= 5; ++i) tx.commitChange(changeOf(Json(), documentOf(std::to_string(i), 1)));
  });
  const auto page = feed("district", Seq(1), 2);
  ASSERT_EQ(page.size(), 2U);
  EXPECT_EQ(page[0].entry.seq, Seq(2));
  EXPECT_EQ(page[1].entry.seq, Seq(3));
  EXPECT_TRUE(feed("district", Seq(5)).empty());
}

TEST_P(StoreConformance, ComplaintsOfAScopeComeInOrderOfNumberAfterTheLastOne) {
  write([](StoreTransaction& tx) {
    for (const char* number : {"30", "10", "20"}) tx.commitChange(changeOf(Json(), documentOf(number, 1)));
  });
  EXPECT_EQ(inScope("district", "", 2), (std::vector{ComplaintId("10"), ComplaintId("20")}));
  EXPECT_EQ(inScope("district", "20"), std::vector{ComplaintId("30")});
}

TEST_P(StoreConformance, EachDistrictCountsForItself) {
  write([](StoreTransaction& tx) {
    tx.commitChange(changeOf(Json(), documentOf("1", 1)));
    tx.commitChange(changeOf(Json(), documentOf("2", 1), kFarrukhabad));
  });
  EXPECT_EQ(head(kKannauj), Seq(1));
  EXPECT_EQ(head(kFarrukhabad), Seq(1));
  EXPECT_EQ(feed("district").size(), 1U);
}

TEST_P(StoreConformance, EachScopeHasTheDigestOfWhatIsInItToday) {
  const auto digest = [&](const std::string& scope) {
    return read([&](StoreReader& reader) { return reader.scopeDigest(kKannauj, scope); });
  };
  const auto of = [](std::initializer_list<Json> documents) {
    ScopeDigest made;
    for (const Json& document : documents)
      made.toggle(ComplaintId(stringAt(document, "id")), digestOf(document));
    return made;
  };
  const Json one = documentOf("1", 1);
  const Json two = documentOf("2", 1);
  const Json moved = documentOf("1", 2, "thathia");
  write([&](StoreTransaction& tx) {
    tx.commitChange(changeOf(Json(), one));
    tx.commitChange(changeOf(Json(), two));
  });
  EXPECT_EQ(digest("station:tirwa"), of({one, two}));
  write([&](StoreTransaction& tx) { tx.commitChange(changeOf(one, moved)); });
  EXPECT_EQ(digest("station:tirwa"), of({two}));
  EXPECT_EQ(digest("station:thathia"), of({moved}));
  EXPECT_EQ(digest("district"), of({moved, two}));
  EXPECT_EQ(digest("station:kotwali"), ScopeDigest());
  reopen();
  EXPECT_EQ(digest("district"), of({moved, two}));
}

TEST_P(StoreConformance, TheOldestOfTheFeedGoesAndWhoIsBehindIsTold) {
  Change old = changeOf(Json(), documentOf("1", 1));
  Change recent = changeOf(Json(), documentOf("2", 1));
  recent.at = old.at + std::chrono::hours(48);
  write([&](StoreTransaction& tx) {
    tx.commitChange(old);
    tx.commitChange(changeOf(Json(), documentOf("3", 1)));
    tx.commitChange(recent);
  });
  const auto floor = [&] { return read([](StoreReader& reader) { return reader.feedFloor(kKannauj); }); };
  const UtcTime before = old.at + std::chrono::hours(1);
  EXPECT_EQ(floor(), Seq(0));
  const auto trimmed = [&](std::size_t count) {
    std::size_t taken = 0;
    write([&](StoreTransaction& tx) { taken = tx.trimFeed(kKannauj, before, count); });
    return taken;
  };
  EXPECT_EQ(trimmed(1), 1U) << "a little at a time, so that nobody waits for it";
  EXPECT_EQ(floor(), Seq(1));
  EXPECT_EQ(trimmed(10), 1U);
  EXPECT_EQ(trimmed(10), 0U);
  EXPECT_EQ(floor(), Seq(2));
  ASSERT_EQ(feed("district").size(), 1U);
  EXPECT_EQ(feed("district")[0].entry.seq, Seq(3));
  EXPECT_TRUE(document("1")) << "documents stay";
}

}  // namespace
}  // namespace nistaran::server::testing
