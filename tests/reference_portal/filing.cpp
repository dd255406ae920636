#include "tests/reference_portal/filing.h"

#include "tests/reference_portal/limits.h"
#include "tests/reference_portal/text.h"

namespace reference_portal {
namespace {

constexpr std::int64_t kOnline = 4;

void putText(Json& object, const char* name, std::string text) {
  if (!text.empty()) object[name] = std::move(text);
}

Json readPerson(const Json& json, Problems& problems, const std::string& name, Need need) {
  Fields fields(json, problems, name + ".");
  Json person = Json::object();
  putText(person, "name", fields.text("name", {need, kNameMax}));
  putText(person, "mobile", fields.mobile("mobile", need));
  putText(person, "address", fields.text("address", {need, kAddressMax}));
  putText(person, "village", fields.text("village", {Need::Optional, kNameMax}));
  return person;
}

Json readPlace(const Json& json, Problems& problems, const std::string& district, const DistrictBook& book) {
  Fields fields(json, problems, "place.");
  Json place = Json::object();
  putText(place, "village", fields.text("village", {Need::Optional, kNameMax}));
  const std::string station = fields.text("station", {Need::Optional, kNameMax});
  if (station.empty()) return place;
  const District* known = book.district(district);
  if (known && known->station(station)) {
    place["station"] = station;
  } else {
    fields.refuse(Refusal::UnknownStation, "station");
  }
  return place;
}

Json readEarlierNumbers(const Json& list, Problems& problems) {
  Json numbers = Json::array();
  if (list.size() > 2) {
    problems.push_back(
        fieldProblem(Refusal::InvalidField, "earlier_numbers", "At most two", "अधिकतम दो संख्याएँ"));
    return numbers;
  }
  for (std::size_t i = 0; i < list.size(); ++i) {
    const std::string number = list[i].is_string() ? trimmed(list[i].get<std::string>()) : std::string();
    if (number.empty() && list[i].is_string()) continue;
    if (isDigits(number, 10, 16)) {
      numbers.push_back(number);
    } else {
      problems.push_back(fieldProblem(Refusal::InvalidField, "earlier_numbers." + std::to_string(i),
                                      "A number of 10 to 16 digits", "सन्दर्भ संख्या 10 से 16 अंकों की होती है"));
    }
  }
  return numbers;
}

std::string readDistrict(Fields& fields, const DistrictBook& book) {
  const std::string district = fields.text("district", {Need::Optional, kNameMax});
  if (district.empty()) return book.districts().size() == 1 ? book.districts().front().code : std::string();
  if (!book.district(district)) fields.refuse(Refusal::UnknownDistrict, "district");
  return district;
}

}  // namespace

Json readContent(const Json& body, const std::string& district, const DistrictBook& book,
                 Problems& problems) {
  Fields fields(body, problems);
  Json content = Json::object();
  content["type"] = fields.integer("type", Need::Optional, kOnline);
  if (!book.type(content["type"].get<std::int64_t>())) fields.refuse(Refusal::UnknownType, "type");
  content["nature"] = fields.oneOf("nature", kNatures);
  content["category"] = fields.text("category", {Need::Required, kNameMax});
  content["text"] = fields.text("text", {Need::Required, kTextMax});
  content["complainant"] =
      readPerson(fields.object("complainant", Need::Required), problems, "complainant", Need::Required);
  content["opposite_party"] =
      readPerson(fields.object("opposite_party"), problems, "opposite_party", Need::Optional);
  content["place"] = readPlace(fields.object("place"), problems, district, book);
  content["earlier_numbers"] = readEarlierNumbers(fields.list("earlier_numbers"), problems);
  content["group"] = fields.boolean("group");
  content["sensitive"] = fields.boolean("sensitive");
  return content;
}

Filing readFiling(const Json& body, FiledBy by, const DistrictBook& book, Problems& problems) {
  Fields fields(body, problems);
  Filing filing;
  filing.district = readDistrict(fields, book);
  filing.content = readContent(body, filing.district, book, problems);
  if (by == FiledBy::Citizen && filing.content["type"] != kOnline && problems.empty()) {
    fields.refuse(Refusal::TypeNotAllowed, "type");
  }
  filing.attachments = attachmentsFrom(fields.list("attachments"), problems);
  return filing;
}

}  // namespace reference_portal
