#include "tests/reference_portal/filing_form.h"

#include <algorithm>
#include <array>

#include "tests/reference_portal/limits.h"
#include "tests/reference_portal/text.h"

namespace reference_portal {
namespace {

// A field of the form: its name, where its text stands in the filing, and how a browser treats it.
struct FormField {
  const char* name;
  const char* path;
  const char* input_mode;
  const char* autocomplete;
  bool required;
  std::size_t characters_max;
};

constexpr std::array<FormField, 12> kFields{{
    {"category", "/category", "text", "off", true, kNameMax},
    {"text", "/text", "text", "off", true, kTextMax},
    {"complainant_name", "/complainant/name", "text", "name", true, kNameMax},
    {"complainant_mobile", "/complainant/mobile", "numeric", "tel-national", true, 10},
    {"complainant_address", "/complainant/address", "text", "street-address", true, kAddressMax},
    {"complainant_village", "/complainant/village", "text", "address-level3", false, kNameMax},
    {"opposite_name", "/opposite_party/name", "text", "off", false, kNameMax},
    {"opposite_mobile", "/opposite_party/mobile", "numeric", "off", false, 10},
    {"opposite_address", "/opposite_party/address", "text", "off", false, kAddressMax},
    {"place_village", "/place/village", "text", "off", false, kNameMax},
    {"earlier_1", "/earlier_numbers/0", "numeric", "off", false, 16},
    {"earlier_2", "/earlier_numbers/1", "numeric", "off", false, 16},
}};

// "/complainant/mobile" is "complainant.mobile" in problems.
std::string fieldOf(const FormField& field) {
  std::string name = field.path + 1;
  std::ranges::replace(name, '/', '.');
  return name;
}

std::string sent(const httplib::Request& request, const std::string& name) {
  std::string text = request.has_file(name) ? request.get_file_value(name).content : std::string();
  if (!isUtf8(text)) throw Refused(Refusal::MalformedJson);
  return text;
}

std::string textIn(const Json& typed, const char* path) {
  const Json::json_pointer pointer(path);
  return typed.contains(pointer) && typed.at(pointer).is_string() ? typed.at(pointer).get<std::string>()
                                                                  : std::string();
}

// The first of a field; "" where it is right.
std::string wrong(const Problems& problems, const std::string& field, Language language) {
  for (const Problem& problem : problems) {
    if (textAt(problem.more, "field") == field) return sentence(problem, language);
  }
  return {};
}

std::string wrongFile(const Problems& problems, Language language) {
  for (const Problem& problem : problems) {
    if (textAt(problem.more, "field").starts_with("attachments")) return sentence(problem, language);
  }
  return {};
}

}  // namespace

Json filingFromForm(const httplib::Request& request) {
  Json filing = Json::object();
  filing["earlier_numbers"] = Json::array();
  for (const FormField& field : kFields) filing[Json::json_pointer(field.path)] = sent(request, field.name);
  filing["nature"] = sent(request, "nature");
  filing["group"] = request.has_file("group");
  filing["sensitive"] = request.has_file("sensitive");
  const std::string station = sent(request, "station");
  const std::size_t slash = station.find('/');
  if (slash != std::string::npos) {
    filing["district"] = station.substr(0, slash);
    filing["place"]["station"] = station.substr(slash + 1);
  }
  return filing;
}

std::vector<Attachment> attachmentsFromForm(const httplib::Request& request, Problems& problems) {
  std::vector<Attachment> attachments;
  const auto [begin, end] = request.files.equal_range("attachment");
  for (auto file = begin; file != end; ++file) {
    const auto& [name, content, filename, media_type] = file->second;
    if (filename.empty() && content.empty()) continue;
    if (!isUtf8(filename)) throw Refused(Refusal::MalformedJson);
    attachments.push_back(checkedAttachment({filename, media_type, content},
                                            "attachments." + std::to_string(attachments.size()), problems));
  }
  if (attachments.size() > kAttachmentsMax) {
    problems.push_back(fieldProblem(Refusal::TooManyAttachments, "attachments"));
  }
  return attachments;
}

std::string sentence(const Problem& problem, Language language) {
  if (language == Language::Hindi) return problem.detail_hi.empty() ? problem.title_hi : problem.detail_hi;
  return problem.detail.empty() ? problem.title : problem.detail;
}

Json stationChoices(const DistrictBook& book, const std::string& chosen, Language language) {
  const auto in = [&](const Name& name) { return language == Language::Hindi ? name.hi : name.en; };
  Json districts = Json::array();
  for (const District& district : book.districts()) {
    Json choices = Json::array();
    // The district alone: its office will find the station.
    choices.push_back({{"value", district.code + "/"},
                       {"name", word(language, "station_unknown")},
                       {"chosen", chosen == district.code + "/"}});
    for (const Station& station : district.stations) {
      const std::string value = district.code + "/" + station.code;
      choices.push_back({{"value", value}, {"name", in(station.name)}, {"chosen", value == chosen}});
    }
    districts.push_back({{"name", in(district.name)}, {"choices", choices}});
  }
  return districts;
}

Json formData(const Json& typed, const Problems& problems, const DistrictBook& book, Language language) {
  Json data{{"f", Json::object()}, {"wrong", !problems.empty()}, {"summary", Json::array()}};
  const auto summarize = [&](const char* name, const std::string& text) {
    if (text.empty()) return;
    data["summary"].push_back(
        {{"name", name}, {"label", word(language, std::string("f_") + name)}, {"text", text}});
  };
  for (const FormField& field : kFields) {
    const std::string name = field.name;
    const std::string error = wrong(problems, fieldOf(field), language);
    data["f"][name] = {{"name", name},
                       {"label", word(language, "f_" + name)},
                       {"hint", word(language, "hint_" + name)},
                       {"value", textIn(typed, field.path)},
                       {"error", error},
                       {"is_wrong", !error.empty()},
                       {"input_mode", field.input_mode},
                       {"autocomplete", field.autocomplete},
                       {"required", field.required},
                       {"characters_max", field.characters_max},
                       {"long_text", name == "text"}};
    summarize(field.name, error);
  }
  const std::string nature = textAt(typed, "nature", typed.empty() ? "complaint" : "");
  data["natures"] = Json::array();
  for (const std::string& value : kNatures) {
    data["natures"].push_back({{"value", value},
                               {"name", word(language, std::string("nature_") + value)},
                               {"chosen", nature == value}});
  }
  const std::string station = textAt(typed, "district") + "/" + textIn(typed, "/place/station");
  data["districts"] = stationChoices(book, station, language);
  data["group"] = boolAt(typed, "group");
  data["sensitive"] = boolAt(typed, "sensitive");
  data["nature_error"] = wrong(problems, "nature", language);
  data["station_error"] = wrong(problems, "place.station", language);
  data["file_error"] = wrongFile(problems, language);
  summarize("nature", textAt(data, "nature_error"));
  summarize("station", textAt(data, "station_error"));
  summarize("attachment", textAt(data, "file_error"));
  return data;
}

}  // namespace reference_portal
