#include "shared/form_record.h"

#include <gtest/gtest.h>

#include "shared/limits.h"
#include "shared/report_points.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

Json courtCase() {
  return Json{{"type", "court_case"},
              {"form_version", 1},
              {"fields",
               {{"court", "सिविल जज, कन्नौज"},
                {"case_number", "112/2025"},
                {"state", "pending"},
                {"next_date", "2026-08-03"}}}};
}

struct Recorded : testing::Complaint {
  Recorded() { markedTo(ravi); }
  Outcome records(Json body) { return did(ravi, OperationKind::ActionRecord, std::move(body)).outcome; }
  std::string point(const char* name) {
    for (const ReportPoint& found : reportPoints(document(), "r1", forms)) {
      if (found.name == name) return found.text;
    }
    return {};
  }
  const Officer ravi = testing::officer("ravi");
  const FormBook forms;
};

TEST(FormRecord, IsTakenWithEveryKindOfValueAndKeptAsItIs) {
  Recorded complaint;
  Json body{{"type", "boat_patrol"},
            {"form_version", 3},
            {"fields",
             {{"ghat", "मेंहदी घाट"},
              {"boats", 4},
              {"stopped", false},
              {"chief", {{"name", "राम लाल"}}},
              {"crew", {{{"name", "क"}, {"mobile", "9999900001"}}, {{"name", "ख"}}}}}}};
  EXPECT_EQ(complaint.records(body), Outcome::Accepted);
  const Json document = complaint.document();
  EXPECT_EQ(objectAt(document, "actions").begin()->at("fields"), body["fields"]);
}

TEST(FormRecord, OfAnotherShapeIsRefused) {
  const auto outcome = [](const char* member, Json value) {
    Recorded complaint;
    Json body = courtCase();
    body[member] = std::move(value);
    return complaint.records(body);
  };
  EXPECT_EQ(outcome("form_version", nullptr), Outcome::Refused);
  EXPECT_EQ(outcome("form_version", 0), Outcome::Refused);
  EXPECT_EQ(outcome("form_version", "1"), Outcome::Refused);
  EXPECT_EQ(outcome("fields", "text"), Outcome::Refused);
  EXPECT_EQ(outcome("fields", {{"court", {{"name", 7}}}}), Outcome::Refused);
  EXPECT_EQ(outcome("fields", {{"court", {"a", "b"}}}), Outcome::Refused);
  EXPECT_EQ(outcome("fields", {{"court", std::string(limits::kTextBytesMax + 1, 'x')}}), Outcome::Refused);
  EXPECT_EQ(outcome("fields", {{std::string(limits::kFormNameBytesMax + 1, 'x'), "y"}}), Outcome::Refused);
  Json many = Json::object();
  for (std::size_t i = 0; i <= limits::kFormFieldsMax; ++i) many["f" + std::to_string(i)] = "x";
  EXPECT_EQ(outcome("fields", many), Outcome::Refused);
  Json crowd = Json::array();
  for (std::size_t i = 0; i <= limits::kFormPeopleMax; ++i) crowd.push_back({{"name", "क"}});
  EXPECT_EQ(outcome("fields", {{"crew", crowd}}), Outcome::Refused);
  crowd.erase(0);
  EXPECT_EQ(outcome("fields", {{"crew", crowd}}), Outcome::Accepted);
}

TEST(FormRecord, IsToldAsLabelAndValueInTheOrderOfTheForm) {
  const FormBook forms;
  const auto lines = linesOf(forms.find("court_case"), courtCase(), "hi");
  ASSERT_EQ(lines.size(), 4U);
  EXPECT_EQ(lines[0].label, "न्यायालय");
  EXPECT_EQ(lines[2].text, "विचाराधीन");
  EXPECT_EQ(lines[3].text, "03.08.2026");
  EXPECT_EQ(linesOf(forms.find("court_case"), courtCase(), "en")[2].text, "Pending");
}

