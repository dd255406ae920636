#include "tests/reference_portal/page.h"

#include <kainjow/mustache.hpp>

#include "tests/reference_portal/assets.h"

namespace reference_portal {
namespace {

namespace mustache = kainjow::mustache;

mustache::data dataFrom(const Json& json) {
  // An empty text is as absent: its section is not shown.
  if (json.is_string() && json.get_ref<const std::string&>().empty()) return false;
  if (json.is_string()) return json.get<std::string>();
  if (json.is_boolean()) return json.get<bool>();
  if (json.is_number()) return json.dump();
  if (json.is_array()) {
    mustache::data list(mustache::data::type::list);
    for (const Json& item : json) list.push_back(dataFrom(item));
    return list;
  }
  if (!json.is_object()) return false;
  mustache::data object;
  for (const auto& [name, value] : json.items()) object.set(name, dataFrom(value));
  return object;
}

std::string rendered(const std::string& name, mustache::data& data) {
  mustache::mustache shape{std::string(asset(name))};
  if (!shape.is_valid()) throw std::logic_error(name + ": " + shape.error_message());
  return shape.render(data);
}

std::string withLanguage(const std::string& address, const char* language) {
  return address + (address.find('?') == std::string::npos ? "?lang=" : "&lang=") + language;
}

void protect(httplib::Response& response) {
  response.set_header("Content-Security-Policy",
                      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
                      "frame-ancestors 'none'; base-uri 'none'");
  response.set_header("X-Content-Type-Options", "nosniff");
  response.set_header("Referrer-Policy", "no-referrer");
  response.set_header("Cache-Control", "no-store");
}

}  // namespace

std::string cookieOf(const httplib::Request& request, const std::string& name) {
  const std::string cookies = "; " + request.get_header_value("Cookie");
  const std::string mark = "; " + name + "=";
  const std::size_t found = cookies.find(mark);
  if (found == std::string::npos) return {};
  const std::size_t begin = found + mark.size();
  return cookies.substr(begin, cookies.find(';', begin) - begin);
}

Language languageOf(const httplib::Request& request) {
  const std::string asked = request.get_param_value("lang");
  const std::string wanted = asked == "hi" || asked == "en" ? asked : cookieOf(request, "lang");
  return wanted == "en" ? Language::English : Language::Hindi;
}

void answerPage(const httplib::Request& request, httplib::Response& response, const Page& page) {
  const Language language = languageOf(request);
  const bool hindi = language == Language::Hindi;
  mustache::data data = dataFrom(page.data);
  data.set("w", dataFrom(wordsOf(language)));
  data.set("field", mustache::partial([] { return std::string(asset("field.mustache")); }));
  mustache::data frame;
  frame.set("content", rendered(page.asset, data));
  frame.set("w", dataFrom(wordsOf(language)));
  frame.set("title", word(language, page.title));
  frame.set("lang", hindi ? "hi" : "en");
  frame.set("hindi", hindi);
  frame.set("english", !hindi);
  frame.set("in_hindi", withLanguage(page.address, "hi"));
  frame.set("in_english", withLanguage(page.address, "en"));
  for (const char* place : {"home", "file", "track", "control"}) {
    frame.set(std::string("at_") + place, page.asset == std::string(place) + ".mustache");
  }
  protect(response);
  if (request.has_param("lang")) {
    response.set_header("Set-Cookie",
                        std::string("lang=") + (hindi ? "hi" : "en") + "; Path=/; SameSite=Lax");
  }
  response.status = page.status;
  response.set_content(rendered("layout.mustache", frame), "text/html; charset=utf-8");
}

void redirect(httplib::Response& response, const std::string& address) {
  protect(response);
  response.status = 303;
  response.set_header("Location", address);
}

}  // namespace reference_portal
