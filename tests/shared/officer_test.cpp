#include "shared/officer.h"

#include <gtest/gtest.h>

#include "tests/builders.h"

namespace nistaran {
namespace {

using testing::inspector;
using testing::officer;
using testing::supervisor;

const Json kDocument{{"district", "kannauj"},
                     {"assignment", {{"circle", "tirwa"}, {"station", "tirwa"}, {"officer", "ravi"}}}};

TEST(Scope, AnOfficerSeesOwnAnInspectorTheStationsASupervisorTheCircles) {
  EXPECT_TRUE(inScope(officer("ravi"), kDocument));
  EXPECT_FALSE(inScope(officer("amit"), kDocument));
  EXPECT_TRUE(inScope(inspector("i", "tirwa"), kDocument));
  EXPECT_FALSE(inScope(inspector("i", "thathia"), kDocument));
  EXPECT_TRUE(inScope(supervisor("c", "tirwa"), kDocument));
  EXPECT_FALSE(inScope(supervisor("c", "sadar"), kDocument));
  EXPECT_TRUE(inScope(supervisor("sp", ""), kDocument));
}

TEST(Scope, AnotherDistrictIsNobodysHere) {
  Officer other = supervisor("sp", "");
  other.district = DistrictCode("hardoi");
  EXPECT_FALSE(inScope(other, kDocument));
  EXPECT_FALSE(everInScope(other, kDocument));
}

TEST(Scope, WhatIsSensitiveIsSeenByWhoIsNamedOrWorksItAndByTheDistrict) {
  Json document = kDocument;
  document["sensitive"] = true;
  document["named"] = {{"i", {{"by", "sp"}}}};
  EXPECT_TRUE(inScope(officer("ravi"), document));
  EXPECT_TRUE(inScope(inspector("i", "thathia"), document));
  EXPECT_FALSE(inScope(inspector("other", "tirwa"), document));
  EXPECT_FALSE(inScope(supervisor("c", "tirwa"), document));
  EXPECT_TRUE(inScope(supervisor("sp", ""), document));
}

TEST(Scope, NoComplaintIsUnderBothKeysOfAnOfficer) {
  for (const bool sensitive : {false, true}) {
    Json document = kDocument;
    document["sensitive"] = sensitive;
    document["named"] = {{"ravi", {{"by", "sp"}}}, {"i", {{"by", "sp"}}}};
    const auto filed = scopeKeysOf(document);
    for (const Officer& who : {officer("ravi"), inspector("i", "tirwa"), supervisor("sp", "")}) {
      const auto read = scopeKeysOf(who);
      const auto found = std::ranges::count_if(
          read, [&](const std::string& key) { return std::ranges::count(filed, key) > 0; });
      EXPECT_EQ(found, 1) << who.id << sensitive;
    }
  }
}

TEST(Scope, AnAdministratorSeesNoComplaint) {
  EXPECT_FALSE(inScope(officer("admin", Role::Administrator), kDocument));
}

TEST(OfficerJson, ComesBackAsItWent) {
  const Officer made = supervisor("co", "sadar");
  EXPECT_EQ(officerFromJson(toJson(made)).value(), made);
  EXPECT_EQ(officerFromJson(Json{{"id", "x"}}).error().code(), ErrorCode::Malformed);
}

}  // namespace
}  // namespace nistaran
