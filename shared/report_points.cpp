#include "shared/report_points.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <iomanip>
#include <limits>
#include <sstream>
#include <utility>

#include "shared/form_record.h"
#include "shared/indian_time.h"
#include "shared/position.h"

namespace nistaran {
namespace {

std::string trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \n\t");
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(" \n\t") - first + 1);
}

std::string joined(std::initializer_list<std::string> parts, std::string_view between) {
  std::string all;
  for (const std::string& part : parts) {
    if (trimmed(part).empty()) continue;
    if (!all.empty()) all += between;
    all += trimmed(part);
  }
  return all;
}

// Entries of this round, in the order in which they happened.
std::vector<Json> entriesOf(const Json& document, std::string_view map) {
  std::vector<Json> entries;
  for (const auto& [id, entry] : objectAt(document, map).items()) {
    if (integerAt(entry, "round", 1) == integerAt(document, "round", 1)) entries.push_back(entry);
  }
  std::stable_sort(entries.begin(), entries.end(), [](const Json& a, const Json& b) {
    return integerAt(a, "at_ms") < integerAt(b, "at_ms");
  });
  return entries;
}

template <class Line>
std::string linesOf(const Json& document, std::string_view map, Line line) {
  std::string lines;
  for (const Json& entry : entriesOf(document, map)) {
    const std::string said = line(entry);
    if (said.empty()) continue;
    if (!lines.empty()) lines += "\n";
    lines += said;
  }
  return lines;
}

std::string person(const Json& value) {
  return joined({stringAt(value, "name"), stringAt(value, "address"), stringAt(value, "village"),
                 stringAt(value, "mobile")},
                ", ");
}

std::string statements(const Json& document, std::string_view of) {
  return linesOf(document, "actions", [&](const Json& action) -> std::string {
    if (stringAt(action, "type") != "statement" || stringAt(action, "of") != of) return {};
    // "name" is the author's.
    const std::string speaker =
        joined({stringAt(action, "person"), stringAt(action, "address"), stringAt(action, "mobile")}, ", ");
    return joined({of == "witness" ? speaker : std::string(), stringAt(action, "text")}, ": ");
  });
}

std::string resultOf(const Json& entry) {
  const std::string result = stringAt(entry, "result");
  if (result == "reached") return "बात हुई";
  if (result == "unreachable") return "संपर्क नहीं हो सका";
  if (result == "refused") return "बात करने से मना किया";
  if (result == "satisfied") return "संतुष्ट";
  if (result == "dissatisfied") return "असंतुष्ट";
  return {};
}

std::string talks(const Json& document) {
  return linesOf(document, "actions", [](const Json& action) -> std::string {
    if (stringAt(action, "type") != "contact") return {};
    return joined({indianDateTime(integerAt(action, "at_ms")), resultOf(action), stringAt(action, "text")},
                  ": ");
  });
}

std::string degrees(std::int64_t microdegrees) {
  std::ostringstream text;
  text.imbue(std::locale::classic());
  text << std::fixed << std::setprecision(5) << static_cast<double>(microdegrees) / 1e6;
  return text.str();
}

// Where a visit was, how the officer knew, and how far that is from where the complaint says.
std::string placeOf(const Json& action, std::optional<Position> complaint) {
  const auto here = positionOf(action);
  if (!here) return {};
  std::string place = degrees(here->lat_udeg) + ", " + degrees(here->lon_udeg);
  if (stringAt(action, "placed_by") == "hand") place += " (हाथ से लिखा)";
  const std::int64_t accuracy_m = integerAt(action, "accuracy_m");
  if (accuracy_m > 0) place += " (±" + std::to_string(accuracy_m) + " मीटर)";
  if (complaint)
    place += ", शिकायत के स्थान से " + distanceText(metresBetween(*complaint, *here), "मीटर", "किलोमीटर");
  return place;
}

std::string visits(const Json& document) {
  const auto complaint = positionOf(objectAt(document, "place"));
  return linesOf(document, "actions", [&](const Json& action) -> std::string {
    if (stringAt(action, "type") != "visit") return {};
    return joined(
        {indianDateTime(integerAt(action, "at_ms")), placeOf(action, complaint), stringAt(action, "text")},
        ": ");
  });
}