TEST(FormRecord, OfAFormThatIsNotKnownHereStillSaysEverything) {
  Json record = courtCase();
  record["type"] = "tomorrow";
  record["fields"]["judge"] = {{"name", "क"}, {"court_room", "7"}};
  const auto lines = linesOf(nullptr, record, "hi");
  ASSERT_EQ(lines.size(), 5U);
  EXPECT_EQ(lines[0].label, "case_number");
  EXPECT_EQ(lines[2].label, "judge");
  EXPECT_EQ(lines[2].text, "क, 7");
  EXPECT_EQ(linesOf(FormBook().find("court_case"), record, "hi").back().label, "judge")
      << "what the form does not know stands after what it knows";
}

TEST(FormRecord, FeedsThePointOfTheReportThatItsFormNames) {
  Recorded complaint;
  complaint.records({{"type", "joint_team"},
                     {"form_version", 1},
                     {"fields",
                      {{"date", "2026-07-14"},
                       {"team", {{{"name", "राम लाल, लेखपाल"}, {"mobile", "9999912346"}}}},
                       {"result", "मेड़ नापी गई"}}}});
  const std::string text = complaint.point("11");
  EXPECT_NE(text.find("दिनांक: 14.07.2026; टीम के सदस्य"), std::string::npos) << text;
  EXPECT_NE(text.find("राम लाल, लेखपाल, 9999912346"), std::string::npos) << text;
  EXPECT_NE(text.find("परिणाम: मेड़ नापी गई"), std::string::npos) << text;
}

TEST(FormRecord, OfTheCourtIsProposedForThePointThatTheOfficerWrites) {
  Recorded complaint;
  complaint.records(courtCase());
  EXPECT_EQ(complaint.point("16"), "") << "the officer has the last word there";
  const FormField* point = complaint.forms.enquiry().field("16");
  const std::string proposed = pointFromRecord(complaint.document(), "r1", complaint.forms, *point);
  EXPECT_NE(proposed.find("वाद संख्या: 112/2025"), std::string::npos) << proposed;
}

TEST(FormRecord, PreventiveActionStandsAtThePointOfItsSection) {
  Recorded complaint;
  const auto act = [&](const char* section) {
    complaint.records(
        {{"type", "preventive"}, {"form_version", 1}, {"fields", {{"section", section}, {"sides", "both"}}}});
  };
  act("s170");
  EXPECT_EQ(complaint.point("12"), "");
  EXPECT_NE(complaint.point("15").find("दोनों पक्ष"), std::string::npos);
  act("s126_135");
  EXPECT_NE(complaint.point("12").find("126/135"), std::string::npos);
}

TEST(FormRecord, CountsForItsRoundAlone) {
  Recorded complaint;
  complaint.records(courtCase());
  Json document = complaint.document();
  document["round"] = 2;
  EXPECT_EQ(pointFromForms(document, complaint.forms, 16), "");
}

TEST(Notices, StandUntilTheFieldIsThereThatEndsThem) {
  Recorded complaint;
  EXPECT_TRUE(noticesOf(complaint.document(), complaint.forms).empty());
  Json offence{{"type", "cognizable"},
               {"form_version", 1},
               {"fields", {{"facts", "मारपीट"}, {"sections", "बीएनएस 115(2)"}}}};
  complaint.records(offence);
  const auto notices = noticesOf(complaint.document(), complaint.forms);
  ASSERT_EQ(notices.size(), 1U);
  EXPECT_TRUE(notices[0].stop);
  offence["fields"]["fir_number"] = "212/2026";
  complaint.records(offence);
  EXPECT_TRUE(noticesOf(complaint.document(), complaint.forms).empty());
  complaint.records(
      {{"type", "transfer_request"}, {"form_version", 1}, {"fields", {{"target", "राजस्व विभाग"}}}});
  EXPECT_EQ(noticesOf(complaint.document(), complaint.forms).size(), 1U)
      << "a request waits for the supervisor";
}

TEST(CalendarDay, IsOneThatTheCalendarHas) {
  EXPECT_TRUE(isCalendarDay("2028-02-29"));
  for (const char* text :
       {"2026-02-29", "2026-13-01", "2026-1-01", "2026-07-14 ", "14.07.2026", "", "2026-00-10", "-026-07-14"})
    EXPECT_FALSE(isCalendarDay(text)) << text;
}

}  // namespace
}  // namespace nistaran
