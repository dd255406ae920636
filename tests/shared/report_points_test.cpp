#include "shared/report_points.h"

#include <gtest/gtest.h>

#include "shared/indian_time.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

using testing::Complaint;
using testing::inspector;
using testing::officer;

std::string point(const Json& document, int number) {
  for (const ReportPoint& found : reportPoints(document, "r1", FormBook())) {
    if (found.name == std::to_string(number)) return found.text;
  }
  return {};
}

struct Enquiry : Complaint {
  Enquiry() { markedTo(ravi); }
  const Officer ravi = officer("ravi");
};

TEST(ReportPoints, WitnessesStandWithNameAndMobileAsTheFeedingAsks) {
  Enquiry enquiry;
  enquiry.did(enquiry.ravi, OperationKind::ActionRecord,
              {{"type", "statement"},
               {"of", "witness"},
               {"person", "साक्षी एक"},
               {"mobile", "9999911111"},
               {"text", "पानी भरता है।"}});
  EXPECT_EQ(point(enquiry.document(), 9), "साक्षी एक, 9999911111: पानी भरता है।");
}

TEST(ReportPoints, WhatWasWrittenStandsInPlaceOfTheRecord) {
  Enquiry enquiry;
  EXPECT_EQ(point(enquiry.document(), 1), "आवेदक एक, नगला, 9999900001");
  enquiry.did(enquiry.ravi, OperationKind::ReportWrite, {{"report", "r1"}, {"points", {{"1", "दूसरा नाम"}}}});
  EXPECT_EQ(point(enquiry.document(), 1), "दूसरा नाम");
}

TEST(ReportPoints, WhatTheOfficerLeftOutOnPurposeStaysOut) {
  Enquiry enquiry;
  const FormBook forms;
  EXPECT_FALSE(pointFromRecord(enquiry.document(), "r1", forms, *forms.enquiry().field("3")).empty());
  EXPECT_EQ(point(enquiry.document(), 3), "");
}

TEST(ReportPoints, TheComplainantsOwnWordCountsMoreThanALaterAttempt) {
  Enquiry enquiry;
  enquiry.contacted(enquiry.ravi);
  enquiry.satisfied();
  enquiry.did(inspector(), OperationKind::FeedbackRecord, {{"result", "unreachable"}});
  EXPECT_EQ(point(enquiry.document(), 22), "संतुष्ट");
}

TEST(ReportPoints, FollowADistrictsOwnFormOfTheReport) {
  Enquiry enquiry;
  Json own = FormBook().enquiry().json;
  own["version"] = 2;
  own["fields"].push_back({{"name", "24"},
                           {"kind", "long_text"},
                           {"point", 24},
                           {"label", {{"hi", "ग्राम प्रधान का मत"}}},
                           {"written", true}});
  std::swap(own["fields"][0], own["fields"][1]);
  enquiry.did(enquiry.ravi, OperationKind::ReportWrite,
              {{"report", "r1"}, {"points", {{"2", "विपक्षी"}, {"24", "सहमत"}, {"x", "अन्य"}, {"30", "और"}}}});
  std::vector<std::string> names;
  for (const ReportPoint& found : reportPoints(enquiry.document(), "r1", FormBook(Json::array({own}))))
    names.push_back(found.name);
  EXPECT_EQ(names, (std::vector<std::string>{"2", "1", "4", "6", "24", "30", "x"}));
}

TEST(ReportPoints, SayHowFarAVisitWasFromWhereTheComplaintSays) {
  Enquiry enquiry;
  const auto visitedAt = [&](Json more) {
    more.update({{"type", "visit"}, {"text", "मेड़ देखी"}, {"lat_udeg", 27'055'000}, {"lon_udeg", 79'918'000}});
    enquiry.did(enquiry.ravi, OperationKind::ActionRecord, std::move(more));
  };
  visitedAt({{"accuracy_m", 12}, {"placed_by", "tablet"}});
  const std::string without = point(enquiry.document(), 17);
  EXPECT_NE(without.find("27.05500, 79.91800 (±12 मीटर): मेड़ देखी"), std::string::npos) << without;
  enquiry.document()["place"]["lat_udeg"] = 27'056'000;
  enquiry.document()["place"]["lon_udeg"] = 79'919'000;
  const std::string with = point(enquiry.document(), 17);
  EXPECT_NE(with.find("(±12 मीटर), शिकायत के स्थान से 150 मीटर: "), std::string::npos) << with;
  visitedAt({{"placed_by", "hand"}});
  EXPECT_NE(point(enquiry.document(), 17).find("79.91800 (हाथ से लिखा), शिकायत"), std::string::npos);
}

TEST(ReportPoints, SayTheEnquiryOfficerWhoSigned) {
  Enquiry enquiry;
  EXPECT_EQ(point(enquiry.document(), 4), "अधिकारी ravi");
  enquiry.contacted(enquiry.ravi);
  enquiry.visited(enquiry.ravi);
  enquiry.wrote(enquiry.ravi);
  enquiry.satisfied();
  enquiry.submitted(enquiry.ravi);
  EXPECT_EQ(point(enquiry.document(), 4), "अधिकारी ravi, उपनिरीक्षक");
}

TEST(IndianTime, IsTheDayAndTheHourInIndia) {
  EXPECT_EQ(indianDate(1'594'665'000'000), "14.07.2020");  // 13 July, 18:30 UTC
  EXPECT_EQ(indianDate(1'594'664'999'999), "13.07.2020");
  EXPECT_EQ(indianDateTime(1'594'665'000'000), "14.07.2020, 0:00");
  EXPECT_EQ(indianDateTime(1'594'664'940'000), "13.07.2020, 23:59");
}

}  // namespace
}  // namespace nistaran
