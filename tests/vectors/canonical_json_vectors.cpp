#include "shared/canonical_json.h"
#include "tests/vectors/vectors.h"

namespace nistaran::vectors {
namespace {

Json taken(const char* name, const std::string& input) {
  const Json value = parseJson(input).value();
  return Json{
      {"name", name}, {"input", input}, {"canonical", canonicalJson(value)}, {"sha256", digestOf(value)}};
}

Json refused(const char* name, const std::string& input) {
  return Json{{"name", name}, {"input", input}, {"error", parseJson(input).error().detail()}};
}

std::string nested(int levels) {
  const auto times = static_cast<std::size_t>(levels);
  return std::string(times, '[') + "1" + std::string(times, ']');
}

}  // namespace

Json canonicalJsonVectors() {
  const Json accepted = Json::array({
      taken("white space goes, members are sorted", "{ \"b\" : [ 1 , true , null ] ,\n\t\"a\" : \"\" }"),
      // RFC 8785, section 3.2.3: the smiley, a surrogate pair in UTF-16, stands before U+FB33.
      taken("members are sorted by UTF-16 code units, not by code points",
            R"({"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7})"),
      taken("a name that is the beginning of another comes first", R"({"aa":1,"a":2,"":3,"ab":4})"),
      taken("seven escapes have two characters", R"({"text":"\u0008\u0009\u000a\u000c\u000d\u0022\u005c"})"),
      taken("other control characters are \\u00xx in lower case, all else stands as it is",
            R"({"text":"\u0000\u001F\u007f\/\u2028\u20ac"})"),
      taken("Devanagari is not escaped", "{\"name\":\"\\u0928\\u0917\\u0932\\u093e\"}"),
      taken("integers within 2^53", R"([0,-0,1,-1,9007199254740991,-9007199254740991])"),
      taken("nested thirty-two levels deep", nested(32)),
      taken("an empty object, an empty list", R"({"list":[],"object":{}})"),
  });
  const Json rejected = Json::array({
      refused("a fraction", R"({"lat":27.05})"),
      refused("a fraction of zero", "1.0"),
      refused("an exponent", "1e3"),
      refused("beyond 2^53", "9007199254740992"),
      refused("beyond -2^53", "-9007199254740992"),
      refused("half of a surrogate pair", R"("\ud83d")"),
      refused("nested thirty-three levels deep", nested(33)),
      refused("cut off", R"({"a":1)"),
      refused("more than one value", "{} {}"),
      refused("nothing", ""),
  });
  return Json{{"accepted", accepted}, {"rejected", rejected}};
}

}  // namespace nistaran::vectors
