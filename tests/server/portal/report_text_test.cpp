#include "server/portal/report_text.h"

#include <gtest/gtest.h>

#include "shared/text.h"
#include "tests/builders.h"

namespace nistaran {
namespace {

using testing::Complaint;
using testing::officer;

std::string reportOf(const std::string& conclusion) {
  Complaint complaint;
  const Officer ravi = officer("ravi");
  complaint.markedTo(ravi);
  complaint.contacted(ravi);
  complaint.visited(ravi);
  complaint.wrote(ravi, conclusion);
  complaint.satisfied();
  EXPECT_EQ(complaint.submitted(ravi).outcome, Outcome::Accepted);
  return composeReport(complaint.document(), "r1", FormBook());
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST(ReportText, saysNumberPointsAndWhoEnquired) {
  const std::string text = reportOf("शिकायत सही पाई गई।");
  EXPECT_TRUE(contains(text, "सन्दर्भ संख्या: 40016026000123")) << text;
  EXPECT_TRUE(contains(text, "1. शिकायतकर्ता का नाम, पता, मोबाइल नंबर: आवेदक एक")) << text;
  EXPECT_TRUE(contains(text, "20. विश्लेषणात्मक निष्कर्ष और संस्तुति: शिकायत सही पाई गई।")) << text;
  EXPECT_TRUE(contains(text, "जाँच अधिकारी: अधिकारी ravi, उपनिरीक्षक")) << text;
  EXPECT_LT(text.find("1. शिकायतकर्ता"), text.find("20. विश्लेषणात्मक"));
}

TEST(ReportText, holdsNoSignThatThePortalRefuses) {
  const std::string text = reportOf("धारा 107(1) & \"अन्य\" = 50% #1 <x>\x0B\x7F");
  EXPECT_FALSE(hasPortalForbidden(text)) << text;
  EXPECT_EQ(text.find_first_of("\x0B\x7F"), std::string::npos);
  EXPECT_TRUE(contains(text, "और"));
}

TEST(ReportText, aLongReportIsCutAtASentenceAndKeepsItsSignature) {
  std::string longer;
  for (int i = 0; i < 900; ++i) longer += "जाँच की गई। ";
  const std::string text = reportOf(longer);
  EXPECT_LE(countCharacters(text), kPortalTextMax);
  EXPECT_GT(countCharacters(text), kPortalTextMax - 100);
  EXPECT_TRUE(contains(text, "जाँच की गई।\n… शेष आख्या कार्यालय में उपलब्ध है।")) << text.substr(text.size() - 300);
  EXPECT_TRUE(text.ends_with("जाँच अधिकारी: अधिकारी ravi, उपनिरीक्षक"));
}

TEST(ReportText, pointsStandInTheOrderOfTheirNumbers) {
  Json document{
      {"id", "1"},
      {"reports", {{"r", {{"points", {{"10", "दस"}, {"2", "दो"}, {"20", "बीस"}, {"extra", "और कुछ"}}}}}}}};
  const std::string text = composeReport(document, "r", FormBook());
  EXPECT_LT(text.find("2. "), text.find("10. "));
  EXPECT_LT(text.find("10. "), text.find("20. "));
  EXPECT_LT(text.find("20. "), text.find("extra. बिन्दु: और कुछ"));
}

TEST(ReportText, saysWhatIsOnRecordAsTheSupervisorSawIt) {
  const std::string text = reportOf("शिकायत सही पाई गई।");
  EXPECT_TRUE(contains(text, "17. स्थलीय निरीक्षण: दिनांक और स्थान: ")) << text;
  EXPECT_TRUE(contains(text, "22. संतुष्ट / असंतुष्ट, कारण सहित: संतुष्ट")) << text;
}

TEST(ReportText, aReportThatIsNotThereStillMakesAText) {
  EXPECT_TRUE(contains(composeReport(Json::object(), "nothing", FormBook()), "सेवा में"));
}

TEST(CutAtSentence, keepsWhatFits) {
  EXPECT_EQ(cutAtSentence("एक। दो।", 7, "…"), "एक। दो।");
}

TEST(CutAtSentence, cutsAfterTheLastWholeSentence) {
  EXPECT_EQ(cutAtSentence("एक। दो। तीन।", 9, "…"), "एक। दो।…");
  EXPECT_EQ(cutAtSentence("One. Two. Three.", 12, "…"), "One. Two.…");
  EXPECT_EQ(cutAtSentence("रु 5.50 दिए गए थे", 9, "…"), "रु 5.50…")
      << "a point inside a number ends no sentence";
}

TEST(CutAtSentence, neverTearsACharacter) {
  const std::string endless(300, 'x');
  EXPECT_EQ(cutAtSentence(endless, 10, "…"), std::string(9, 'x') + "…");
  std::string hindi;
  for (int i = 0; i < 100; ++i) hindi += "क";
  EXPECT_EQ(countCharacters(cutAtSentence(hindi, 10, "…")), 10u);
}

}  // namespace
}  // namespace nistaran
