// One page for a browser: a template of assets/ in the layout, everything escaped, with the headers that keep
// other sites out. Any thread.
#pragma once

#include <httplib.h>

#include <string>

#include "tests/reference_portal/json.h"
#include "tests/reference_portal/words.h"

namespace reference_portal {

// ?lang=, else the cookie, else Hindi.
Language languageOf(const httplib::Request& request);
std::string cookieOf(const httplib::Request& request, const std::string& name);

struct Page {
  std::string asset;    // "home.mustache"
  std::string title;    // key of words.json
  std::string address;  // where the language links lead: a GET address, without lang
  Json data = Json::object();
  int status = 200;
};

// Texts of `data` are escaped where they stand; words of the language are under "w".
void answerPage(const httplib::Request& request, httplib::Response& response, const Page& page);
void redirect(httplib::Response& response, const std::string& address);

}  // namespace reference_portal
