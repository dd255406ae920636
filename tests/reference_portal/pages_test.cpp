// The pages for browsers: what they show, what they keep, and what they never let through.
#include <gtest/gtest.h>

#include "tests/reference_portal/running_portal.h"

namespace reference_portal {
namespace {

bool has(const Answer& page, const std::string& text) {
  return page.body.find(text) != std::string::npos;
}

// Between two marks, the first time.
std::string between(const std::string& text, const std::string& before, const std::string& after) {
  const std::size_t found = text.find(before);
  if (found == std::string::npos) return {};
  const std::size_t begin = found + before.size();
  return text.substr(begin, text.find(after, begin) - begin);
}

class Page : public testing::Test {
 protected:
  static httplib::MultipartFormDataItems form(const std::map<std::string, std::string>& changes = {}) {
    std::map<std::string, std::string> fields{{"nature", "complaint"},
                                              {"category", "भूमि विवाद"},
                                              {"text", "मेड़ तोड़ दी"},
                                              {"complainant_name", "रामदीन"},
                                              {"complainant_mobile", "9999900777"},
                                              {"complainant_address", "ग्राम मानीमऊ"},
                                              {"station", "kannauj/kotwali"}};
    for (const auto& [name, value] : changes) fields[name] = value;
    httplib::MultipartFormDataItems items;
    for (const auto& [name, value] : fields) items.push_back({name, value, "", ""});
    return items;
  }
  // The cookie of a signed-in control room.
  Headers signedIn() {
    const Answer answer = portal.postForm("/control/login", {{"key", "control-key"}});
    EXPECT_EQ(answer.status, 303);
    const std::string cookie = answer.header("Set-Cookie");
    EXPECT_NE(cookie.find("HttpOnly"), std::string::npos);
    EXPECT_NE(cookie.find("SameSite=Strict"), std::string::npos);
    return {{"Cookie", cookie.substr(0, cookie.find(';'))}};
  }
  RunningPortal portal;
};

TEST_F(Page, speaksHindiFirstAndEnglishWhenAsked) {
  const Answer hindi = portal.get("/");
  EXPECT_TRUE(has(hindi, "<html lang=\"hi\">"));
  EXPECT_TRUE(has(hindi, "शिकायत दर्ज करें"));
  const Answer english = portal.get("/?lang=en");
  EXPECT_TRUE(has(english, "<html lang=\"en\">"));
  EXPECT_TRUE(has(english, "File a grievance"));
  EXPECT_TRUE(has(portal.get("/track", {{"Cookie", "a=b; lang=en"}}), "<html lang=\"en\">"));
  EXPECT_EQ(english.header("Set-Cookie"), "lang=en; Path=/; SameSite=Lax");
}

TEST_F(Page, saysThatItIsNoGovernmentSite) {
  EXPECT_TRUE(has(portal.get("/"), "यह शासन की वेबसाइट नहीं है"));
}

TEST_F(Page, keepsOtherSitesOut) {
  const Answer page = portal.get("/file");
  EXPECT_TRUE(page.header("Content-Security-Policy").starts_with("default-src 'none'"));
  EXPECT_EQ(page.header("X-Content-Type-Options"), "nosniff");
}

TEST_F(Page, ofTheFormGivesANumber) {
  const Answer page = portal.postFiles("/file", form());
  EXPECT_EQ(page.status, 201);
  EXPECT_TRUE(has(page, "<p class=\"number\">40016026000001</p>"));
  const Json record = portal.get("/api/v1/control/references", kControlKey).json.at("references").at(0);
  EXPECT_EQ(textAt(record.at("place"), "station"), "kotwali");
}

TEST_F(Page, ofTheFormSaysWhatIsWrongBesideTheFieldAndKeepsWhatWasTyped) {
  const Answer page = portal.postFiles("/file", form({{"text", "मेड़ (उत्तर)"}, {"complainant_mobile", "123"}}));
  EXPECT_EQ(page.status, 422);
  EXPECT_TRUE(has(page, "<p class=\"error\" id=\"text-error\">ये चिह्न हटाएँ: ( )</p>"));
  EXPECT_TRUE(
      has(page, "<p class=\"error\" id=\"complainant_mobile-error\">मोबाइल नंबर 10 अंकों का होता है</p>"));
  EXPECT_TRUE(has(page, "मेड़ (उत्तर)</textarea>"));
  EXPECT_TRUE(has(page, "value=\"रामदीन\""));
  EXPECT_TRUE(has(page, "<option value=\"kannauj/kotwali\" selected>"));
  EXPECT_TRUE(has(page, "value=\"complaint\" checked"));
}

TEST_F(Page, ofTheFormTakesFilesAndRefusesWrongOnes) {
  auto items = form();
  items.push_back({"attachment", "%PDF-1.7", "आवेदन (1).pdf", "application/pdf"});
  EXPECT_EQ(portal.postFiles("/file", items).status, 201);
  const Json record = portal.get("/api/v1/control/references", kControlKey).json.at("references").at(0);
  EXPECT_EQ(textAt(record.at("attachments").at(0), "name"), "आवेदन (1).pdf");
  items.back().content = "MZ";
  const Answer refused = portal.postFiles("/file", items);
  EXPECT_EQ(refused.status, 415);
  EXPECT_TRUE(has(refused, "केवल PDF, JPG, JPEG या PNG फ़ाइल लगाई जा सकती है"));
}

TEST_F(Page, ofTheFormTellsOfTheMonthlyLimit) {
  for (int i = 0; i < 10; ++i) EXPECT_EQ(portal.postFiles("/file", form()).status, 201);
  const Answer page = portal.postFiles("/file", form());
  EXPECT_EQ(page.status, 429);
  EXPECT_TRUE(has(page, "इस मोबाइल नंबर से इस माह 10 शिकायतें दर्ज हो चुकी हैं"));
}

TEST_F(Page, escapesHostileText) {
  const std::string hostile = "\"><script>alert('x')</script>";
  const Answer form_page =
      portal.postFiles("/file", form({{"text", hostile}, {"complainant_name", hostile}}));
  EXPECT_FALSE(has(form_page, "<script>"));
  EXPECT_TRUE(has(form_page, "&lt;script&gt;"));
  for (const char* address : {"/track?number=%22%3E%3Cscript%3E", "/control?state=%3Cscript%3E",
                              "/%3Cscript%3E", "/?lang=%3Cscript%3E", "/track?number=%FF%FE"}) {
    EXPECT_FALSE(has(portal.get(address), "<script>")) << address;
  }
  // A district's step may hold any character.
  const std::string number = portal.sent(aFiling());
  portal.district(number, "steps",
                  aStep(1, {{"text", hostile}, {"kind", "<script>"}, {"by", {{"name", hostile}}}}));
  const Answer track = portal.get("/track?number=" + number);
  EXPECT_TRUE(has(track, "&lt;script&gt;alert"));
  EXPECT_FALSE(has(track, "<script>"));
}

TEST_F(Page, ofTrackingShowsTheWholeLife) {
  const std::string number = portal.sent(aFiling());
  portal.district(number, "steps", aStep(1, {{"kind", "visit"}}));
  portal.district(number, "report", aReport(2));
  portal.district(number, "feedback", aFeedback(3));
  portal.district(number, "disposal", aDisposal(4));
  const Answer page = portal.get("/track?number=" + number);
  for (const char* text :
       {"निस्तारित", "स्थलीय निरीक्षण", "मेड़ बँधवा दी गई", "संतुष्ट", "राकेश कुमार, उपनिरीक्षक", "15.06.2026"}) {
    EXPECT_TRUE(has(page, text)) << text;
  }
  EXPECT_FALSE(has(page, "/track/remind")) << "nothing is left to remind of";
}

TEST_F(Page, ofTrackingTakesAReminderAndKnowsNoOtherNumbers) {
  const std::string number = portal.sent(aFiling());
  const Answer answer = portal.postForm("/track/remind", {{"number", number}});
  EXPECT_EQ(answer.status, 303);
  EXPECT_TRUE(has(portal.get(answer.header("Location")), "आपका रिमाइंडर दर्ज हो गया"));
  const Answer unknown = portal.get("/track?number=123");
  EXPECT_EQ(unknown.status, 404);
  EXPECT_TRUE(has(unknown, "इस संख्या का कोई सन्दर्भ नहीं मिला"));
}

TEST_F(Page, ofTheControlRoomNeedsTheKey) {
  const std::string number = portal.filed(aFiling());
  EXPECT_FALSE(has(portal.get("/control"), number));
  EXPECT_EQ(portal.postForm("/control/login", {{"key", "guessed"}}).status, 401);
  EXPECT_FALSE(has(portal.get("/control", {{"Cookie", "control=guessed"}}), number));
  EXPECT_TRUE(has(portal.get("/control", signedIn()), number));
}

TEST_F(Page, ofTheControlRoomSends) {
  const std::string number = portal.filed(aFiling());
  const Headers cookie = signedIn();
  const std::string token =
      between(portal.get("/control", cookie).body, "name=\"form_token\" value=\"", "\"");
  const Answer sent = portal.postForm(
      "/control/send", {{"form_token", token}, {"number", number}, {"station", "kannauj/kotwali"}}, cookie);
  EXPECT_EQ(sent.status, 303);
  EXPECT_TRUE(has(portal.get(sent.header("Location"), cookie), "सन्दर्भ भेज दिया गया"));
  EXPECT_EQ(textAt(portal.feed().json.at("references").at(0).at("place"), "station"), "kotwali");
  const Answer again = portal.postForm(
      "/control/send", {{"form_token", token}, {"number", number}, {"station", "kannauj/"}}, cookie);
  EXPECT_EQ(again.status, 409);
  EXPECT_TRUE(has(again, "सन्दर्भ पहले ही भेजा जा चुका है"));
}

TEST_F(Page, ofTheControlRoomTakesNoFormOfAnotherSite) {
  const std::string number = portal.filed(aFiling());
  const Headers cookie = signedIn();
  const httplib::Params forged{{"number", number}, {"station", "kannauj/kotwali"}};
  EXPECT_EQ(portal.postForm("/control/send", forged, cookie).status, 403);
  EXPECT_EQ(portal.postForm("/control/send", forged).status, 403);
  EXPECT_EQ(portal.postForm("/control/logout", {}, cookie).status, 403);
  EXPECT_TRUE(portal.feed().json.at("references").empty());
}

TEST_F(Page, ofTheControlRoomEndsWithTheShiftAndOnSigningOut) {
  const std::string number = portal.filed(aFiling());
  const Headers cookie = signedIn();
  const std::string token =
      between(portal.get("/control", cookie).body, "name=\"form_token\" value=\"", "\"");
  EXPECT_EQ(portal.postForm("/control/logout", {{"form_token", token}}, cookie).status, 303);
  EXPECT_FALSE(has(portal.get("/control", cookie), number));
  const Headers other = signedIn();
  portal.now_ms += 8 * 3'600'000;
  EXPECT_FALSE(has(portal.get("/control", other), number));
}

TEST_F(Page, thatIsNotThereSaysSo) {
  const Answer page = portal.get("/nowhere");
  EXPECT_EQ(page.status, 404);
  EXPECT_TRUE(has(page, "यह पृष्ठ नहीं मिला"));
  EXPECT_EQ(portal.get("/api/v1/nowhere").code(), "not_found");
  EXPECT_EQ(portal.get("/healthz").json, (Json{{"status", "ok"}}));
}

}  // namespace
}  // namespace reference_portal
