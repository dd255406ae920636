// Pages for the control room: the references of each state, and a form that sends a new one to a district and
// station.
#include <array>

#include "tests/reference_portal/bytes.h"
#include "tests/reference_portal/filing_form.h"
#include "tests/reference_portal/limits.h"
#include "tests/reference_portal/page.h"
#include "tests/reference_portal/pages.h"
#include "tests/reference_portal/text.h"

namespace reference_portal {
namespace {

using httplib::Request;
using httplib::Response;

constexpr const char* kCookie = "control";
constexpr std::array kStates{"new", "sent", "in_progress", "disposed", "reopened", "cancelled"};

std::string stateAsked(const Request& request) {
  const std::string state = request.get_param_value("state");
  return stateFromText(state) ? state : "new";
}

std::string stationName(const DistrictBook& book, const Json& record, Language language) {
  const District* district = book.district(textAt(record, "district"));
  if (!district) return {};
  const Station* station = district->station(textAt(objectAt(record, "place"), "station"));
  const auto in = [&](const Name& name) { return language == Language::Hindi ? name.hi : name.en; };
  return (station ? in(station->name) + ", " : std::string()) + in(district->name);
}

Json cardData(const Json& record, const DistrictBook& book, Language language) {
  const Json complainant = objectAt(record, "complainant");
  const Json place = objectAt(record, "place");
  const ReferenceType* type = book.type(integerAt(record, "type"));
  const std::string state = textAt(record, "state");
  Json names = Json::array();
  for (const Json& attachment : record.at("attachments")) names.push_back(textAt(attachment, "name"));
  return {{"number", textAt(record, "number")},
          {"is_new", state == "new"},
          {"state", state},
          {"state_text", word(language, "state_" + state)},
          {"type", type ? (language == Language::Hindi ? type->name.hi : type->name.en) : std::string()},
          {"category", textAt(record, "category")},
          {"nature", word(language, "nature_" + textAt(record, "nature"))},
          {"text", textAt(record, "text")},
          {"name", textAt(complainant, "name")},
          {"mobile", textAt(complainant, "mobile")},
          {"address", textAt(complainant, "address")},
          {"opposite", textAt(objectAt(record, "opposite_party"), "name")},
          {"village", textAt(place, "village", textAt(complainant, "village"))},
          {"station", stationName(book, record, language)},
          {"received", dateTimeText(integerAt(record, "received_at_ms"))},
          {"due", dateText(integerAt(record, "due_at_ms"))},
          {"sensitive", boolAt(record, "sensitive")},
          {"group", boolAt(record, "group")},
          {"attachments", names},
          {"has_attachments", !names.empty()},
          {"districts",
           stationChoices(book, textAt(record, "district") + "/" + textAt(place, "station"), language)}};
}

std::string sessionCookie(const std::string& value, const char* rest) {
  return std::string(kCookie) + "=" + value + "; Path=/control; HttpOnly; SameSite=Strict" + rest;
}

}  // namespace

void Pages::addControlPages(httplib::Server& server) {
  server.Get("/control",
             [this](const Request& request, Response& response) { showControl(request, response); });
  server.Post("/control/login",
              [this](const Request& request, Response& response) { logIn(request, response); });
  server.Post("/control/logout",
              [this](const Request& request, Response& response) { logOut(request, response); });
  server.Post("/control/send",
              [this](const Request& request, Response& response) { send(request, response); });
}

void Pages::showControl(const Request& request, Response& response) {
  const auto session = sessions_.find(cookieOf(request, kCookie), office_.now());
  if (!session) return answerPage(request, response, {"login.mustache", "login_title", "/control"});
  Json said = Json::object();
  const std::string sent = request.get_param_value("sent");
  if (isDigits(sent, 1, 16)) said["sent"] = sent;
  answerControl(request, response, *session, said, 200);
}

void Pages::answerControl(const Request& request, Response& response, const Session& session,
                          const Json& said, int status) {
  const Language language = languageOf(request);
  const std::string state = stateAsked(request);
  Json data = said;
  data["form_token"] = session.form_token;
  data["cards"] = Json::array();
  const Json listed = control_.list(state, kPageMax);
  for (const Json& record : listed.at("references")) {
    data["cards"].push_back(cardData(record, office_.book, language));
  }
  data["count"] = data["cards"].size();
  data["none"] = data["cards"].empty();
  data["tabs"] = Json::array();
  for (const char* each : kStates) {
    data["tabs"].push_back(
        {{"state", each}, {"name", word(language, std::string("state_") + each)}, {"here", state == each}});
  }
  answerPage(request, response,
             {"control.mustache", "control_title", "/control?state=" + state, data, status});
}

void Pages::logIn(const Request& request, Response& response) {
  if (!keys_.isControl(request.get_param_value("key"))) {
    const std::string text = sentence(problem(Refusal::WrongKey), languageOf(request));
    return answerPage(request, response,
                      {"login.mustache", "login_title", "/control", {{"error", text}}, 401});
  }
  response.set_header("Set-Cookie", sessionCookie(sessions_.begin(office_.now()), ""));
  redirect(response, "/control");
}

void Pages::checkForm(const Request& request) {
  const auto session = sessions_.find(cookieOf(request, kCookie), office_.now());
  if (!session || !sameSecret(session->form_token, request.get_param_value("form_token"))) {
    throw Refused(Refusal::FormExpired);
  }
}

void Pages::logOut(const Request& request, Response& response) {
  checkForm(request);
  sessions_.end(cookieOf(request, kCookie));
  response.set_header("Set-Cookie", sessionCookie("", "; Max-Age=0"));
  redirect(response, "/control");
}

void Pages::send(const Request& request, Response& response) {
  checkForm(request);
  const std::string number = request.get_param_value("number");
  const std::string station = request.get_param_value("station");
  const std::size_t slash = station.find('/');
  Json body = Json::object();
  if (isUtf8(station) && slash != std::string::npos) {
    body = {{"district", station.substr(0, slash)}, {"station", station.substr(slash + 1)}};
  }
  try {
    control_.send(number, body);
  } catch (const Refused& refused) {
    const auto session = sessions_.find(cookieOf(request, kCookie), office_.now());
    const std::string text = sentence(refused.problem(), languageOf(request));
    return answerControl(request, response, session.value_or(Session{}),
                         {{"error", text}, {"error_number", number}}, refused.problem().status);
  }
  redirect(response, "/control?sent=" + number);
}

}  // namespace reference_portal
