// Pages for citizens: home, filing, tracking.
#include <algorithm>

#include "tests/reference_portal/filing_form.h"
#include "tests/reference_portal/page.h"
#include "tests/reference_portal/pages.h"
#include "tests/reference_portal/text.h"

namespace reference_portal {
namespace {

using httplib::Request;
using httplib::Response;

std::string signedBy(const Json& by) {
  const std::string rank = textAt(by, "rank");
  return textAt(by, "name") + (rank.empty() ? "" : ", " + rank);
}

// The portal's events and the district's steps as one line of time.
Json timeLine(const Json& tracking, Language language) {
  struct Entry {
    std::int64_t at_ms;
    Json data;
  };
  std::vector<Entry> entries;
  const auto add = [&](const Json& item, bool of_district) {
    const std::string kind = textAt(item, "kind");
    const std::string text =
        kind == "report" ? std::string() : textAt(item, "text");  // it stands below, whole
    const std::int64_t at_ms = integerAt(item, "at_ms");
    entries.push_back(
        {at_ms,
         {{"when", dateTimeText(at_ms)},
          {"title", word(language, "kind_" + kind, kind)},
          {"text", text},
          {"by", of_district ? signedBy(objectAt(item, "by")) : word(language, "portal_itself")},
          {"of_district", of_district}}});
  };
  for (const Json& event : tracking.at("events")) add(event, false);
  for (const Json& step : tracking.at("steps")) add(step, true);
  std::ranges::stable_sort(entries, {}, &Entry::at_ms);
  Json list = Json::array();
  for (Entry& entry : entries) list.push_back(std::move(entry.data));
  return list;
}

Json outcome(const Json& tracking, Language language) {
  Json data = Json::object();
  if (tracking.contains("report")) {
    const Json& report = tracking.at("report");
    data["report"] = {{"text", textAt(report, "text", word(language, "withheld"))},
                      {"when", dateTimeText(integerAt(report, "at_ms"))},
                      {"by", signedBy(objectAt(report, "by"))}};
  }
  if (tracking.contains("feedback")) {
    const Json& feedback = tracking.at("feedback");
    data["feedback"] = {{"result", word(language, "feedback_" + textAt(feedback, "result"))},
                        {"reason", textAt(feedback, "reason")},
                        {"when", dateTimeText(integerAt(feedback, "at_ms"))},
                        {"by", signedBy(objectAt(feedback, "by"))}};
  }
  if (tracking.contains("disposed_at_ms")) {
    data["disposed"] = {{"when", dateTimeText(integerAt(tracking, "disposed_at_ms"))}};
  }
  return data;
}

Json trackingData(const Json& tracking, const DistrictBook& book, Language language) {
  const std::string state = textAt(tracking, "state");
  const ReferenceType* type = book.type(integerAt(tracking, "type"));
  Json data = outcome(tracking, language);
  data.update({{"number", textAt(tracking, "number")},
               {"state", state},
               {"state_text", word(language, "state_" + state)},
               {"category", textAt(tracking, "category", word(language, "withheld"))},
               {"nature", word(language, "nature_" + textAt(tracking, "nature"))},
               {"type", type ? (language == Language::Hindi ? type->name.hi : type->name.en) : std::string()},
               {"name", textAt(objectAt(tracking, "complainant"), "name")},
               {"received", dateText(integerAt(tracking, "received_at_ms"))},
               {"due", dateText(integerAt(tracking, "due_at_ms"))},
               {"reminders", integerAt(tracking, "reminders")},
               {"may_remind", state != "disposed" && state != "cancelled"},
               {"line", timeLine(tracking, language)}});
  return data;
}

std::string queried(const Request& request, const char* name) {
  std::string text = trimmed(request.get_param_value(name));
  return isUtf8(text) ? text : std::string();
}

}  // namespace

void Pages::addCitizenPages(httplib::Server& server) {
  server.Get("/", [](const Request& request, Response& response) {
    answerPage(request, response, {"home.mustache", "home_title", "/"});
  });
  server.Get("/file", [this](const Request& request, Response& response) {
    answerPage(request, response,
               {"file.mustache", "file_title", "/file",
                formData(Json::object(), {}, office_.book, languageOf(request))});
  });
  server.Post("/file", [this](const Request& request, Response& response) { file(request, response); });
  server.Get("/track", [this](const Request& request, Response& response) { track(request, response); });
  server.Post("/track/remind", [this](const Request& request, Response& response) {
    const std::string number = queried(request, "number");
    citizens_.remind(number);
    redirect(response, "/track?reminded=1&number=" + number);  // a known number has digits alone
  });
}

void Pages::file(const Request& request, Response& response) {
  const Language language = languageOf(request);
  const Json typed = filingFromForm(request);
  Problems problems;
  Filing filing = readFiling(typed, FiledBy::Citizen, office_.book, problems);
  filing.attachments = attachmentsFromForm(request, problems);
  Json receipt;
  if (problems.empty()) {
    try {
      receipt = citizens_.file(filing, FiledBy::Citizen);
    } catch (const Refused& refused) {
      problems.push_back(refused.problem());
    }
  }
  if (!problems.empty()) {
    const int status = problems.front().status;
    return answerPage(
        request, response,
        {"file.mustache", "file_title", "/file", formData(typed, problems, office_.book, language), status});
  }
  answerPage(request, response,
             {"filed.mustache",
              "filed_title",
              "/file",
              {{"number", textAt(receipt, "number")},
               {"received", dateText(integerAt(receipt, "received_at_ms"))},
               {"due", dateText(integerAt(receipt, "due_at_ms"))}},
              201});
}

void Pages::track(const Request& request, Response& response) {
  const Language language = languageOf(request);
  const std::string number = queried(request, "number");
  const std::string mobile_end = queried(request, "mobile");
  Page page{"track.mustache",
            "track_title",
            "/track",
            {{"asked", number}, {"asked_mobile", mobile_end}, {"reminded", request.has_param("reminded")}}};
  // In an address only digits are safe as they are.
  if (isDigits(number, 1, 16)) {
    page.address += "?number=" + number + (isDigits(mobile_end, 4, 4) ? "&mobile=" + mobile_end : "");
  }
  if (!number.empty()) {
    try {
      page.data["found"] = trackingData(citizens_.track(number, mobile_end), office_.book, language);
    } catch (const Refused& refused) {
      page.status = refused.problem().status;
      page.data["error"] = sentence(refused.problem(), language);
    }
  }
  answerPage(request, response, page);
}

}  // namespace reference_portal
