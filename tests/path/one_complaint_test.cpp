// The way of one complaint, to be read from top to bottom. The same day with windows, processes, TLS and a
// line that breaks is tests/day.
#include <gtest/gtest.h>

#include "shared/report_points.h"
#include "tests/path/headquarters.h"

namespace nistaran::path {
namespace {

using testing::inspector;
using testing::officer;
using testing::supervisor;

const std::string kConclusion = "नाली की सफाई कराई गई; रास्ते पर पानी नहीं है।";

Json theComplaint() {
  return {{"type", 4},
          {"nature", "complaint"},
          {"category", "रास्ता"},
          {"text", "रास्ते पर पानी भरा रहता है।"},
          {"complainant", {{"name", "आवेदक एक"}, {"mobile", "9999900001"}, {"address", "नगला"}}}};
}

Json theOnlyConflict(const Json& document) {
  const Json& conflicts = objectAt(document, "conflicts");
  return conflicts.size() == 1 ? conflicts.begin().value() : Json::object();
}

TEST(OneComplaint, TravelsFromTheCitizenToTheFieldAndBackToTheCitizen) {
  Headquarters headquarters;
  Tablet ravis(headquarters, officer("ravi"));
  Tablet inspectors(headquarters, inspector());
  Tablet supervisors(headquarters, supervisor());

  // A citizen files it, the control room sends it to the district, the server fetches it.
  const std::string number = headquarters.citizenFiles(theComplaint());
  headquarters.controlRoomSends(number, "tirwa");
  headquarters.asksThePortal();

  // The inspector marks it to Ravi; nobody else could see it before.
  ravis.meetsTheServer();
  EXPECT_TRUE(ravis.sees(number).is_null());
  inspectors.meetsTheServer();
  inspectors.records(
      number, OperationKind::ComplaintMark,
      {{"circle", "tirwa"}, {"station", "tirwa"}, {"officer", "ravi"}, {"officer_name", "अधिकारी ravi"}});
  inspectors.meetsTheServer();
  ravis.meetsTheServer();
  supervisors.meetsTheServer();
  ASSERT_EQ(stringAt(ravis.sees(number), "status"), "marked");

  // No network: Ravi works, and submits before anybody has asked the complainant.
  ravis.records(number, OperationKind::FieldsSet, {{"set", {{"complainant.mobile", "9999900002"}}}});
  ravis.records(number, OperationKind::ActionRecord,
                {{"type", "contact"}, {"result", "reached"}, {"text", "बात हुई"}});
  ravis.records(number, OperationKind::ActionRecord, {{"type", "visit"}, {"text", "मौके पर गया"}});
  for (const char* mobile : {"9999911111", "9999922222"}) {
    ravis.records(number, OperationKind::ActionRecord,
                  {{"type", "statement"},
                   {"of", "witness"},
                   {"person", "स्वतंत्र साक्षी"},
                   {"mobile", mobile},
                   {"text", "पानी भरता था।"}});
  }
  ravis.records(number, OperationKind::ReportWrite, {{"report", "r1"}, {"points", {{"20", kConclusion}}}});
  ravis.records(number, OperationKind::ReportSubmit, {{"report", "r1"}});
  EXPECT_EQ(stringAt(ravis.sees(number), "status"), "marked") << "the report waits for the satisfaction";
  EXPECT_EQ(objectAt(ravis.sees(number), "held").size(), 1U);

  // Nor for the inspector, who takes the satisfaction and hears another phone number.
  inspectors.records(number, OperationKind::FieldsSet, {{"set", {{"complainant.mobile", "9999900003"}}}});
  inspectors.records(number, OperationKind::FeedbackRecord, {{"result", "satisfied"}});

  // At headquarters the supervisor goes on.
  supervisors.records(number, OperationKind::FieldsSet, {{"set", {{"priority", "high"}}}});
  supervisors.records(number, OperationKind::FieldsSet,
                      {{"set", {{"internal_due_at_ms", toMs(headquarters.clock().now()) + 432'000'000}}}});
  supervisors.meetsTheServer();

  // The network is back. The report goes out of itself as soon as the satisfaction is there.
  ravis.meetsTheServer();
  EXPECT_EQ(stringAt(headquarters.document(number), "status"), "marked");
  inspectors.meetsTheServer();
  EXPECT_EQ(stringAt(headquarters.document(number), "status"), "submitted");
  ravis.meetsTheServer();
  supervisors.meetsTheServer();

  // Everybody sees the same, and both phone numbers.
  EXPECT_EQ(ravis.holds(number), inspectors.holds(number));
  EXPECT_EQ(ravis.holds(number), supervisors.holds(number));
  EXPECT_EQ(ravis.waiting() + inspectors.waiting() + supervisors.waiting(), 0U);
  EXPECT_EQ(stringAt(ravis.sees(number), "priority"), "high");
  EXPECT_EQ(stringAt(ravis.sees(number), "complainant.mobile"), "9999900003") << "the senior one's stands";
  const Json conflict = theOnlyConflict(ravis.sees(number));
  EXPECT_EQ(stringAt(conflict, "field"), "complainant.mobile");
  EXPECT_NE(conflict.dump().find("9999900002"), std::string::npos) << "the other is not lost";

  // The supervisor approves what was submitted; the portal is fed.
  const Json before = supervisors.sees(number);
  supervisors.records(number, OperationKind::ReportApprove,
                      {{"report", "r1"}, {"submission", stringAt(before, "reports.r1.submission")}});
  supervisors.meetsTheServer();
  headquarters.feedsThePortal();

  const Json tracked = headquarters.citizenTracks(number);
  EXPECT_EQ(stringAt(tracked, "state"), "disposed");
  EXPECT_NE(stringAt(tracked, "report.text").find(kConclusion), std::string::npos);
  EXPECT_NE(stringAt(tracked, "report.text").find("स्वतंत्र साक्षी, 9999911111"), std::string::npos);
  EXPECT_EQ(stringAt(tracked, "feedback.result"), "satisfied");

  // And all three have it from the server that the portal has taken it.
  for (Tablet* each : {&ravis, &inspectors, &supervisors}) each->meetsTheServer();
  EXPECT_EQ(stringAt(ravis.sees(number), "status"), "disposed");
  EXPECT_EQ(ravis.holds(number), inspectors.holds(number));
  EXPECT_EQ(ravis.holds(number), supervisors.holds(number));
}

// The district needs something that no app has, writes it down as a form, and loads it at the server.
TEST(ADistrictsOwnForm, ReachesTheTabletAndItsRecordTheDocumentTheReportAndThePortal) {
  Headquarters headquarters;
  Tablet ravis(headquarters, officer("ravi"));
  Tablet supervisors(headquarters, supervisor());
  Tablet inspectors(headquarters, inspector());
  const std::string number = headquarters.citizenFiles(theComplaint());
  headquarters.controlRoomSends(number, "tirwa");
  headquarters.asksThePortal();
  supervisors.meetsTheServer();
  supervisors.records(
      number, OperationKind::ComplaintMark,
      {{"circle", "tirwa"}, {"station", "tirwa"}, {"officer", "ravi"}, {"officer_name", "अधिकारी ravi"}});
  supervisors.meetsTheServer();
  ravis.meetsTheServer();
  EXPECT_EQ(ravis.forms().find("boat_patrol"), nullptr);

  headquarters.loadsForm({{"form", "boat_patrol"},
                          {"version", 1},
                          {"title", {{"hi", "नाव गश्त"}, {"en", "Boat patrol"}}},
                          {"point", 17},
                          {"fields",
                           {{{"name", "ghat"}, {"kind", "text"}, {"label", {{"hi", "घाट"}}}},
                            {{"name", "crew"}, {"kind", "people"}, {"label", {{"hi", "गश्ती दल"}}}}}}});
  ravis.meetsTheServer();
  const FormBook forms = ravis.forms();
  ASSERT_TRUE(forms.find("boat_patrol"));

  ravis.records(
      number, OperationKind::ActionRecord,
      {{"type", "boat_patrol"},
       {"form_version", 1},
       {"fields", {{"ghat", "मेंहदी घाट"}, {"crew", {{{"name", "क ख"}, {"mobile", "9999911111"}}}}}}});
  ravis.records(number, OperationKind::ActionRecord,
                {{"type", "contact"}, {"result", "reached"}, {"text", "बात हुई"}});
  ravis.records(number, OperationKind::ActionRecord, {{"type", "visit"}, {"text", "मौके पर गया"}});
  ravis.records(number, OperationKind::ReportWrite, {{"report", "r1"}, {"points", {{"20", kConclusion}}}});
  ravis.records(number, OperationKind::ReportSubmit, {{"report", "r1"}});
  ravis.meetsTheServer();
  inspectors.meetsTheServer();
  inspectors.records(number, OperationKind::FeedbackRecord, {{"result", "satisfied"}});
  inspectors.meetsTheServer();
  supervisors.meetsTheServer();

  const Json before = supervisors.sees(number);
  ASSERT_EQ(stringAt(before, "status"), "submitted");
  std::string visited;
  for (const ReportPoint& point : reportPoints(before, "r1", supervisors.forms()))
    if (point.name == "17") visited = point.text;
  EXPECT_NE(visited.find("घाट: मेंहदी घाट; गश्ती दल: क ख, 9999911111"), std::string::npos) << visited;

  supervisors.records(number, OperationKind::ReportApprove,
                      {{"report", "r1"}, {"submission", stringAt(before, "reports.r1.submission")}});
  supervisors.meetsTheServer();
  headquarters.feedsThePortal();
  const std::string fed = stringAt(headquarters.citizenTracks(number), "report.text");
  EXPECT_NE(fed.find("घाट: मेंहदी घाट; गश्ती दल: क ख, 9999911111"), std::string::npos) << fed;
}

}  // namespace
}  // namespace nistaran::path
