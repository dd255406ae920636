#include "shared/canonical_json.h"

#include <gtest/gtest.h>

namespace nistaran {
namespace {

TEST(CanonicalJson, SortsMembersByUtf16AsTheExampleOfRfc8785Does) {
  const Json value =
      Json::parse(R"({"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh",
    "1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"})");
  EXPECT_EQ(canonicalJson(value),
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xC2\x80\":\"Control\",\"\xC3\xB6\":\"Latin Small "
            "Letter O With "
            "Diaeresis\",\"\xE2\x82\xAC\":\"Euro Sign\",\"\xF0\x9F\x98\x80\":\"Emoji: Grinning Face\","
            "\"\xEF\xAC\xB3\":\"Hebrew Letter Dalet With Dagesh\"}");
}

TEST(CanonicalJson, EscapesOnlyWhatMustBe) {
  EXPECT_EQ(canonicalJson(Json("\b\t\n\f\r\"\\/\x01 शिकायत")), "\"\\b\\t\\n\\f\\r\\\"\\\\/\\u0001 शिकायत\"");
}

TEST(CanonicalJson, HasNoWhiteSpaceAndKeepsArraysInOrder) {
  EXPECT_EQ(canonicalJson(Json::parse(R"({ "b" : [3, 1, {"z": null, "a": true}], "a" : -7 })")),
            R"({"a":-7,"b":[3,1,{"a":true,"z":null}]})");
}

TEST(CanonicalJson, RefusesANumberThatTwoLibrariesMightPrintInTwoWays) {
  EXPECT_THROW(canonicalJson(Json(0.1)), std::logic_error);
}

TEST(CanonicalJson, DigestIsSha256OfTheBytes) {
  EXPECT_EQ(digestOf(Json::object()), "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
}

}  // namespace
}  // namespace nistaran
