// What is sensitive is seen by those who are named in it or work it, and by the district: it leaves everybody
// else's tablet, and comes to whoever is named.
#include <gtest/gtest.h>

#include "tests/server/copied_scope.h"

namespace nistaran::server {
namespace {

using namespace nistaran::testing;

struct Sensitive : ::testing::Test {
  Sensitive() {
    district.receive("1");
    district.receive("2");
    district.mark(district.ravi, "1");
    for (auto& [who, copy] : copies) copy.follow();
  }
  OperationResult did(const Officer& by, OperationKind kind, Json body, const std::string& number = "1") {
    return district.handedIn(tablet, tablet.make(by, kind, std::move(body), 2, number));
  }
  OperationResult makeSensitive(const Officer& by, const std::string& number = "1") {
    return did(by, OperationKind::FieldsSet, {{"set", {{"sensitive", true}}}}, number);
  }
  OperationResult name(const Officer& whom, const Officer& by, bool named = true) {
    return did(by, OperationKind::OfficerName, {{"officer", whom.id.text()}, {"named", named}});
  }
  std::vector<std::string> seenBy(const Officer& who) {
    CopiedScope& copy = copies.at(who.id.text());
    copy.follow();
    EXPECT_EQ(copy.digest(), copy.told()) << who.id;
    CopiedScope fresh(district, who);
    fresh.follow();
    EXPECT_EQ(fresh.numbers(), copy.numbers()) << who.id;
    EXPECT_EQ(fresh.digest(), copy.digest()) << who.id;
    return copy.numbers();
  }

  using Numbers = std::vector<std::string>;
  StoredDistrict district;
  SignedDevice tablet =
      district.tablet("tab", {district.ravi, district.sita, district.chief, district.co, district.sp});
  std::map<std::string, CopiedScope> copies = copiesOf(district);
};

TEST_F(Sensitive, ItLeavesThePlaceAndStaysWithWhoWorksItAndWhoMadeItSo) {
  EXPECT_EQ(makeSensitive(district.chief).outcome, Outcome::Accepted);
  EXPECT_EQ(seenBy(district.ravi), Numbers{"1"});
  EXPECT_EQ(seenBy(district.chief), (Numbers{"1", "2"}));
  EXPECT_EQ(seenBy(district.co), Numbers{"2"});
  EXPECT_EQ(seenBy(district.sp), (Numbers{"1", "2"}));
  EXPECT_EQ(seenBy(district.sita), Numbers{});
}

TEST_F(Sensitive, WhoIsNamedGetsItAndWhoIsTakenOffLosesIt) {
  makeSensitive(district.sp);
  EXPECT_EQ(seenBy(district.chief), Numbers{"2"});
  EXPECT_EQ(name(district.co, district.sp).outcome, Outcome::Accepted);
  EXPECT_EQ(name(district.sita, district.sp).outcome, Outcome::Accepted);
  EXPECT_EQ(seenBy(district.co), (Numbers{"1", "2"}));
  EXPECT_EQ(seenBy(district.sita), Numbers{"1"});
  EXPECT_EQ(name(district.sita, district.co, false).outcome, Outcome::Accepted);
  EXPECT_EQ(seenBy(district.sita), Numbers{});
  EXPECT_FALSE(objectAt(district.document("1"), "named").contains("sita"));
}

TEST_F(Sensitive, WhatIsNoLongerSensitiveIsBackAtThePlace) {
  makeSensitive(district.sp);
  name(district.co, district.sp);
  did(district.sp, OperationKind::FieldsSet, {{"set", {{"sensitive", false}}}});
  for (const Officer& who : {district.chief, district.co, district.sp})
    EXPECT_EQ(seenBy(who), (Numbers{"1", "2"})) << who.id;
  EXPECT_EQ(seenBy(district.ravi), Numbers{"1"});
}

TEST_F(Sensitive, WhatTheStationDidBeforeItHeardOfItIsKept) {
  makeSensitive(district.sp);
  SignedDevice late = district.tablet("tab-late", {district.chief});
  const auto action = late.make(district.chief, OperationKind::ActionRecord, {{"type", "visit"}}, 2, "1");
  EXPECT_EQ(district.handedIn(late, action).outcome, Outcome::Accepted);
  EXPECT_TRUE(objectAt(district.document("1"), "actions").contains(action.id.text()));
  EXPECT_EQ(seenBy(district.chief), Numbers{"2"});
}

TEST_F(Sensitive, WhoDoesNotSeeItLetsNobodyInNorThemselves) {
  makeSensitive(district.sp);
  const Json mark{{"circle", "tirwa"}, {"station", "tirwa"}, {"officer", "sita"}};
  const std::vector<std::pair<OperationKind, Json>> acts{
      {OperationKind::OfficerName, {{"officer", "chief"}, {"named", true}}},
      {OperationKind::FieldsSet, {{"set", {{"sensitive", false}}}}},
      {OperationKind::ComplaintMark, mark}};
  for (const auto& [kind, body] : acts) {
    const auto result = did(district.chief, kind, body);
    EXPECT_EQ(result.outcome, Outcome::Held) << toText(kind);
    EXPECT_EQ(result.reason, Reason::NotNamed) << toText(kind);
  }
  EXPECT_EQ(seenBy(district.chief), Numbers{"2"});
  EXPECT_EQ(seenBy(district.sita), Numbers{});
}

TEST_F(Sensitive, WhoPassesItOnGoesOnSeeingIt) {
  makeSensitive(district.sp);
  name(district.chief, district.sp);
  did(district.chief, OperationKind::ComplaintMark,
      {{"circle", "tirwa"}, {"station", "tirwa"}, {"officer", "sita"}});
  EXPECT_EQ(seenBy(district.sita), Numbers{"1"});
  EXPECT_EQ(seenBy(district.ravi), Numbers{});
  EXPECT_EQ(seenBy(district.chief), (Numbers{"1", "2"}));
}

TEST_F(Sensitive, OnlySomebodyOfTheDistrictIsNamed) {
  EXPECT_EQ(name(officer("nobody"), district.sp).reason, Reason::Malformed);
  EXPECT_EQ(did(district.sp, OperationKind::OfficerName, {{"officer", "sita"}}).reason, Reason::Malformed);
  EXPECT_EQ(name(district.sita, district.ravi).reason, Reason::RoleNotAllowed);
}

TEST_F(Sensitive, OneThatThePortalTellsOfAsSuchIsTheDistrictsUntilSomebodyIsNamed) {
  district.receive("3", "tirwa", "tirwa", true);
  EXPECT_EQ(seenBy(district.chief), (Numbers{"1", "2"}));
  EXPECT_EQ(seenBy(district.co), (Numbers{"1", "2"}));
  EXPECT_EQ(seenBy(district.sp), (Numbers{"1", "2", "3"}));
  district.mark(district.chief, "3");
  EXPECT_EQ(seenBy(district.chief), (Numbers{"1", "2", "3"}));
}

}  // namespace
}  // namespace nistaran::server
