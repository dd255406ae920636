// What citizens may file, and how they are refused.
#include <gtest/gtest.h>

#include <set>

#include "tests/reference_portal/running_portal.h"

namespace reference_portal {
namespace {

constexpr const char* kFile = "/api/v1/references";
const std::string kPng = "\x89PNG\r\n\x1A\n";

class Filing : public testing::Test {
 protected:
  void expectRefused(const Json& changes, int status, const std::string& code, const std::string& field) {
    const Answer answer = portal.post(kFile, aFiling(changes));
    EXPECT_EQ(answer.status, status) << changes << answer.body;
    EXPECT_EQ(answer.code(), code) << changes;
    EXPECT_EQ(textAt(answer.json, "field"), field) << changes;
    EXPECT_EQ(answer.header("Content-Type"), "application/problem+json; charset=utf-8");
    EXPECT_FALSE(textAt(answer.json, "title").empty());
    EXPECT_FALSE(textAt(answer.json, "title_hi").empty());
    EXPECT_EQ(integerAt(answer.json, "status"), status);
  }
  static Json withFile(const std::string& name, const std::string& type, const std::string& base64) {
    return {{"attachments", {{{"name", name}, {"media_type", type}, {"content_base64", base64}}}}};
  }
  RunningPortal portal;
};

TEST_F(Filing, givesFourteenDigitsOfTypeAreaYearAndSerial) {
  EXPECT_EQ(portal.filed(aFiling()), "40016026000001");
  EXPECT_EQ(portal.filed(aFiling()), "40016026000002");
  EXPECT_EQ(portal.filed(aFiling({{"district", nullptr}})), "40000026000001") << "of nowhere";
}

TEST_F(Filing, givesNoNumberTwiceWhereTypesBeginWithTheSameDigit) {
  std::set<std::string> numbers{portal.filed(aFiling())};
  for (const int type : {4, 41, 4, 41}) {
    numbers.insert(textAt(portal.post(kFile, aFiling({{"type", type}}), kControlKey).json, "number"));
  }
  EXPECT_EQ(numbers.size(), 5U);
}

TEST_F(Filing, leavesOtherTypesThanOnlineToOffices) {
  expectRefused({{"type", 1}}, 403, "type_not_allowed", "type");
  for (const int type : {1, 9, 2, 3, 4, 5, 6, 7, 8, 41, 21, 73, 88, 31}) {
    const Answer answer = portal.post(kFile, aFiling({{"type", type}}), kControlKey);
    EXPECT_EQ(answer.status, 201) << type;
    EXPECT_EQ(textAt(answer.json, "number").front(), std::to_string(type).front());
  }
  expectRefused({{"type", 10}}, 422, "unknown_type", "type");
  EXPECT_EQ(portal.post(kFile, aFiling(), {{"Authorization", "Bearer guessed"}}).code(), "wrong_key");
}

TEST_F(Filing, refusesEachForbiddenCharacterInEachText) {
  for (const char character : std::string("<>`='~%\"*^$&#()")) {
    const Answer answer = portal.post(kFile, aFiling({{"text", std::string("मेड़ ") + character}}));
    EXPECT_EQ(answer.code(), "forbidden_characters") << character;
    EXPECT_EQ(answer.json.value("characters", Json()), Json::array({std::string(1, character)}));
  }
  const std::string bad = "a<b>";
  expectRefused({{"category", bad}}, 422, "forbidden_characters", "category");
  expectRefused({{"place", {{"village", bad}}}}, 422, "forbidden_characters", "place.village");
  for (const char* part : {"complainant", "opposite_party"}) {
    for (const char* field : {"name", "address", "mobile"}) {
      expectRefused({{part, {{field, bad}}}}, 422, "forbidden_characters", std::string(part) + "." + field);
    }
  }
  const Answer answer = portal.post(kFile, aFiling({{"text", std::string("a\0b\x07", 4)}}));
  EXPECT_EQ(answer.json.value("characters", Json()), Json::array({"U+0000", "U+0007"}));
}

TEST_F(Filing, refusesWhatIsMissingOrBlank) {
  for (const char* field : {"nature", "category", "text", "complainant"}) {
    expectRefused({{field, nullptr}}, 422, "missing_field", field);
  }
  expectRefused({{"text", " \n "}}, 422, "missing_field", "text");
  for (const char* field : {"name", "mobile", "address"}) {
    expectRefused({{"complainant", {{field, nullptr}}}}, 422, "missing_field",
                  std::string("complainant.") + field);
  }
}

TEST_F(Filing, refusesWrongValuesAndTypes) {
  for (const char* mobile : {"99999", "99999000011", "99999x0001"}) {
    expectRefused({{"complainant", {{"mobile", mobile}}}}, 422, "invalid_field", "complainant.mobile");
  }
  expectRefused({{"nature", "gossip"}}, 422, "invalid_field", "nature");
  expectRefused({{"text", 7}}, 422, "invalid_field", "text");
  expectRefused({{"group", "yes"}}, 422, "invalid_field", "group");
  expectRefused({{"district", "nowhere"}}, 422, "unknown_district", "district");
  expectRefused({{"place", {{"station", "tajganj"}}}}, 422, "unknown_station", "place.station");
  expectRefused({{"earlier_numbers", {"1", "2"}}}, 422, "invalid_field", "earlier_numbers.0");
  expectRefused({{"earlier_numbers", {"4001602600", "4001602601", "4001602602"}}}, 422, "invalid_field",
                "earlier_numbers");
}

TEST_F(Filing, countsCharactersNotBytes) {
  std::string text;
  for (int i = 0; i < 4000; ++i) text += "क";
  portal.filed(aFiling({{"text", text}}));
  expectRefused({{"text", text + "क"}}, 422, "too_long", "text");
}

TEST_F(Filing, refusesWhatIsNoJsonObjectAndWhatIsTooLarge) {
  for (const std::string body : {"", "{", "[]", "\"a\"", "{\"text\":\"\xFF\"}"}) {
    EXPECT_EQ(portal.postText(kFile, body).code(), "malformed_json") << body;
  }
  const Answer large = portal.postText(kFile, std::string(5 * 1024 * 1024, ' '));
  EXPECT_EQ(large.status, 413);
  EXPECT_EQ(large.code(), "body_too_large");
}

TEST_F(Filing, ignoresFieldsThatItDoesNotKnow) {
  const std::string number = portal.filed(aFiling({{"colour", "red"}, {"complainant", {{"shoe", 9}}}}));
  const Json record = portal.control(number, "send", {{"district", "kannauj"}, {"speed", 1}}).json;
  EXPECT_FALSE(record.contains("colour"));
  EXPECT_FALSE(record.at("complainant").contains("shoe"));
}

TEST_F(Filing, takesFilesThatAreWhatTheySay) {
  const std::string number = portal.sent(aFiling(withFile("C:\\photo.JPG", "image/jpg", "/9j/4AAQ")));
  const Json attachment = portal.feed().json.at("references").at(0).at("attachments").at(0);
  EXPECT_EQ(textAt(attachment, "name"), "photo.JPG");
  EXPECT_EQ(textAt(attachment, "media_type"), "image/jpeg");
  EXPECT_EQ(integerAt(attachment, "size_bytes"), 6);
  const std::string path = "/api/v1/references/" + number + "/attachments/" + textAt(attachment, "id");
  const Answer bytes = portal.get(path, kKannaujKey);
  EXPECT_EQ(bytes.body, std::string("\xFF\xD8\xFF\xE0\x00\x10", 6));
  EXPECT_EQ(bytes.header("Content-Type"), "image/jpeg");
  EXPECT_EQ(portal.get(path).code(), "wrong_key");
  EXPECT_EQ(portal.get(path, kAgraKey).code(), "unknown_number");
  EXPECT_EQ(portal.get("/api/v1/references/" + number + "/attachments/9", kKannaujKey).code(),
            "unknown_attachment");
}

TEST_F(Filing, refusesFilesOfOtherKindsAndBrokenOnes) {
  expectRefused(withFile("a.exe", "application/pdf", "JVBERi0="), 415, "attachment_type", "attachments.0");
  expectRefused(withFile("a.pdf", "text/html", "JVBERi0="), 415, "attachment_type", "attachments.0");
  expectRefused(withFile("a.pdf", "application/pdf", "PGh0bWw+"), 415, "attachment_type", "attachments.0");
  expectRefused(withFile("a.png", "image/png", ""), 415, "attachment_type", "attachments.0");
  expectRefused(withFile("a.png", "image/png", "not base64!"), 422, "invalid_field", "attachments.0");
  Json six = Json::array();
  for (int i = 0; i < 6; ++i) six.push_back(Json::object());
  expectRefused({{"attachments", six}}, 422, "too_many_attachments", "attachments");
}

TEST_F(Filing, takesFiveHundredKilobytesAndNotAByteMore) {
  // "%PDF-." and then "AAAA" for three bytes each.
  const auto pdf = [](std::size_t bytes) {
    std::string base64 = "JVBERi0u" + std::string((bytes - 6) / 3 * 4, 'A');
    if ((bytes - 6) % 3 == 1) base64 += "AA==";
    if ((bytes - 6) % 3 == 2) base64 += "AAA=";
    return base64;
  };
  const std::string number = portal.sent(aFiling(withFile("a.pdf", "application/pdf", pdf(512000))));
  EXPECT_EQ(integerAt(portal.feed().json.at("references").at(0).at("attachments").at(0), "size_bytes"),
            512000);
  expectRefused(withFile("a.pdf", "application/pdf", pdf(512001)), 413, "attachment_too_large",
                "attachments.0");
  expectRefused(withFile("a.pdf", "application/pdf", pdf(900000)), 413, "attachment_too_large",
                "attachments.0");
}

TEST_F(Filing, takesTenAMonthFromOneMobileNumber) {
  const Json filing = aFiling();
  for (int i = 0; i < 10; ++i) portal.filed(filing);
  const Answer refused = portal.post(kFile, filing);
  EXPECT_EQ(refused.status, 429);
  EXPECT_EQ(refused.code(), "monthly_limit");
  EXPECT_EQ(integerAt(refused.json, "limit"), 10);
  EXPECT_EQ(portal.post(kFile, filing, kControlKey).status, 201) << "an office is exempt";

  // From noon of the 15th in India to the first of July.
  EXPECT_EQ(refused.header("Retry-After"), std::to_string((15 * 24 + 12) * 3600 + 1));
  constexpr std::int64_t kFirstOfJulyMs = 1782844200000;  // 00:00 in India
  portal.now_ms = kFirstOfJulyMs - 1;
  EXPECT_EQ(portal.post(kFile, filing).status, 429);
  portal.now_ms = kFirstOfJulyMs;
  portal.filed(filing);
}

TEST_F(Filing, officesDoNotUseUpACitizensMonth) {
  const Json filing = aFiling();
  for (int i = 0; i < 12; ++i) EXPECT_EQ(portal.post(kFile, filing, kControlKey).status, 201);
  portal.filed(filing);
}

}  // namespace
}  // namespace reference_portal
