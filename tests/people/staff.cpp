#include "tests/people/staff.h"

namespace nistaran::people {
namespace {

constexpr int kOfficersOfAStation = 4;

Officer person(std::string id, std::string name, std::string rank, Role role, const std::string& circle,
               const std::string& station) {
  Officer made;
  made.id = OfficerId(std::move(id));
  made.name = std::move(name);
  made.rank = std::move(rank);
  made.role = role;
  made.district = DistrictCode("kannauj");
  made.circle = CircleCode(circle);
  made.station = StationCode(station);
  return made;
}

}  // namespace

Staff staffOf(const Json& district) {
  Staff staff;
  for (const Json& station : district.at("stations")) {
    const std::string code = stringAt(station, "code");
    const std::string circle = stringAt(station, "circle");
    const std::string place = stringAt(station, "name.hi");
    TabletPlan first{code + "-1", {}};
    TabletPlan second{code + "-2", {}};
    first.officers.push_back(
        person(code + "-sho", "थाना प्रभारी " + place, "निरीक्षक", Role::Inspector, circle, code));
    for (int i = 1; i <= kOfficersOfAStation; ++i) {
      Officer officer =
          person(code + "-si-" + std::to_string(i), "जाँच अधिकारी " + std::to_string(i) + " " + place,
                 "उपनिरीक्षक", Role::StationOfficer, circle, code);
      (i <= 2 ? first : second).officers.push_back(std::move(officer));
    }
    for (const TabletPlan& tablet : {first, second}) {
      staff.officers.insert(staff.officers.end(), tablet.officers.begin(), tablet.officers.end());
      staff.tablets.push_back(tablet);
    }
  }
  for (const Json& circle : district.at("circles")) {
    const std::string code = stringAt(circle, "code");
    const Officer officer = person("co-" + code, "क्षेत्राधिकारी " + stringAt(circle, "name.hi"),
                                   "पुलिस उपाधीक्षक", Role::Supervisor, code, "");
    staff.officers.push_back(officer);
    staff.tablets.push_back({"co-" + code + "-1", {officer}});
    staff.tablets.push_back({"co-" + code + "-2", {officer}});
  }
  staff.chief = person("sp", "पुलिस अधीक्षक कार्यालय", "पुलिस अधीक्षक", Role::Supervisor, "", "");
  staff.officers.push_back(staff.chief);
  staff.tablets.push_back({"sp-1", {staff.chief}});
  staff.tablets.push_back({"sp-2", {staff.chief}});
  return staff;
}

}  // namespace nistaran::people
