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
