// The month in small, so that every run of the tests sees the whole of it; the command runs all 1,017.
#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

#include "shared/text.h"
#include "tests/fleet/month.h"
#include "tests/people/staff.h"
#include "tests/people/texts.h"
#include "tests/world/town.h"

namespace nistaran::fleet {
namespace {

TEST(Month, EverybodyAgreesAndEveryComplaintIsDisposedOf) {
  const world::TemporaryFolder folder;
  MonthOptions options;
  options.complaints = 60;
  options.folder = folder.path();
  std::ostringstream said;
  EXPECT_TRUE(runMonth(options, said)) << said.str();
}

TEST(MonthOfComplaints, HasAllFourteenTypesAllElevenStationsAndNothingThatThePortalRefuses) {
  std::ifstream file(world::districtFile());
  const Json district = Json::parse(file);
  std::set<std::int64_t> types;
  std::set<std::string> stations;
  std::map<std::string, int> lodged;
  for (const people::Complaint& complaint : people::monthOfComplaints(district, 1017, 1)) {
    types.insert(integerAt(complaint.filing, "type"));
    stations.insert(stringAt(complaint.filing, "place.station"));
    EXPECT_FALSE(hasPortalForbidden(stringAt(complaint.filing, "text")));
    EXPECT_TRUE(stringAt(complaint.filing, "complainant.mobile").starts_with("99999"));
    EXPECT_LE(++lodged[stringAt(complaint.filing, "complainant.mobile")], 10);
  }
  EXPECT_EQ(types.size(), 14U);
  EXPECT_EQ(stations.size(), 11U);
}

TEST(Staff, SharesAboutThirtyTablets) {
  std::ifstream file(world::districtFile());
  EXPECT_EQ(people::staffOf(Json::parse(file)).tablets.size(), 30U);
}

}  // namespace
}  // namespace nistaran::fleet
