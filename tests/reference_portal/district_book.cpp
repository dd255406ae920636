#include "tests/reference_portal/district_book.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include "tests/reference_portal/json.h"
#include "tests/reference_portal/text.h"

namespace reference_portal {
namespace {

constexpr const char* kAreaOfNowhere = "00000";
constexpr const char* kAreaOfKannauj =
    "00160";  // its census code; files of other districts bring "area_code"

Name nameFrom(const Json& json) {
  return {textAt(json, "hi"), textAt(json, "en")};
}

std::string areaFrom(const Json& district) {
  const std::string code = textAt(district, "area_code");
  if (isDigits(code, 5, 5)) return code;
  return textAt(district, "code") == "kannauj" ? kAreaOfKannauj : kAreaOfNowhere;
}

}  // namespace

const Station* District::station(const std::string& wanted) const {
  const auto found = std::ranges::find(stations, wanted, &Station::code);
  return found == stations.end() ? nullptr : &*found;
}

DistrictBook::DistrictBook(const std::vector<std::filesystem::path>& files) {
  for (const auto& file : files) read(file);
  if (districts_.empty()) throw std::runtime_error("no district: name a districts file with --districts");
}

void DistrictBook::read(const std::filesystem::path& file) {
  std::ifstream in(file);
  const Json json = Json::parse(in, nullptr, false);
  const std::string what = "the districts file " + file.string();
  if (!in.is_open()) throw std::runtime_error(what + " can't be read: name one that exists with --districts");
  if (!json.is_object() || textAt(objectAt(json, "district"), "code").empty()) {
    throw std::runtime_error(
        what + " is no districts file: it needs \"district\", \"stations\", \"reference_types\"");
  }
  const Json described = objectAt(json, "district");
  District district{
      textAt(described, "code"), nameFrom(objectAt(described, "name")), areaFrom(described), {}};
  if (this->district(district.code))
    throw std::runtime_error(what + " brings " + district.code + " a second time");
  for (const Json& station : json.value("stations", Json::array())) {
    district.stations.push_back({textAt(station, "code"), nameFrom(objectAt(station, "name"))});
  }
  districts_.push_back(std::move(district));
  if (!types_.empty()) return;
  for (const Json& type : json.value("reference_types", Json::array())) {
    types_.push_back({integerAt(type, "code"), nameFrom(type)});
  }
  if (types_.empty()) throw std::runtime_error(what + " has no \"reference_types\"");
}

const District* DistrictBook::district(const std::string& code) const {
  const auto found = std::ranges::find(districts_, code, &District::code);
  return found == districts_.end() ? nullptr : &*found;
}

const ReferenceType* DistrictBook::type(std::int64_t code) const {
  const auto found = std::ranges::find(types_, code, &ReferenceType::code);
  return found == types_.end() ? nullptr : &*found;
}

}  // namespace reference_portal