std::string satisfaction(const Json& document) {
  const Json word = standingFeedback(document);
  return joined({resultOf(word), stringAt(word, "reason")}, ": ");
}

std::string enquiryOfficer(const Json& document, std::string_view report) {
  const std::string submission = stringAt(document, "reports." + std::string(report) + ".submission");
  const Json& events = objectAt(document, "events");
  const auto signed_by = events.find(submission);
  if (signed_by != events.end())
    return joined({stringAt(*signed_by, "name"), stringAt(*signed_by, "rank")}, ", ");
  return stringAt(document, "assignment.officer_name");
}

std::string roundText(const Json& document) {
  const auto round = integerAt(document, "round", 1);
  return round > 1 ? "पोर्टल पर पुनर्जीवित; चक्र " + std::to_string(round) : std::string();
}

std::string fromSource(const Json& document, std::string_view report, PointSource source) {
  switch (source) {
    case PointSource::Complainant:
      return person(objectAt(document, "complainant"));
    case PointSource::OppositeParty:
      return person(objectAt(document, "opposite_party"));
    case PointSource::Allegation:
      return trimmed(stringAt(document, "portal.text"));
    case PointSource::EnquiryOfficer:
      return enquiryOfficer(document, report);
    case PointSource::Category:
      return trimmed(stringAt(document, "category"));
    case PointSource::StatementsOfComplainant:
      return statements(document, "complainant");
    case PointSource::StatementsOfOpposite:
      return statements(document, "opposite");
    case PointSource::StatementsOfWitnesses:
      return statements(document, "witness");
    case PointSource::Round:
      return roundText(document);
    case PointSource::Visits:
      return visits(document);
    case PointSource::Talks:
      return talks(document);
    case PointSource::Satisfaction:
      return satisfaction(document);
  }
  return {};
}

// Numbers before words, and those by their value.
std::pair<int, std::string_view> rankOfOther(const std::string& name) {
  int number = 0;
  const char* const end = name.data() + name.size();
  const auto read = std::from_chars(name.data(), end, number);
  return {read.ec == std::errc() && read.ptr == end ? number : std::numeric_limits<int>::max(), name};
}

}  // namespace

std::string pointFromRecord(const Json& document, std::string_view report, const FormBook& forms,
                            const FormField& point) {
  return joined({point.source ? fromSource(document, report, *point.source) : std::string(),
                 pointFromForms(document, forms, point.point)},
                "\n");
}

Json standingFeedback(const Json& document) {
  const auto words = entriesOf(document, "feedback");
  if (words.empty()) return {};
  const auto reached = std::find_if(words.rbegin(), words.rend(), [](const Json& word) {
    return stringAt(word, "result") != "unreachable";
  });
  return reached == words.rend() ? words.back() : *reached;
}

std::vector<ReportPoint> reportPoints(const Json& document, std::string_view report, const FormBook& forms) {
  std::vector<ReportPoint> points;
  const Json& written = objectAt(document, "reports." + std::string(report) + ".points");
  for (const FormField& point : forms.enquiry().fields) {
    std::string text = trimmed(stringAt(written, point.name));
    // What the officer leaves out on purpose stays out.
    if (text.empty() && !point.written && !point.retired)
      text = pointFromRecord(document, report, forms, point);
    if (!text.empty()) points.push_back({point.name, std::move(text)});
  }
  const auto of_form = static_cast<std::ptrdiff_t>(points.size());
  for (const auto& [name, text] : written.items()) {
    if (forms.enquiry().field(name) || !text.is_string()) continue;
    if (std::string said = trimmed(text.get<std::string>()); !said.empty())
      points.push_back({name, std::move(said)});
  }
  std::sort(points.begin() + of_form, points.end(), [](const ReportPoint& a, const ReportPoint& b) {
    return rankOfOther(a.name) < rankOfOther(b.name);
  });
  return points;
}

}  // namespace nistaran
